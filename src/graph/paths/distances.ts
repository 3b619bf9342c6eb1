import type { UndirectedGraph } from 'graphology';

/** Steps to each node that some sources reach, from the nearest of them; the nearest come first. O(n + m). */
export function distancesFrom(graph: UndirectedGraph, ...sources: readonly string[]): ReadonlyMap<string, number> {
  const distances = new Map(sources.filter((id) => graph.hasNode(id)).map((id) => [id, 0]));
  for (const [id, distance] of distances) {
    graph.forEachNeighbor(id, (other) => {
      if (!distances.has(other)) distances.set(other, distance + 1);
    });
  }
  return distances;
}
