import type { UndirectedGraph } from 'graphology';

/** The number of steps from a node to each that it reaches, itself 0; the nearest come first. O(n + m). */
export function distancesFrom(graph: UndirectedGraph, source: string): ReadonlyMap<string, number> {
  const distances = new Map([[source, 0]]);
  for (const [id, distance] of distances) {
    graph.forEachNeighbor(id, (other) => {
      if (!distances.has(other)) distances.set(other, distance + 1);
    });
  }
  return distances;
}
