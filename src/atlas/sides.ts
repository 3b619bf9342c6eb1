import type { Inferred } from '../graph/domain';
import { type Edge, edgesBetween, type Graph, incidentEdges, origins, targets } from '../graph/graph';
import type { Membership } from '../graph/membership';
import type { Entity, Evidence, Part } from '../graph/model';
import {
  type Actor,
  byTime,
  type Field,
  type Fields,
  PRESENCES,
  type Presence,
  STRENGTHS,
  strongestOf,
} from '../graph/presence';
import { placesIn, placesOf } from '../graph/sides';
import { isBody } from './actors';
import { membersOf } from './membership';

/** The side whose members the register counts as companies. */
export const BUSINESS = 'business';

const ASIDE: readonly (Part | undefined)[] = ['user', 'beneficiary'];
const standsAside = ({ type, as }: Edge) => type === 'lobbies' || ASIDE.includes(as);

/**
 * What the source says of each side of a cluster or an upland, and of those beside the four. A cluster's named actors
 * are those whom ties join to it, an upland's those who belong to it; in general words an upland has only what is said
 * of itself. Without `inferred`, what rests on inference is left out. O(edges at the node and at those who belong to it).
 */
export function fieldsOf(graph: Graph, id: string, { inferred }: Inferred): Fields {
  const node = graph.nodes.get(id);
  const places = placesIn(graph.vocabulary);
  if (!node) return new Map(places.map((place) => [place, fieldOf([], [], [], [])]));
  const actors = node.kind === 'ecosystem' ? actorsOfUpland(graph, id, inferred) : actorsOfCluster(graph, id, inferred);
  const said = saidOf(graph, id, inferred);
  const anchors = node.kind === 'ecosystem' ? origins(graph, id, 'anchors') : [];
  return new Map(
    places.map((place) => {
      const own = fieldOf(
        actors.filter((actor) => placesOf(actor.node).includes(place)),
        said.filter((edge) => placesOfEnd(graph, edge).includes(place)),
        place === BUSINESS ? companyLines(node) : [],
        anchors.map((anchor) => ({ id: anchor, presence: profileOf(graph, anchor, place, inferred) })),
      );
      return [place, own];
    }),
  );
}

type Profile = Readonly<{ id: string; presence: Presence }>;

function fieldOf(
  actors: readonly Actor[],
  edges: readonly Edge[],
  counted: readonly Evidence[],
  profiles: readonly Profile[],
): Field {
  const { named, past } = byTime(actors);
  const part = edges.filter((edge) => !standsAside(edge));
  const said = {
    told: part.filter(({ strength = 'told' }) => strength === 'told'),
    wanted: part.filter(({ strength }) => strength === 'wanted'),
    possible: part.filter(({ strength }) => strength === 'possible'),
  };
  const general = strongest(said, counted);
  const presence = named.length > 0 ? 'named' : general;
  const more = profiles.filter((profile) => rank(profile.presence) < rank(presence));
  const most = strongestOf(more.map((profile) => profile.presence));
  return {
    presence,
    general,
    named,
    past,
    said,
    aside: edges.filter(standsAside),
    counted,
    anchor: more.length > 0 ? { presence: most, by: more.map((profile) => profile.id) } : null,
  };
}

const rank = (presence: Presence) => PRESENCES.indexOf(presence);

function strongest(said: Field['said'], counted: readonly Evidence[]): Presence {
  if (counted.length > 0) return 'told';
  return STRENGTHS.find((strength) => said[strength].length > 0) ?? 'nothing';
}

/** What a cluster's profile says of a side in general words, names aside. */
function profileOf(graph: Graph, cluster: string, place: string, inferred: boolean): Presence {
  const node = graph.nodes.get(cluster);
  const edges = saidOf(graph, cluster, inferred).filter((edge) => placesOfEnd(graph, edge).includes(place));
  return fieldOf([], edges, node && place === BUSINESS ? companyLines(node) : [], []).general;
}

const SAID = ['brings-together', 'lobbies'];

function saidOf(graph: Graph, id: string, inferred: boolean): readonly Edge[] {
  return incidentEdges(graph, id).filter(
    ({ type, from, status }) => SAID.includes(type) && from === id && (inferred || status === 'stated'),
  );
}

function placesOfEnd(graph: Graph, { to }: Edge): readonly string[] {
  const end = graph.nodes.get(to);
  return end ? placesOf(end) : [];
}

function companyLines({ register, companies = 0, evidence }: Entity): readonly Evidence[] {
  if (!register || companies === 0) return [];
  const counts = evidence.filter((each) => each.for?.includes('companies'));
  return counts.length > 0 ? counts : evidence;
}

function actorsOfCluster(graph: Graph, id: string, inferred: boolean): readonly Actor[] {
  const around = new Map<string, Edge[]>();
  for (const edge of incidentEdges(graph, id)) {
    const other = edge.from === id ? edge.to : edge.from;
    if (edge.context || (!inferred && edge.status === 'inferred')) continue;
    around.set(other, [...(around.get(other) ?? []), edge]);
  }
  return [...around].flatMap(([other, edges]) =>
    actorOf(
      graph,
      other,
      edges,
      edges.every(({ status }) => status === 'inferred'),
    ),
  );
}

function actorsOfUpland(graph: Graph, upland: string, inferred: boolean): readonly Actor[] {
  const ends = [upland, ...origins(graph, upland, 'anchors')];
  const industries = targets(graph, upland, 'operates-in');
  const reasons = (id: string, { inferred: isInferred }: Membership) => {
    const ties = ends.flatMap((end) => edgesBetween(graph, end, id)).filter(({ context }) => !context);
    return ties.length > 0 || !isInferred ? ties : industries.flatMap((industry) => edgesBetween(graph, industry, id));
  };
  return [...membersOf(graph, upland, { inferred })].flatMap(([id, membership]) =>
    actorOf(graph, id, reasons(id, membership), membership.inferred),
  );
}

function actorOf(graph: Graph, id: string, edges: readonly Edge[], inferred: boolean): readonly Actor[] {
  const node = graph.nodes.get(id);
  return node && isBody(graph, node)
    ? [{ id, node, edges, inferred, contested: node.contestedHelix !== undefined }]
    : [];
}
