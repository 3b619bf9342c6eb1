import { max } from 'd3-array';
import { columnName } from '../../graph/document/table-place';
import { numberIn, weightIn } from '../cells/cell-values';
import { columnFor, columnsFor, names, plainWord } from '../cells/column-words';
import { keyOf } from '../draft/draft';
import { isBlank, type Table, textOf, widthOf } from '../read/sheets/table';
import type { ColumnMapping, TableMapping, TableUse } from '../schema/table-mapping';
import { isEven } from './even-matrix';
import { type Ends, endsOf, isNaming, namesIn } from './guess-ends';

/** Whether there is only text, one line below another, as instructions are. */
export const isProse = (table: Table): boolean => table.header === null && widthOf(table) === 1;

/**
 * What a table is, where that is not said, and which of its columns say who there is or who is joined to whom, by its header
 * and by what it holds; its other columns are values of types that are not looked at. O(cells).
 */
export function guessShape(table: Table, is?: TableUse): TableMapping {
  if (is === 'none') return { ...guessShape(table), is };
  if (is === 'nodes') return asNodes(table);
  if (is === 'edges') return asEdges(table, endsOf(table) ?? { source: 0, target: 1, areKinds: false });
  if (is !== undefined) return asNeighbours(table, is);
  if (isMatrix(table)) return asNeighbours(table, 'matrix');
  if (listsSources(table)) return { ...asNodes(table), is: 'none' };
  if (!table.header) return headless(table);
  const ends = endsOf(table);
  return ends ? asEdges(table, ends) : asNodes(table);
}

/** Whether a sheet among others says where they are from, as in workbooks that the atlas gives away. */
const listsSources = ({ name }: Table): boolean => name !== null && /^(zrodla|sources)$/.test(plainWord(name));

/** The mapping of a table whose columns are what is said of them, else values. */
function mapped(table: Table, is: TableMapping['is'], said: ReadonlyMap<number, ColumnMapping>): TableMapping {
  const columns = Array.from(
    { length: widthOf(table) },
    (_, at): ColumnMapping => said.get(at) ?? { use: isIdle(table, at) ? 'none' : 'value' },
  );
  return { file: table.file, sheet: table.name, is, hasHeader: table.header !== null, columns };
}

/** Whether a column says nothing of its rows: it numbers them, or is empty and has no name. */
function isIdle({ header, rows }: Table, column: number): boolean {
  const name = plainWord(header?.[column] ?? '');
  const filled = rows.filter(({ cells }) => !isBlank(cells[column]));
  if (filled.length === 0) return name === '';
  const numbers = new Set(filled.map(({ cells }) => textOf(cells[column]).trim()));
  return (
    /^(l ?p|poz|no)$/.test(name) &&
    numbers.size === filled.length &&
    [...numbers].every((text) => /^\d+\.?$/.test(text))
  );
}

/** A table of actors as its header says, or as its first column of different names does. */
function asNodes(table: Table): TableMapping {
  const header = table.header ?? [];
  const [id, named] = [columnFor('id', header), labelColumn(table, header)];
  const areRowsApart = named < 0 && id < 0;
  const said = new Map<number, ColumnMapping>();
  for (const use of ['short', 'summary', 'parent', 'kind'] as const) said.set(columnFor(use, header), { use });
  said.set(areRowsApart ? namingColumn(table) : named, { use: 'label' });
  said.set(id, { use: 'id' });
  const mapping = mapped(table, 'nodes', said);
  return areRowsApart ? { ...mapping, areRowsApart } : mapping;
}

/** The column of names that its header says: of several the first in which none stands twice, else the first. */
function labelColumn({ rows }: Table, header: readonly string[]): number {
  const columns = columnsFor('label', header);
  const tellsApart = (column: number) =>
    new Set(rows.map(({ cells }) => keyOf(textOf(cells[column])))).size === rows.length;
  return columns.find(tellsApart) ?? columns[0] ?? -1;
}

/** The first column of texts, one in which no text stands twice before others; else the first. */
function namingColumn(table: Table): number {
  const { rows } = table;
  const isWords = (column: number) => {
    const found = namesIn(table, column);
    return found.length > rows.length * 0.8 && found.every((text) => numberIn(text) === null);
  };
  const words = Array.from({ length: widthOf(table) }, (_, column) => column).filter(isWords);
  return words.find((column) => new Set(namesIn(table, column)).size === rows.length) ?? words[0] ?? 0;
}

