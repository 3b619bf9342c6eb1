import { type ColumnType, valueIn } from '../cells/column-type';
import { plainWord } from '../cells/column-words';
import { type Cell, isBlank, type Table, textOf } from '../read/sheets/table';
import type { TableMapping } from '../schema/table-mapping';
import { typeOf } from './column-values';
import { columnAt, columnNames, isValueUse } from './mapping';
import type { ColumnView, TableView } from './table-view';

/** So many rows of a table and cells that do not fit are shown, and no more letters of a cell. */
const MOST_ROWS = 5;
const MOST_CELLS = 5;
const MOST_LETTERS = 120;

/** A table with what it means as a reader sees it; `guessed` is the header that it is guessed to have. O(cells). */
export function viewOf(table: Table, mapping: TableMapping, guessed: Table['header']): TableView {
  const names = columnNames(table, mapping);
  return {
    mapping,
    signature: signatureOfHeader(guessed, names.length),
    rowCount: table.rows.length,
    columns: names.map((name, column) => ({ name, ...fitOf(table, column, mapping) })),
    rows: table.rows
      .slice(0, MOST_ROWS)
      .map(({ at, cells }) => ({ at, cells: names.map((_, column) => shown(cells[column])) })),
  };
}

const shown = (cell: Cell | undefined) => textOf(cell).slice(0, MOST_LETTERS);

/** The words of a header as they are compared, and how many columns a table without one has. */
const signatureOfHeader = (header: Table['header'], width: number) =>
  header ? header.map(plainWord).join('\t') : `#${width}`;

function fitOf(table: Table, column: number, mapping: TableMapping): Omit<ColumnView, 'name'> {
  const said = columnAt(mapping, column);
  // Cells that are no values have nothing to fit.
  const type: ColumnType | null = isValueUse(said.use) ? typeOf(said) : null;
  const unfitCells: { row: number; text: string }[] = [];
  let [filled, unfit] = [0, 0];
  for (const { at, cells } of table.rows) {
    const cell = cells[column] ?? '';
    if (isBlank(cell)) continue;
    filled += 1;
    if (type === null || valueIn(cell, type) !== undefined) continue;
    unfit += 1;
    if (unfitCells.length < MOST_CELLS) unfitCells.push({ row: at, text: shown(cell) });
  }
  return { filled, unfit, unfitCells };
}
