import { degree, type Graph } from '../graph';
import { communities } from './communities';
import { networkOf, wholeOf } from './network';

const SEED = 1;

/** The community of each actor over all ties of a graph, named as `ledGroups` does. */
export function ledCommunities(graph: Graph): ReadonlyMap<string, string> {
  const { groups } = communities(networkOf(graph, wholeOf(graph)).simple, { seed: SEED, resolution: 1 });
  return ledGroups(graph, groups);
}

/**
 * The group of each node, named by the member with most ties in the graph (by id where several have as many); nodes that
 * belong to none of at least two are left out.
 */
export function ledGroups(graph: Graph, groups: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(
    groups
      .filter((members) => members.length > 1)
      .flatMap((members) => {
        const [leader = ''] = [...members].sort((a, b) => degree(graph, b) - degree(graph, a) || (a < b ? -1 : 1));
        return members.map((member) => [member, leader] as const);
      }),
  );
}
