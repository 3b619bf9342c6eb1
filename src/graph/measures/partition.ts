import type { Graph } from '../graph';
import { uplandsOf } from '../membership';
import type { Partition } from './mixing';

/** What nodes can be grouped by: one value each, or none. */
export const ATTRIBUTES = ['helix', 'kind', 'upland'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/**
 * The groups of nodes by an attribute. `helix` is a node's own side: one that its ties gave it would make it like its
 * neighbours by definition. `upland` is the strongest that it belongs to, which does rest on ties: read it so.
 */
export function partitionBy(graph: Graph, nodes: readonly string[], attribute: Attribute): Partition {
  const read = readerOf(graph, attribute);
  return new Map(
    nodes.flatMap((id) => {
      const value = read(id);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}

function readerOf(graph: Graph, attribute: Attribute): (id: string) => string | undefined {
  if (attribute !== 'upland') return (id) => graph.nodes.get(id)?.[attribute];
  const all = graph.domain.memberships(graph, { inferred: true });
  return (id) => uplandsOf(all, id)[0]?.upland;
}
