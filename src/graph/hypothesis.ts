import { edgesBetween, type Graph, incidentEdges, otherEnd } from './graph';
import { joins } from './vocabulary';

/** Whether the vocabulary lets an actor work with others; any body may, where no type of tie is that in particular. */
export function canCooperate(graph: Graph, id: string): boolean {
  const { nodes, vocabulary, domain } = graph;
  const node = nodes.get(id);
  if (!node) return false;
  if (!domain.cooperation) return domain.isBody(graph, node);
  const type = vocabulary.relationTypes.find((known) => known.id === domain.cooperation?.type);
  return type !== undefined && joins(type, node.kind, node.kind);
}

/**
 * Whether it is a hypothesis that two actors could work together: both may, and the source joins them neither by a
 * relation, of context included, nor by an event, project, agreement or programme of both. O(edges at both).
 */
export function mayCooperate(graph: Graph, one: string, other: string): boolean {
  if (!canCooperate(graph, one) || !canCooperate(graph, other)) return false;
  const grounds = groundsOf(graph, one);
  return edgesBetween(graph, one, other).length === 0 && !groundsOf(graph, other).some((id) => grounds.includes(id));
}

/** What actors do together, such as events, projects and programmes, that any relation joins to an actor. */
function groundsOf(graph: Graph, id: string): readonly string[] {
  const grounds = graph.domain.cooperation?.grounds ?? [];
  return incidentEdges(graph, id)
    .map((edge) => otherEnd(edge, id))
    .filter((end) => grounds.includes(graph.nodes.get(end)?.kind ?? ''));
}
