import type { Graph } from '../graph';
import type { Entity } from '../model';
import { components } from './cohesion';
import { communities } from './communities';
import { ledGroups } from './led-communities';
import { networkOf, wholeOf } from './network';

/** A group that a node is said to be in, or one that was found: that is named by the id of its member with most ties. */
export type NodeGroup = Readonly<{ id: string; isFound: boolean }>;

const SEED = 1;
/** Fewer nodes are too few to find more in than what joins them. */
const FEW = 16;

/**
 * The group of each node: what `groupOf` says, and for those of whom it says nothing the community that they have among
 * them (Louvain, seeded), or the component where they are few. Who then belongs to none of at least two is left out.
 * About O(edges).
 */
export function nodeGroups(
  graph: Graph,
  groupOf: (node: Entity) => string | null = () => null,
): ReadonlyMap<string, NodeGroup> {
  const groups = new Map<string, NodeGroup>();
  for (const node of graph.nodes.values()) {
    const id = groupOf(node);
    if (id !== null) groups.set(node.id, { id, isFound: false });
  }
  const whole = wholeOf(graph);
  const rest = new Set([...whole.nodes].filter((id) => !groups.has(id)));
  const { simple } = networkOf(graph, { ...whole, nodes: rest });
  const found = simple.order < FEW ? components(simple) : communities(simple, { seed: SEED, resolution: 1 }).groups;
  for (const [node, id] of ledGroups(graph, found)) groups.set(node, { id, isFound: true });
  return groups;
}
