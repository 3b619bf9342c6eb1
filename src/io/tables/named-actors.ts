import { partsOf } from '../cells/column-type';
import { type Draft, isKnown, keyOf, madeNode, placeIn } from '../draft/draft';
import { isBlank, textOf } from '../read/sheets/table';
import { columnAt, columnNames, columnsOf, type NodeTable } from './mapping';

/** What a column is called without its number: `partner 1` and `partner 2` are partners. */
export const bareName = (header: string): string => header.replace(/[\s_.-]*\(?\d+\)?$/, '').trim() || header;

/** The columns of each name. */
export function groupedBy(
  columns: readonly number[],
  nameOf: (column: number) => string,
): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const column of columns) groups.set(nameOf(column), [...(groups.get(nameOf(column)) ?? []), column]);
  return groups;
}

/** The names that a cell holds, several by what separates them; whom all of it names is one. */
export const namesIn = (draft: Draft, text: string, separator: string | null): readonly string[] =>
  separator === null || isKnown(draft, text) ? [text.trim()] : partsOf(text, separator);

/** Takes in to whom the actors of rows are joined by columns of names; whom no table has yet is made. */
export function takeNamed(draft: Draft, nodes: NodeTable): void {
  const header = columnNames(nodes.table, nodes.mapping);
  const relationOf = (column: number) => columnAt(nodes.mapping, column).relation ?? bareName(header[column] ?? '');
  const columns = columnsOf(nodes.mapping, 'actors');
  for (const [relation, group] of groupedBy(columns, relationOf)) takeGroup(draft, nodes, keyOf(relation), group);
}

/** Takes in relations of one type, row by row. */
export function takeGroup(
  draft: Draft,
  { table, mapping, ids }: NodeTable,
  type: string,
  columns: readonly number[],
): void {
  for (const [index, { at, cells }] of table.rows.entries()) {
    const from = ids[index];
    if (from === null || from === undefined) continue;
    for (const column of columns) {
      if (isBlank(cells[column])) continue;
      const place = placeIn(table, at, column);
      const { separator = null, kind = type } = columnAt(mapping, column);
      for (const each of namesIn(draft, textOf(cells[column]), separator)) {
        const to = madeNode(draft, each, keyOf(kind), place);
        draft.edges.push({ from, to, type, isDirected: true, values: new Map(), at: place });
      }
    }
  }
}
