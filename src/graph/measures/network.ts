import { UndirectedGraph } from 'graphology';
import { type Edge, type Graph, isContextKind, isFact, isSignKind } from '../graph';

/** A choice of nodes and edges of a graph, such as a filter gives. */
export type Part = Readonly<{ nodes: ReadonlySet<string>; edges: ReadonlySet<string> }>;

/** What is measured: the ties of a part, as they are and as a simple graph. */
export type Network = Readonly<{
  graph: Graph;
  /** Ids, sorted, so that no result hangs on the order of a file. */
  nodes: readonly string[];
  /** Every tie between them, parallel ones too, sorted by id; no loops. */
  ties: readonly Edge[];
  /** The same nodes; one undirected edge without weight where at least one tie joins two of them. */
  simple: UndirectedGraph;
}>;

export type NetworkOptions = Readonly<{
  /** Let relations of context count as ties. */
  context?: boolean;
  /** Nodes that take part even where they are traits and no tie leads to them. */
  keep?: readonly string[];
}>;

/** All nodes and edges of a graph. */
export function wholeOf(graph: Graph): Part {
  return { nodes: new Set(graph.nodes.keys()), edges: new Set(graph.edges.keys()) };
}

/**
 * The network of a part. Nodes that are traits (kinds of context, and the sides of the helix) take part only where a
 * tie leads to them: else every industry were an actor without ties. O(nodes × log nodes + edges × log edges).
 */
export function networkOf(graph: Graph, part: Part, { context = false, keep = [] }: NetworkOptions = {}): Network {
  const ties = [...part.edges]
    .flatMap((id) => graph.edges.get(id) ?? [])
    .filter((edge) => (context || !edge.context) && isFact(edge) && edge.from !== edge.to)
    .filter(({ from, to }) => part.nodes.has(from) && part.nodes.has(to))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const tied = new Set([...keep, ...ties.flatMap(({ from, to }) => [from, to])]);
  const nodes = [...part.nodes].filter((id) => graph.nodes.has(id) && (tied.has(id) || !isTrait(graph, id))).sort();
  return { graph, nodes, ties, simple: simpleGraph(nodes, ties) };
}

/** Whether a node is a trait of others, as kinds of context and the sides of the helix are. */
export function isTrait(graph: Graph, id: string): boolean {
  const kind = graph.nodes.get(id)?.kind ?? '';
  return isSignKind(graph, kind) || isContextKind(graph, kind);
}

/** A simple undirected graph: direction, weight and number of the links between two nodes are dropped, loops too. */
export function simpleGraph(
  nodes: readonly string[],
  links: readonly Readonly<{ from: string; to: string }>[],
): UndirectedGraph {
  const simple = new UndirectedGraph();
  for (const id of nodes) simple.addNode(id);
  for (const { from, to } of links) {
    if (from !== to) simple.mergeEdge(from, to);
  }
  return simple;
}
