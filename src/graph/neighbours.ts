import { type Graph, incidentEdges, otherEnd } from './graph';

/** Whom the ties of a node lead to, each once, without the node itself. */
export function neighboursOf(graph: Graph, id: string): readonly string[] {
  const others = incidentEdges(graph, id)
    .filter((edge) => !edge.context)
    .map((edge) => otherEnd(edge, id));
  return [...new Set(others)].filter((other) => other !== id);
}

/** Whom the ties among these edges lead to from a set of nodes, each once and none of the set. O(edges). */
export function neighboursOver(graph: Graph, edges: Iterable<string>, ids: readonly string[]): readonly string[] {
  const set = new Set(ids);
  const found = new Set<string>();
  for (const id of edges) {
    const edge = graph.edges.get(id);
    if (!edge || edge.context || set.has(edge.from) === set.has(edge.to)) continue;
    found.add(set.has(edge.from) ? edge.to : edge.from);
  }
  return [...found];
}
