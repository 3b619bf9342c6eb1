import type { UndirectedGraph } from 'graphology';
import { generator } from '../generator';

/** Told after each source how many of all are done. */
export type Progress = (done: number, all: number) => void;

type Vertex = {
  readonly id: string;
  readonly neighbours: Vertex[];
  distance: number;
  paths: number;
  dependency: number;
  score: number;
};

/**
 * The share of shortest paths between other nodes that lead over each node, from 0 to 1: divided by the number of
 * pairs of others, (n − 1)(n − 2) / 2, nodes that nothing joins included. O(n·m).
 * Freeman 1977; computed after Brandes, A faster algorithm for betweenness centrality, 2001.
 */
export function betweenness(graph: UndirectedGraph, report: Progress = () => {}): ReadonlyMap<string, number> {
  const vertices = verticesOf(graph);
  return scores(vertices, vertices, report);
}

/**
 * An estimate of betweenness from some sources only, drawn without repetition by the seed; with as many pivots as
 * there are nodes it is exact. O(pivots·m). Brandes and Pich, Centrality estimation in large networks, 2007.
 */
export function sampledBetweenness(
  graph: UndirectedGraph,
  { pivots, seed }: Readonly<{ pivots: number; seed: number }>,
  report: Progress = () => {},
): ReadonlyMap<string, number> {
  const vertices = verticesOf(graph);
  const random = generator(seed);
  const drawn = vertices
    .map((vertex) => ({ vertex, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, Math.max(1, pivots))
    .map(({ vertex }) => vertex);
  return scores(vertices, drawn, report);
}

function verticesOf(graph: UndirectedGraph): readonly Vertex[] {
  const blank = { distance: 0, paths: 0, dependency: 0, score: 0 };
  const byId = new Map(graph.nodes().map((id): [string, Vertex] => [id, { id, neighbours: [], ...blank }]));
  for (const { id, neighbours } of byId.values()) {
    for (const other of graph.neighbors(id)) {
      const vertex = byId.get(other);
      if (vertex) neighbours.push(vertex);
    }
  }
  return [...byId.values()];
}

function scores(
  vertices: readonly Vertex[],
  sources: readonly Vertex[],
  report: Progress,
): ReadonlyMap<string, number> {
  for (const [index, source] of sources.entries()) {
    addDependencies(vertices, source);
    report(index + 1, sources.length);
  }
  const orderedPairs = (vertices.length - 1) * (vertices.length - 2);
  const scale = orderedPairs > 0 ? vertices.length / sources.length / orderedPairs : 0;
  return new Map(vertices.map(({ id, score }) => [id, score * scale]));
}

/** Adds to each vertex how much the paths from one source depend on it, back from the farthest vertex. */
function addDependencies(vertices: readonly Vertex[], source: Vertex): void {
  for (const vertex of countPaths(vertices, source).reverse()) {
    for (const previous of vertex.neighbours) {
      if (previous.distance !== vertex.distance - 1) continue;
      previous.dependency += (previous.paths / vertex.paths) * (1 + vertex.dependency);
    }
    if (vertex !== source) vertex.score += vertex.dependency;
  }
}

/** Finds the distance of each vertex from a source and the number of shortest paths; the reached, nearest first. */
function countPaths(vertices: readonly Vertex[], source: Vertex): Vertex[] {
  for (const vertex of vertices) {
    vertex.distance = -1;
    vertex.paths = 0;
    vertex.dependency = 0;
  }
  source.distance = 0;
  source.paths = 1;
  const reached = [source];
  for (const vertex of reached) {
    for (const next of vertex.neighbours) {
      if (next.distance < 0) {
        next.distance = vertex.distance + 1;
        reached.push(next);
      }
      if (next.distance === vertex.distance + 1) next.paths += vertex.paths;
    }
  }
  return reached;
}
