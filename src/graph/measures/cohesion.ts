import type { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';

/**
 * The share of pairs of a node's neighbours that are themselves joined, from 0 to 1; 0 for a node of fewer than two
 * neighbours. O(Σ degree²). Watts and Strogatz 1998.
 */
export function localClustering(graph: UndirectedGraph): ReadonlyMap<string, number> {
  return new Map(graph.nodes().map((id) => [id, clusteringOf(graph, id)]));
}

function clusteringOf(graph: UndirectedGraph, id: string): number {
  const neighbours = graph.neighbors(id);
  if (neighbours.length < 2) return 0;
  let joined = 0;
  for (const [index, a] of neighbours.entries()) {
    for (const b of neighbours.slice(index + 1)) if (graph.hasEdge(a, b)) joined += 1;
  }
  return (2 * joined) / (neighbours.length * (neighbours.length - 1));
}

/**
 * The core number of each node: the largest k so that it lies in a subgraph in which every node has k neighbours.
 * Peels off, for rising k, whoever has no more than k neighbours left. O(n·k + m). Seidman 1983.
 */
export function coreNumbers(graph: UndirectedGraph): ReadonlyMap<string, number> {
  const left = new Map(graph.nodes().map((id) => [id, graph.degree(id)]));
  const cores = new Map<string, number>();
  for (let k = 0; left.size > 0; k += 1) {
    const peeled = [...left].filter(([, degree]) => degree <= k).map(([id]) => id);
    for (const id of peeled) {
      if (!left.delete(id)) continue;
      cores.set(id, k);
      graph.forEachNeighbor(id, (other) => {
        const degree = left.get(other);
        if (degree === undefined) return;
        left.set(other, degree - 1);
        if (degree - 1 <= k) peeled.push(other);
      });
    }
  }
  return new Map(graph.nodes().map((id) => [id, cores.get(id) ?? 0]));
}

/** Groups of nodes that ties join, directly or over others; the largest first, then by id, ids sorted. O(n + m). */
export function components(graph: UndirectedGraph): readonly (readonly string[])[] {
  return sortGroups(connectedComponents(graph));
}

/** Groups in an order of their own: the largest first, those of one size by their first id. */
export function sortGroups(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const sorted = groups.map((group) => [...group].sort());
  return sorted.sort((a, b) => b.length - a.length || (`${a[0]}` < `${b[0]}` ? -1 : 1));
}
