import { columnName } from '../../graph/document/table-place';
import { COLUMN_ROLES, type ColumnRole } from '../draft/column-roles';
import { type Table, widthOf } from '../read/sheets/table';
import {
  COLUMN_USES,
  type ColumnMapping,
  type ColumnUse,
  type Mapping,
  type TableMapping,
  type TableUse,
} from '../schema/table-mapping';

export const isRole = (use: ColumnUse): use is ColumnRole => Object.hasOwn(COLUMN_ROLES, use);

/** Whether the cells of a column are values of an attribute. */
export const isValueUse = (use: ColumnUse): boolean => use === 'value' || isRole(use);

/** Whether columns of a table that is this can be of a use. */
export const canBe = (is: TableUse, use: ColumnUse): boolean => COLUMN_USES[is].some((each) => each === use);

/** A table of actors with what it means, and the actor of each row: null where a row names none. */
export type NodeTable = Readonly<{ table: Table; mapping: TableMapping; ids: readonly (string | null)[] }>;

const NO_COLUMN: ColumnMapping = { use: 'none' };

/** What a column means; one that the mapping does not reach is left out. */
export const columnAt = ({ columns }: TableMapping, column: number): ColumnMapping => columns[column] ?? NO_COLUMN;

/** The first column of a use; -1 where none is. */
export const columnOf = ({ columns }: TableMapping, use: ColumnUse): number =>
  columns.findIndex((column) => column.use === use);

/** All columns of these uses, in their order. */
export const columnsOf = ({ columns }: TableMapping, ...uses: readonly ColumnUse[]): readonly number[] =>
  columns.flatMap(({ use }, column) => (uses.includes(use) ? [column] : []));

/** The entry of a table, by its file and sheet. */
export const mappingOf = ({ file, name }: Pick<Table, 'file' | 'name'>, mapping: Mapping): TableMapping | undefined =>
  mapping.find((each) => each.file === file && each.sheet === name);

/** What the columns of a table are called: by its header, else by their letters; the nameless weight of a list is one. */
export function columnNames(table: Table, mapping: TableMapping): readonly string[] {
  const given = table.header ?? [];
  const nameless = (column: number) =>
    table.header === null && columnAt(mapping, column).use === 'weight' ? 'weight' : columnName(column);
  return Array.from({ length: widthOf(table) }, (_, column) => given[column] || nameless(column));
}
