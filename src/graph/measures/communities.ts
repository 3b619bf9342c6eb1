import type { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { generator } from '../generator';
import { addTo } from '../group-by';
import { sortGroups } from './cohesion';

/** Groups of nodes; how much denser they are within than by chance, at most 1, null where there are no ties. */
export type Communities = Readonly<{ groups: readonly (readonly string[])[]; modularity: number | null }>;

/**
 * Communities: groups that are denser within than chance would make them. The same seed gives the same groups;
 * another may not, as the method is a heuristic. About O(m) a pass.
 * Blondel and others, Fast unfolding of communities in large networks, 2008.
 */
export function communities(
  graph: UndirectedGraph,
  { seed, resolution }: Readonly<{ seed: number; resolution: number }>,
): Communities {
  const found = louvain(graph, { rng: generator(seed), resolution, getEdgeWeight: null });
  const groups = new Map<number, string[]>();
  for (const [id, group] of Object.entries(found)) addTo(groups, group, id);
  const sorted = sortGroups([...groups.values()]);
  return { groups: sorted, modularity: modularity(graph, sorted, resolution) };
}

/**
 * The share of edges within groups, less what it would be if edges fell by chance on nodes of these degrees; null
 * where there are no edges. O(n + m). Newman and Girvan 2004; resolution after Reichardt and Bornholdt 2006.
 */
export function modularity(
  graph: UndirectedGraph,
  groups: readonly (readonly string[])[],
  resolution = 1,
): number | null {
  if (graph.size === 0) return null;
  let sum = 0;
  for (const group of groups) {
    const members = new Set(group);
    let inside = 0;
    let degree = 0;
    for (const id of group) {
      degree += graph.degree(id);
      inside += graph.neighbors(id).filter((other) => members.has(other)).length;
    }
    sum += inside / (2 * graph.size) - resolution * (degree / (2 * graph.size)) ** 2;
  }
  return sum;
}
