import { attributeValue } from './attribute-value';
import type { Domain, Inferred, NodeFacts } from './domain';
import { type Graph, incidentEdges, isContextKind, isFact, isSignKind, otherEnd } from './graph';
import type { Membership, Memberships } from './membership';
import type { Relation } from './model';
import { type Actor, byTime, type Field, type Fields, NO_FIELD } from './presence';
import { placesIn, placesOf } from './sides';

const NO_FACTS: NodeFacts = { expected: [], coordinators: [], anchors: null, industries: [] };
const WHOLLY: Membership = { weight: 1, inferred: false };

/** What is known of any graph. */
export const GENERAL: Domain<Graph> = {
  isContext: () => false,
  derived: {},
  memberships,
  membersOf: (graph, group) => memberships(graph).get(group) ?? new Map(),
  isBody: (graph, { kind }) => !isContextKind(graph, kind) && !isSignKind(graph, kind),
  isPresent: ({ past }) => !past,
  isCounted: () => true,
  fieldsOf,
  hasSides: () => false,
  rolesOf: () => [],
  factsOf: () => NO_FACTS,
  cooperation: null,
  likeness: null,
  gaps: ['source-contradicts', 'source-leaves-out', 'likely-link', 'lacks-what-most-have', 'unsourced'],
};

/**
 * Who has which values of the attribute that plays groups, wholly; none where no category of nodes plays them. Values in
 * their order, then others as they occur. O(nodes).
 */
function memberships({ nodes, vocabulary }: Graph): Memberships {
  const { attributes, roles } = vocabulary;
  const group = attributes.find(({ id, of }) => id === roles.group && of === 'nodes');
  if (!group?.type.startsWith('categor')) return new Map();
  const members = new Map<string, Map<string, Membership>>((group.values ?? []).map(({ id }) => [id, new Map()]));
  for (const node of nodes.values()) {
    const value = attributeValue(vocabulary, node, group.id);
    for (const each of Array.isArray(value) ? value : typeof value === 'string' ? [value] : []) {
      const known = members.get(each) ?? new Map<string, Membership>();
      members.set(each, known.set(node.id, WHOLLY));
    }
  }
  return new Map([...members].filter(([, { size }]) => size > 0));
}

/** The bodies on each side that ties join to a node, or that belong to a group; nothing is said of anyone in general. */
function fieldsOf(graph: Graph, id: string, { inferred }: Inferred): Fields {
  const around = new Map<string, Relation[]>();
  for (const member of graph.nodes.has(id) ? [] : (memberships(graph).get(id)?.keys() ?? [])) around.set(member, []);
  for (const edge of incidentEdges(graph, id)) {
    if (edge.context || !isFact(edge) || (!inferred && edge.status === 'inferred')) continue;
    const other = otherEnd(edge, id);
    around.set(other, [...(around.get(other) ?? []), edge]);
  }
  const actors = [...around].flatMap(([other, edges]) => actorOf(graph, other, edges));
  return new Map(placesIn(graph.vocabulary).map((place) => [place, fieldOf(actors, place)]));
}

function actorOf(graph: Graph, id: string, edges: readonly Relation[]): readonly Actor[] {
  const node = graph.nodes.get(id);
  if (!node || !GENERAL.isBody(graph, node)) return [];
  const isInferred = edges.length > 0 && edges.every(({ status }) => status === 'inferred');
  return [{ id, node, edges, inferred: isInferred, contested: node.contestedHelix !== undefined }];
}

function fieldOf(actors: readonly Actor[], place: string): Field {
  const { named, past } = byTime(actors.filter(({ node }) => placesOf(node).includes(place)));
  return { ...NO_FIELD, named, past, presence: named.length > 0 ? 'named' : 'nothing' };
}
