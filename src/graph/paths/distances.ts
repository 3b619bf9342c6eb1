import type { UndirectedGraph } from 'graphology';

/** Where routes start and end: one node each, or groups of which any will do. */
export type Ends = Readonly<{ from: readonly string[]; to: readonly string[] }>;

/** The neighbours of each node, sorted; made once where a graph is searched often. */
export type Adjacency = ReadonlyMap<string, readonly string[]>;

export function adjacencyOf(graph: UndirectedGraph): Adjacency {
  return new Map(graph.nodes().map((id) => [id, graph.neighbors(id).sort()]));
}

/** Steps to each node that some sources reach, from the nearest of them; the nearest come first. O(n + m). */
export function distancesFrom(around: Adjacency, ...sources: readonly string[]): ReadonlyMap<string, number> {
  const distances = new Map(sources.filter((id) => around.has(id)).map((id) => [id, 0]));
  for (const [id, distance] of distances) {
    for (const other of around.get(id) ?? []) {
      if (!distances.has(other)) distances.set(other, distance + 1);
    }
  }
  return distances;
}
