import { edgesBetween, type Graph, incidentEdges, otherEnd } from './graph';
import { joins } from './vocabulary';

/** The type that a hypothesis supposes. */
export const COOPERATION = 'collaborates-with';

/** Kinds of what two actors do together: agreements are events. */
const COMMON_GROUND = ['event', 'project', 'programme'];

/** Whether the vocabulary lets an actor work with others. */
export function canCooperate(graph: Graph, id: string): boolean {
  const type = graph.vocabulary.relationTypes.find((known) => known.id === COOPERATION);
  const kind = graph.nodes.get(id)?.kind;
  return type !== undefined && kind !== undefined && joins(type, kind, kind);
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

/** The events, projects and programmes that any relation joins to an actor. */
function groundsOf(graph: Graph, id: string): readonly string[] {
  return incidentEdges(graph, id)
    .map((edge) => otherEnd(edge, id))
    .filter((end) => COMMON_GROUND.includes(graph.nodes.get(end)?.kind ?? ''));
}
