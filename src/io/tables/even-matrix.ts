import { weightIn } from '../cells/cell-values';
import { isBlank, type Table, textOf } from '../read/sheets/table';
import type { TableMapping } from '../schema/table-mapping';
import { columnOf, columnsOf } from './mapping';

/** The rows of a matrix that name an actor. */
export const namedRows = ({ rows }: Table, source: number) => rows.filter(({ cells }) => !isBlank(cells[source]));

/** The columns of a matrix that are called by whom they are of. */
export function targetsOf({ header }: Table, mapping: TableMapping) {
  const named = columnsOf(mapping, 'target').map((column) => ({ column, name: header?.[column] ?? '' }));
  return named.filter(({ name }) => name !== '');
}

/** Whether a matrix says the same from both sides of its diagonal, names in the same order. O(cells). */
export function isEven(table: Table, mapping: TableMapping): boolean {
  const source = columnOf(mapping, 'source');
  const targets = targetsOf(table, mapping);
  const rows = namedRows(table, source);
  const down = rows.map(({ cells }) => textOf(cells[source]).trim());
  if (targets.map(({ name }) => name).join('\n') !== down.join('\n')) return false;
  const at = (row: number, order: number) => weightIn(textOf(rows[row]?.cells[targets[order]?.column ?? -1])) ?? 0;
  return down.every((_, row) => down.every((__, order) => order >= row || at(row, order) === at(order, row)));
}
