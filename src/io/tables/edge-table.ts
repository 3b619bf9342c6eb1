import { ANY_KIND } from '../../graph/vocabulary';
import { weightIn } from '../cells/cell-values';
import { plainWord } from '../cells/column-words';
import { ANY_TYPE, type Draft, type FilePlace, idOf, keyOf, madeNode, placeIn, tellOf } from '../draft/draft';
import { WITH_ITSELF } from '../draft/plain-words';
import { isBlank, type Row, type Table, textOf } from '../read/sheets/table';
import type { TableMapping } from '../schema/table-mapping';
import { valueColumns, valuesOf } from './column-values';
import { isEven, namedRows, targetsOf } from './even-matrix';
import { columnAt, columnOf, columnsOf } from './mapping';

/** Whom a cell names: made where no table says who there is. */
const endOf = (draft: Draft, text: string, kind: string | undefined, at: FilePlace) =>
  draft.hasNodeTable ? idOf(draft, text) : madeNode(draft, text, kind || ANY_KIND, at);

/** Takes in a table of which each row is a relation. */
export function takeEdges(draft: Draft, table: Table, mapping: TableMapping): void {
  const [source, target] = [columnOf(mapping, 'source'), columnOf(mapping, 'target')];
  const [relation, direction] = [columnOf(mapping, 'relation'), columnOf(mapping, 'direction')];
  const columns = valueColumns(draft, table, mapping, 'edges');
  for (const row of table.rows) {
    const { at, cells } = row;
    const [from, to] = [textOf(cells[source]), textOf(cells[target])];
    const place = placeIn(table, at);
    if (!from.trim() || !to.trim()) {
      tellOf(draft, place, 'row-without-end', 'dropped');
      continue;
    }
    const end = (text: string, column: number) =>
      endOf(draft, text, columnAt(mapping, column).kind, { ...place, column });
    draft.edges.push({
      from: end(from, source),
      to: end(to, target),
      type: keyOf(textOf(cells[relation])) || keyOf(columnAt(mapping, target).relation ?? '') || ANY_TYPE,
      isDirected: direction < 0 ? mapping.isDirected === true : saysDirected(row, direction),
      values: valuesOf(draft, table, row, columns),
      at: place,
    });
  }
}

const saysDirected = ({ cells }: Row, column: number) => /^(directed|skierowan)/.test(plainWord(textOf(cells[column])));

/** Takes in a table of which each cell says how much the names of its row and column have to do with each other. */
export function takeMatrix(draft: Draft, table: Table, mapping: TableMapping): void {
  const source = columnOf(mapping, 'source');
  const weight = weightOf(draft, table);
  const isDirected = mapping.isDirected === true;
  // What both halves say alike is one relation.
  const isHalf = !isDirected && isEven(table, mapping);
  const rows = namedRows(table, source);
  const kindAt = (column: number) => columnAt(mapping, column).kind;
  const ends = rows.map(({ at, cells }) =>
    endOf(draft, textOf(cells[source]), kindAt(source), placeIn(table, at, source)),
  );
  const others = targetsOf(table, mapping).map(({ column, name }) => ({
    column,
    to: endOf(draft, name, kindAt(column), placeIn(table, table.headerAt ?? 1, column)),
  }));
  for (const [index, { at, cells }] of rows.entries()) {
    const from = ends[index] ?? '';
    for (const [order, { column, to }] of others.entries()) {
      const number = weightIn(textOf(cells[column])) ?? 0;
      if (number === 0 || (isHalf && order < index)) continue;
      const values = new Map([[weight, number]]);
      if (to === from) takeLoop(draft, table, to, number);
      else draft.edges.push({ from, to, type: ANY_TYPE, isDirected, values, at: placeIn(table, at, column) });
    }
  }
}

function weightOf({ attributes }: Draft, { file }: Table): string {
  const { id } = attributes.take({ label: 'weight', of: 'edges', type: 'number' }, file);
  if (!attributes.roles.has('weight')) attributes.roles.set('weight', id);
  return id;
}

/** What a matrix says of an actor and itself is no relation, but something that the actor has. */
function takeLoop({ attributes, loops, nodes }: Draft, { file }: Table, id: string, number: number): void {
  loops.count += 1;
  nodes.get(id)?.values.set(attributes.take({ label: WITH_ITSELF, of: 'nodes', type: 'number' }, file).id, number);
}

/** Takes in a table of which each row names one actor and then all that it is joined to. */
export function takeAdjacency(draft: Draft, table: Table, mapping: TableMapping): void {
  const source = columnOf(mapping, 'source');
  const targets = columnsOf(mapping, 'target');
  const endAt = ({ at, cells }: Row, column: number) =>
    endOf(draft, textOf(cells[column]), columnAt(mapping, column).kind, placeIn(table, at, column));
  for (const row of table.rows) {
    if (isBlank(row.cells[source])) {
      tellOf(draft, placeIn(table, row.at), 'row-without-end', 'dropped');
      continue;
    }
    const from = endAt(row, source);
    for (const column of targets.filter((each) => !isBlank(row.cells[each]))) {
      const to = endAt(row, column);
      const isDirected = mapping.isDirected === true;
      draft.edges.push({ from, to, type: ANY_TYPE, isDirected, values: new Map(), at: placeIn(table, row.at, column) });
    }
  }
}
