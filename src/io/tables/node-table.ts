import type { AttributeValue } from '../../graph/model';
import { ANY_KIND } from '../../graph/vocabulary';
import { numberIn } from '../cells/cell-values';
import { plainWord } from '../cells/column-words';
import { addNode, cutText, type Draft, keyOf, placeIn, tellOf } from '../draft/draft';
import { freeNames } from '../read/free-names';
import { type Cell, isBlank, type Row, type Table, textOf } from '../read/sheets/table';
import type { TableMapping } from '../schema/table-mapping';
import { valueColumns, valuesOf } from './column-values';
import { columnOf, type NodeTable } from './mapping';
import { takeNamed } from './named-actors';
import { takeParents } from './parents';

/** The columns that say who the rows are; -1 where none does. */
type Who = Readonly<Record<'id' | 'label' | 'kind' | 'summary' | 'short', number>>;

/** Takes in who the rows are: rows of one id are one actor, rows of a table without ids are one each where it says so. */
export function takeActors(draft: Draft, table: Table, mapping: TableMapping): NodeTable {
  const who: Who = {
    id: columnOf(mapping, 'id'),
    label: columnOf(mapping, 'label'),
    kind: columnOf(mapping, 'kind'),
    summary: columnOf(mapping, 'summary'),
    short: columnOf(mapping, 'short'),
  };
  const free = freeNames({ isTaken: (id) => draft.nodes.has(id) });
  return { table, mapping, ids: table.rows.map((row) => takeActor(draft, { table, mapping }, { ...who, free }, row)) };
}

function takeActor(
  draft: Draft,
  { table, mapping }: Omit<NodeTable, 'ids'>,
  { id: idColumn, label, kind, summary, short, free }: Who & Readonly<{ free: (id: string) => string }>,
  { at, cells }: Row,
): string | null {
  const place = placeIn(table, at);
  if (at === table.rows.at(-1)?.at && isSum(cells, label)) {
    tellOf(draft, place, 'sum-row', 'dropped', { found: textOf(cells[label]) });
    return null;
  }
  const key = keyOf(textOf(cells[idColumn >= 0 ? idColumn : label]));
  if (key === '') {
    tellOf(draft, place, 'row-without-name', 'dropped');
    return null;
  }
  const areApart = idColumn < 0 && mapping.areRowsApart === true;
  if (!areApart && draft.nodes.has(key)) {
    tellOf(draft, place, 'merged-rows', 'repaired', { found: key });
    return key;
  }
  const id = free(key);
  const [said, brief] = [textIn(cells, summary), textIn(cells, short)];
  addNode(draft, {
    id,
    name: textIn(cells, label) ?? key,
    kind: keyOf(textIn(cells, kind) ?? '') || mapping.kind || ANY_KIND,
    values: new Map(),
    at: place,
    ...(said && { summary: cutText(draft, said, { ...place, column: summary }) }),
    ...(brief && { short: cutText(draft, brief, { ...place, column: short }) }),
  });
  return id;
}

/** Whether a row sums up those above it: so called, beside a number and no other name. */
function isSum(cells: readonly Cell[], label: number): boolean {
  const others = cells.filter((cell, column) => column !== label && !isBlank(cell));
  const isCalled = /^(razem|suma|ogolem|lacznie|total|sum)$/.test(plainWord(textOf(cells[label])));
  return isCalled && others.length > 0 && others.every((cell) => numberIn(cell) !== null);
}

/** What stands in a column of a row; undefined where nothing does. */
const textIn = (cells: readonly Cell[], column: number): string | undefined =>
  isBlank(cells[column]) ? undefined : textOf(cells[column]);

/** Takes in what the rows say of their actors, once all actors of the files are known. */
export function takeColumns(draft: Draft, nodes: NodeTable): void {
  const { table, mapping, ids } = nodes;
  const columns = valueColumns(draft, table, mapping, 'nodes');
  for (const [index, row] of table.rows.entries()) {
    tellBeyond(draft, table, row);
    const node = draft.nodes.get(ids[index] ?? '');
    if (node) mergeValues(node.values, valuesOf(draft, table, row, columns));
  }
  takeNamed(draft, nodes);
  takeParents(draft, nodes);
}

/** Cells behind the last column that the header names. */
function tellBeyond(draft: Draft, table: Table, { at, cells }: Row): void {
  const { header } = table;
  if (!header || !cells.slice(header.length).some((cell) => !isBlank(cell))) return;
  tellOf(draft, placeIn(table, at, header.length), 'cells-beyond', 'kept', { found: cells.length });
}

/** Of rows that are one actor the first value stays; several values come together. */
function mergeValues(into: Map<string, AttributeValue>, values: ReadonlyMap<string, AttributeValue>): void {
  for (const [id, value] of values) {
    const known = into.get(id);
    if (Array.isArray(known) && Array.isArray(value)) into.set(id, [...new Set([...known, ...value])]);
    else if (known === undefined) into.set(id, value);
  }
}
