import { inCircles } from '../draft/circles';
import { type Draft, idOf, placeIn, tellOf } from '../draft/draft';
import { isBlank, textOf } from '../read/sheets/table';
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
