import type { TableMapping } from '../schema/table-mapping';

/** How the cells of a column fit what it means. */
export type ColumnView = Readonly<{
  /** What it is called: by the header, else by its letters. */
  name: string;
  /** How many of its cells hold anything, and how many of these do not fit its type. */
  filled: number;
  unfit: number;
  /** The first that do not, each with the number of its row in the file from 1. */
  unfitCells: readonly Readonly<{ row: number; text: string }>[];
}>;

/** What a reader has to see of a table to judge what it is taken for. Small: it holds a few cells only. */
export type TableView = Readonly<{
  /** What it is read as. */
  mapping: TableMapping;
  /** What its header says, whatever it is read as: tables of one form have one. */
  signature: string;
  /** How many rows it has below its header. */
  rowCount: number;
  /** Its columns, as many as the mapping has. */
  columns: readonly ColumnView[];
  /** The first rows below the header, each with its number in the file from 1 and its cells as text. */
  rows: readonly Readonly<{ at: number; cells: readonly string[] }>[];
}>;
