import { type Field, valueIn } from '../../../graph/document/entity-fields';
import type { Graph } from '../../../graph/graph';

/** The values that actors or relations have of an attribute whose values nobody lists, by their letters. O(nodes or edges). */
export function valuesThatOccur({ nodes, edges }: Graph, field: Field): readonly string[] {
  const items = field.attribute.of === 'nodes' ? nodes.values() : edges.values();
  const values = new Set<string>();
  for (const item of items) {
    for (const value of [valueIn(item, field) ?? []].flat()) if (typeof value === 'string') values.add(value);
  }
  return [...values].sort();
}
