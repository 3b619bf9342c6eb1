import { max } from 'd3-array';
import { numberIn, weightIn } from '../cells/cell-values';
import { isKnownHeader } from '../cells/column-words';
import { type Cell, type FileSheet, isBlank, type Row, type Table, textOf } from '../read/sheets/table';

/** So many rows tell whether the first is a header. */
const SAMPLE = 200;

const filledIn = ({ cells }: Row) => cells.filter((cell) => !isBlank(cell)).length;

/** The rows without titles above the table: rows of one cell before one that is followed by others as wide. */
function withoutTitles(rows: readonly Row[]): readonly Row[] {
  const widest = max(rows.slice(0, SAMPLE), filledIn) ?? 0;
  if (widest < 2) return rows;
  const first = rows.findIndex((row) => filledIn(row) > 1);
  return first > 0 && rows.length > first + 1 ? rows.slice(first) : rows;
}

/**
 * Whether the first of several rows says what the columns are called: it has words that headers have, or texts of which
 * none stands in its column again, above at least one that looks otherwise or in a table of more than two columns.
 */
function hasHeader(rows: readonly Row[]): boolean {
  const [first, ...rest] = rows.slice(0, SAMPLE);
  const isKnown = first?.cells.some((cell) => isKnownHeader(textOf(cell))) ?? false;
  if (!first || (rest.length === 0 && !isKnown)) return false;
  const filled = first.cells.filter((cell) => !isBlank(cell));
  const isName = (cell: Cell) => typeof cell === 'string' && numberIn(cell) === null;
  if (filled.length === 0 || !filled.every(isName)) return false;
  if (isKnown) return true;
  // A list of names has no header unless that says so.
  if (rows.every(({ cells }) => cells.length < 2)) return false;
  const recurs = first.cells.some(
    (cell, column) => !isBlank(cell) && rest.some(({ cells }) => textOf(cells[column]).trim() === textOf(cell).trim()),
  );
  if (recurs || new Set(filled.map((cell) => textOf(cell).trim())).size < filled.length) return false;
  return !isList(rows);
}

/** Whether rows name the same over and over in all their columns, as lists of who is joined to whom do. */
function isList(rows: readonly Row[]): boolean {
  const names = new Map<string, number>();
  let cells = 0;
  for (const row of rows) {
    for (const cell of row.cells) {
      if (isBlank(cell) || typeof cell === 'number' || numberIn(cell) !== null) continue;
      cells += 1;
      const name = textOf(cell).trim();
      names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  const first = rows[0]?.cells.map((cell) => textOf(cell).trim()) ?? [];
  return cells > 2 && first.some((name) => (names.get(name) ?? 0) > 1);
}

/**
 * A sheet with what its columns are called, without what stands above its header, where its first row says so (`isHeaded`,
 * else guessed); null of one that is empty.
 */
export function headed(sheet: FileSheet, isHeaded?: boolean): Table | null {
  const rows = withoutTitles(sheet.rows.filter((row) => filledIn(row) > 0));
  const [first, ...rest] = rows;
  if (!first) return null;
  if (!(isHeaded ?? (hasHeader(rows) || isMatrixHeader(rows)))) return { ...sheet, header: null, headerAt: null, rows };
  const width = Math.max(first.cells.length, 0);
  const header = Array.from({ length: width }, (_, at) => textOf(first.cells[at]).trim());
  return { ...sheet, header, headerAt: first.at, rows: rest };
}

/** Whether the first row has the names of the first column, after a corner and above what can be weights. */
function isMatrixHeader([first, ...rest]: readonly Row[]): boolean {
  if (!first || rest.length === 0) return false;
  const across = first.cells.slice(1).map((cell) => textOf(cell).trim());
  const down = new Set(rest.map(({ cells }) => textOf(cells[0]).trim()));
  const areWeights = rest.every(({ cells }) => cells.slice(1).every((cell) => weightIn(textOf(cell)) !== null));
  return across.length > 1 && areWeights && across.every((name) => name !== '' && down.has(name));
}
