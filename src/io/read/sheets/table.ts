import { max } from 'd3-array';
import type { DocumentProblem, Done, TableRule } from '../../../graph/document/document-problem';
import type { TablePlace } from '../../../graph/document/table-place';
import type { Tell } from '../tell';

/** What stands in a cell: a number only where the file itself says that it is one, else text; nothing is an empty text. */
export type Cell = string | number;

/** A row with its number in its file from 1: the line of a text, the row of a sheet. The place of a cell is its column. */
export type Row = Readonly<{ at: number; cells: readonly Cell[] }>;

/** A table as it stands in a file, its header among its rows. It is called null where it is the only one. */
export type Sheet = Readonly<{ name: string | null; rows: readonly Row[] }>;

/** A table with what its file is called. */
export type FileSheet = Sheet & Readonly<{ file: string }>;

/** A table of which it is known what its columns are called, and in which row that stands: null where the file does not say. */
export type Table = FileSheet & Readonly<{ header: readonly string[] | null; headerAt: number | null }>;

/** The most bytes of a file of tables, rows of all tables together, and characters of a text. */
export const MOST_BYTES = 25 * 1024 * 1024;
export const MOST_ROWS = 200_000;
export const MOST_LETTERS = 2000;

export const textOf = (cell: Cell | undefined): string => (cell === undefined ? '' : `${cell}`);

export const isBlank = (cell: Cell | undefined): boolean => textOf(cell).trim() === '';

/** How many columns a table has: as many as its header names, or as its longest row fills. */
export const widthOf = ({ header, rows }: Table): number =>
  Math.max(header?.length ?? 0, max(rows, ({ cells }) => cells.length) ?? 0);

type Said = Partial<Pick<DocumentProblem, 'found' | 'expected' | 'field'>>;

/** Tells of something at a place of a table. */
export function tellAt(tell: Tell, at: TablePlace, rule: TableRule | 'schema', done: Done, said: Said = {}): void {
  tell({ list: null, item: null, field: '', rule, at, done, ...said });
}
