import type { Graph } from './graph';
import { attributeValue } from './role-fields';

const BY_VALUE = new WeakMap<Graph, boolean>();

/**
 * Whether a group is a node of the graph. A value of an attribute is none, though a node may have its id: only where the
 * attribute that plays groups holds nodes, or nobody has a value of it, are groups nodes.
 */
export function isNodeGroup(graph: Graph, group: string): boolean {
  const byValue = BY_VALUE.get(graph) ?? isByValue(graph);
  BY_VALUE.set(graph, byValue);
  return !byValue && graph.nodes.has(group);
}

function isByValue({ nodes, vocabulary: { attributes, roles } }: Graph): boolean {
  const attribute = attributes.find(({ id }) => id === roles.group);
  if (!attribute || attribute.nodes) return false;
  return [...nodes.values()].some((node) => attributeValue(node, attribute.id, roles) !== undefined);
}
