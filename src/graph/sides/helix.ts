import { type Graph, incidentEdges, otherEnd } from '../graph';

/**
 * The sides that a node has to do with: its own, else those of the nodes that its ties lead to, else theirs once more
 * (so an upland has those of its anchor); none where no tie leads to a side.
 */
export function sidesOf(graph: Graph, id: string, steps = 2): readonly string[] {
  const own = graph.nodes.get(id)?.helix;
  if (own) return [own];
  const around = incidentEdges(graph, id)
    .filter((edge) => !edge.context)
    .map((edge) => otherEnd(edge, id));
  const near = new Set(around.flatMap((other) => graph.nodes.get(other)?.helix ?? []));
  if (near.size > 0 || steps <= 1) return [...near];
  return [...new Set(around.flatMap((other) => sidesOf(graph, other, steps - 1)))];
}
