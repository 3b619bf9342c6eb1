import { isBlank, textOf } from '../read/sheets/table';
import { type Draft, idOf, placeIn, tellOf } from './draft';
import { columnNames, columnOf, type NodeTable } from './mapping';

/**
 * Takes in of what each actor is a part, as an attribute by which the map groups. Who would be a part of itself, straight or
 * round about, is part of nothing, and told.
 */
export function takeParents(draft: Draft, { table, mapping, ids }: NodeTable): void {
  const column = columnOf(mapping, 'parent');
  if (column < 0) return;
  const parents = new Map<string, string>();
  const places = new Map<string, number>();
  for (const [index, { at, cells }] of table.rows.entries()) {
    const id = ids[index];
    if (!id || isBlank(cells[column]) || parents.has(id)) continue;
    const parent = idOf(draft, textOf(cells[column]));
    if (draft.nodes.has(parent)) {
      parents.set(id, parent);
      places.set(id, at);
    } else tellOf(draft, placeIn(table, at, column), 'unknown-parent', 'repaired', { found: parent });
  }
  const circling = inCircles(parents);
  for (const id of circling) {
    tellOf(draft, placeIn(table, places.get(id) ?? 1, column), 'parent-cycle', 'repaired', { found: id });
  }
  const whole = [...parents].filter(([id]) => !circling.has(id));
  if (whole.length === 0) return;
  const label = columnNames(table, mapping)[column] ?? '';
  const attribute = draft.attributes.take({ label, of: 'nodes', type: 'category', nodes: true }, table.file);
  for (const [id, parent] of whole) draft.nodes.get(id)?.values.set(attribute.id, parent);
}

/** Whoever comes back to itself from part to whole. O(actors). */
function inCircles(parents: ReadonlyMap<string, string>): ReadonlySet<string> {
  const done = new Set<string>();
  const circling = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    const places = new Map<string, number>();
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && !places.has(id)) {
      places.set(id, path.length);
      path.push(id);
      id = parents.get(id);
    }
    const from = id === undefined ? undefined : places.get(id);
    if (from !== undefined) for (const each of path.slice(from)) circling.add(each);
    for (const each of path) done.add(each);
  }
  return circling;
}
