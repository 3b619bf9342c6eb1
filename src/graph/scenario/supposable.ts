import { edgesBetween, type Graph } from '../graph';
import type { RelationType } from '../vocabulary';

/**
 * The types of ties that the vocabulary allows from one node to another and that do not lead there already; none where
 * either is unknown.
 */
export function supposableTypes(graph: Graph, from: string, to: string): readonly RelationType[] {
  const [one, other] = [graph.nodes.get(from)?.kind, graph.nodes.get(to)?.kind];
  if (one === undefined || other === undefined || from === to) return [];
  const known = edgesBetween(graph, from, to).filter((edge) => edge.symmetric || edge.from === from);
  return graph.vocabulary.relationTypes.filter(
    ({ id, context, from: starts, to: ends }) =>
      !context && starts.includes(one) && ends.includes(other) && !known.some(({ type }) => type === id),
  );
}
