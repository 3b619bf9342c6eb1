import type { Graph } from '../graph';
import type { RelationType } from '../vocabulary';

/** The types of ties that the vocabulary allows from one node to another; none where either is unknown. */
export function supposableTypes(graph: Graph, from: string, to: string): readonly RelationType[] {
  const [one, other] = [graph.nodes.get(from)?.kind, graph.nodes.get(to)?.kind];
  if (one === undefined || other === undefined || from === to) return [];
  return graph.vocabulary.relationTypes.filter(
    (type) => !type.context && type.from.includes(one) && type.to.includes(other),
  );
}
