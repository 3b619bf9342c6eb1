import { degree, type Graph } from '../graph';
import { communities } from './communities';
import { networkOf, wholeOf } from './network';

const SEED = 1;

/**
 * The community of each actor over all ties of a graph, named by the member with most ties in it (by id where several
 * have as many); actors that belong to none of at least two are left out.
 */
export function ledCommunities(graph: Graph): ReadonlyMap<string, string> {
  const { groups } = communities(networkOf(graph, wholeOf(graph)).simple, { seed: SEED, resolution: 1 });
  return new Map(
    groups
      .filter((members) => members.length > 1)
      .flatMap((members) => {
        const [leader = ''] = [...members].sort((a, b) => degree(graph, b) - degree(graph, a) || (a < b ? -1 : 1));
        return members.map((member) => [member, leader] as const);
      }),
  );
}
