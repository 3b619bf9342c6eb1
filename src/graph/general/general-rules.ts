import { type Field, type Fields, type Inferred, type LateRules, NO_RULES } from '../domain';
import { type Graph, incidentEdges, isFact, otherEnd } from '../graph';
import { addTo } from '../group-by';
import type { Relation } from '../model';
import { type Actor, byTime, NO_FIELD } from '../presence';
import { placesIn, placesOf } from '../sides/sides';

/** What panels can ask of any graph. */
export const GENERAL_RULES: LateRules<Graph> = { ...NO_RULES, fieldsOf };

/** The bodies on each side that ties join to a node, or that belong to a group; nothing is said of anyone in general. */
function fieldsOf(graph: Graph, id: string, { inferred }: Inferred): Fields {
  const around = new Map<string, Relation[]>();
  for (const member of graph.nodes.has(id) ? [] : graph.domain.membersOf(graph, id, { inferred }).keys())
    around.set(member, []);
  for (const edge of incidentEdges(graph, id)) {
    if (edge.context || !isFact(edge) || (!inferred && edge.status === 'inferred')) continue;
    const other = otherEnd(edge, id);
    addTo(around, other, edge);
  }
  const actors = [...around].flatMap(([other, edges]) => actorOf(graph, other, edges));
  return new Map(placesIn(graph.vocabulary).map((place) => [place, fieldOf(actors, place)]));
}

function actorOf(graph: Graph, id: string, edges: readonly Relation[]): readonly Actor[] {
  const node = graph.nodes.get(id);
  if (!node || !graph.domain.isBody(graph, node)) return [];
  const isInferred = edges.length > 0 && edges.every(({ status }) => status === 'inferred');
  return [{ id, node, edges, inferred: isInferred, contested: node.contestedHelix !== undefined }];
}

function fieldOf(actors: readonly Actor[], place: string): Field {
  const { named, past } = byTime(actors.filter(({ node }) => placesOf(node).includes(place)));
  return { ...NO_FIELD, named, past, presence: named.length > 0 ? 'named' : 'nothing' };
}
