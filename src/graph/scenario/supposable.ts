import { edgesBetween, type Graph } from '../graph';
import { joins, type RelationType } from '../vocabulary';

/**
 * The types of ties that the vocabulary allows from one node to another and that do not lead there already; none where
 * either is unknown.
 */
export function supposableTypes(graph: Graph, from: string, to: string): readonly RelationType[] {
  const [one, other] = [graph.nodes.get(from)?.kind, graph.nodes.get(to)?.kind];
  if (one === undefined || other === undefined || from === to) return [];
  const known = edgesBetween(graph, from, to).filter((edge) => edge.symmetric || edge.from === from);
  return graph.vocabulary.relationTypes.filter(
    (type) => !type.context && joins(type, one, other) && !known.some((edge) => edge.type === type.id),
  );
}