/** A table of which each row is a relation. Without a header it says of none that it has a direction. */
function asEdges(table: Table, { source, target, areKinds, relation }: Ends): TableMapping {
  const header = table.header ?? [];
  const direction = directionColumn(table);
  const words = header.map((name, column) => (column === direction ? '' : name));
  const end = (use: 'source' | 'target', column: number): ColumnMapping =>
    areKinds ? { use, kind: keyOf(header[column] || columnName(column)) } : { use };
  const said = new Map<number, ColumnMapping>([[columnFor('id', header), { use: 'none' }]]);
  // The third column of a list without a header is how much each relation weighs.
  if (!table.header) said.set(2, { use: 'weight' });
  if (!areKinds) said.set(columnFor('relation', words), { use: 'relation' });
  said.set(direction, { use: 'direction' });
  said.set(source, end('source', source)).set(target, { ...end('target', target), ...(relation && { relation }) });
  return { ...mapped(table, 'edges', said), isDirected: table.header !== null && !areKinds };
}

const DIRECTIONS = /^(directed|undirected|mutual|skierowana|nieskierowana|skierowane|nieskierowane)$/;

/** The column that says whether each relation has a direction; -1 where none does. */
function directionColumn({ header, rows }: Table): number {
  return (header ?? []).findIndex((_, column) => {
    const said = rows.map(({ cells }) => plainWord(textOf(cells[column]))).filter((word) => word !== '');
    return said.length > 0 && said.every((word) => DIRECTIONS.test(word));
  });
}

/** A table whose first column names actors, and whose others, or what these are called, name whom they are joined to. */
function asNeighbours(table: Table, is: 'matrix' | 'adjacency'): TableMapping {
  const columns = Array.from({ length: widthOf(table) }, (_, column): ColumnMapping => {
    if (column === 0) return { use: 'source' };
    return { use: is === 'adjacency' || table.header?.[column] ? 'target' : 'none' };
  });
  const mapping = { ...mapped(table, is, new Map(columns.entries())), isDirected: false };
  return { ...mapping, isDirected: is === 'matrix' && !isEven(table, mapping) };
}

/** Numbers, or a mark where there is something, under names that stand in the first column, too. */
function isMatrix(table: Table): boolean {
  const { header, rows } = table;
  if (!header || header.length < 3 || rows.length === 0) return false;
  const across = header.slice(1).filter((name) => name !== '');
  const down = new Set(rows.map(({ cells }) => textOf(cells[0]).trim()));
  const cells = rows.flatMap(({ cells: all }) => all.slice(1, header.length));
  const isSquare = across.length > 1 && across.filter((name) => down.has(name)).length >= across.length * 0.8;
  if (isSquare) return cells.every((cell) => isBlank(cell) || weightIn(textOf(cell)) !== null);
  // Who takes part in what, with marks: a corner without a name, and nothing else in any cell.
  const isMarked = cells.every((cell) => isBlank(cell) || /^(0|1|x|\+|✓|tak|yes)$/i.test(textOf(cell).trim()));
  const isCorner = header[0] === '' || (names('label', header[0] ?? '') && across.length > 2 && isCrossed(table));
  return isCorner && across.length > 1 && down.size === rows.length && isMarked;
}

/** Whether behind the first column there are only crosses, as nobody says that something is true in words. */
const isCrossed = ({ rows }: Table): boolean =>
  rows.every(({ cells }) => cells.slice(1).every((cell) => isBlank(cell) || /^[x+✓]$/i.test(textOf(cell).trim())));

/** What a table is that does not say what its columns are. */
function headless(table: Table): TableMapping {
  const { rows } = table;
  const width = max(rows, ({ cells }) => cells.filter((cell) => !isBlank(cell)).length) ?? 0;
  if (rows.length < 2 || width < 2) return asNodes(table);
  const isThirdNumber = namesIn(table, 2).every((name) => numberIn(name) !== null);
  const areNames = isNaming(table, 0) && isRepeating(table);
  if (width <= 3 && isThirdNumber && (areNames || areNumbered(table)))
    return asEdges(table, { source: 0, target: 1, areKinds: false });
  return isRepeating(table) ? asNeighbours(table, 'adjacency') : asNodes(table);
}

/** Whether actors go by whole numbers in the first two columns: some stand in both. */
function areNumbered(table: Table): boolean {
  const [sources, targets] = [namesIn(table, 0), namesIn(table, 1)];
  const isWhole = (name: string) => /^\d+$/.test(name);
  const known = new Set(sources);
  return [...sources, ...targets].every(isWhole) && targets.some((target) => known.has(target));
}

/** Whether what stands behind the first column stands in the first too, or time and again. */
function isRepeating({ rows }: Table): boolean {
  const first = new Set(rows.map(({ cells }) => textOf(cells[0]).trim()));
  const seen = new Map<string, number>();
  let others = 0;
  for (const { cells } of rows) {
    for (const cell of cells.slice(1)) {
      const name = textOf(cell).trim();
      if (name === '' || numberIn(name) !== null) continue;
      others += 1;
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }
  }
  const known = [...seen].filter(([name, count]) => first.has(name) || count > 1);
  const hits = known.reduce((sum, [, count]) => sum + count, 0);
  return others > 0 && (hits >= others * 0.4 || first.size < rows.length * 0.8);
}
