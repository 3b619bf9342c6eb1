import { NO_VALUE } from './facets';
import { type Edge, edgesBetween, type Graph, incidentEdges, origins, targets } from './graph';
import { sidesSaid } from './helix';
import { type Membership, membersOf } from './membership';
import type { Entity, Evidence, HelixSide, Part, Strength } from './model';

/** The sides of the quadruple helix, in the order in which they are told. */
export const SIDES = ['academia', 'government', 'business', 'civil-society'] as const satisfies readonly HelixSide[];

/** A side, or `NO_VALUE` for those beside the four: business support institutions, healthcare bodies, investors. */
export type Place = HelixSide | typeof NO_VALUE;

/** Where the source may put someone: the four sides, and beside them. */
export const PLACES: readonly Place[] = [...SIDES, NO_VALUE];

/**
 * How strongly the source says that a side takes part, the strongest first: by a name, in general as a fact, as an aim,
 * task or wish, as what may be, or not at all.
 */
export const PRESENCES = ['named', 'told', 'wanted', 'possible', 'nothing'] as const;
export type Presence = (typeof PRESENCES)[number];

/** How strongly something is said in general, the strongest first. */
export const STRENGTHS = ['told', 'wanted', 'possible'] as const satisfies readonly Strength[];

/** A body that the source names, and the relations that say that it is there. */
export type NamedActor = Readonly<{
  id: string;
  /** That it is there is our conclusion only. */
  inferred: boolean;
  /** The source puts it on this side and on another. */
  contested: boolean;
  edges: readonly Edge[];
}>;

/** What the source says of one side of a cluster or an upland, all of it; `presence` is the strongest. */
export type Field = Readonly<{
  presence: Presence;
  /** The strongest in general words, whether someone is named or not. */
  general: Presence;
  /** Those of today; whom the source sets in the past stand apart and count for nothing. */
  named: readonly NamedActor[];
  past: readonly NamedActor[];
  /** What is said in general words, by strength. */
  said: Readonly<Record<Strength, readonly Edge[]>>;
  /** What is said of those who use it, gain by it or are lobbied by it: they do not take part. */
  aside: readonly Edge[];
  /** The lines of the register that count companies, which tells business of a cluster. */
  counted: readonly Evidence[];
  /** What the profile of an upland's anchor says more strongly; it does not speak for the upland. */
  anchor: Readonly<{ presence: Presence; by: readonly string[] }> | null;
}>;

export type Fields = ReadonlyMap<Place, Field>;

const BODIES = ['organisation', 'university'];
const ASIDE: readonly (Part | undefined)[] = ['user', 'beneficiary'];
const standsAside = ({ type, as }: Edge) => type === 'lobbies' || ASIDE.includes(as);

/** Whether it is one body, of which the source can say a side: no upland, no cluster, nobody in general. */
export const isBody = ({ kind }: Entity): boolean => BODIES.includes(kind);

/** Whether it counts as an actor of today: the source sets it in the present, and speaks of it as one. */
export const isPresent = ({ kind, past }: Entity): boolean => !past && kind !== 'general-body';

/** The sides that the source puts an entity on; `NO_VALUE` alone where it says none. */
export function placesOf(entity: Entity): readonly Place[] {
  const sides = sidesSaid(entity);
  return sides.length > 0 ? sides : [NO_VALUE];
}

/** Whether it is a side that is said to take part: by a name or in general. What is wanted or possible is not there. */
export const isThere = (presence: Presence): boolean => presence === 'named' || presence === 'told';

/**
 * What the source says of each side of a cluster or an upland, and of those beside the four. A cluster's named actors
 * are those whom ties join to it, an upland's those who belong to it; in general words an upland has only what is said
 * of itself. Without `inferred`, what rests on inference is left out. O(edges at the node and at those who belong to it).
 */
export function fieldsOf(graph: Graph, id: string, { inferred }: Readonly<{ inferred: boolean }>): Fields {
  const node = graph.nodes.get(id);
  if (!node) return new Map(PLACES.map((place) => [place, fieldOf([], [], [], [])]));
  const actors = node.kind === 'ecosystem' ? actorsOfUpland(graph, id, inferred) : actorsOfCluster(graph, id, inferred);
  const said = saidOf(graph, id, inferred);
  const anchors = node.kind === 'ecosystem' ? origins(graph, id, 'anchors') : [];
  return new Map(
    PLACES.map((place) => {
      const own = fieldOf(
        actors.filter((actor) => placesOf(actor.node).includes(place)),
        said.filter((edge) => placesOfEnd(graph, edge).includes(place)),
        place === 'business' ? companyLines(node) : [],
        anchors.map((anchor) => ({ id: anchor, presence: profileOf(graph, anchor, place, inferred) })),
      );
      return [place, own];
    }),
  );
}

/** The field of one side; of nobody and nothing where the node is unknown. */
export const fieldAt = (fields: Fields, place: Place): Field => fields.get(place) ?? fieldOf([], [], [], []);

type Actor = NamedActor & Readonly<{ node: Entity }>;
type Profile = Readonly<{ id: string; presence: Presence }>;

function fieldOf(
  actors: readonly Actor[],
  edges: readonly Edge[],
  counted: readonly Evidence[],
  profiles: readonly Profile[],
): Field {
  const named = actors.filter(({ node }) => !node.past).map(withoutNode);
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
    past: actors.filter(({ node }) => node.past).map(withoutNode),
    said,
    aside: edges.filter(standsAside),
    counted,
    anchor: more.length > 0 ? { presence: most, by: more.map((profile) => profile.id) } : null,
  };
}

const withoutNode = ({ id, inferred, contested, edges }: Actor): NamedActor => ({ id, inferred, contested, edges });

const rank = (presence: Presence) => PRESENCES.indexOf(presence);

/** The strongest of several; nothing of none. */
export function strongestOf(presences: readonly Presence[]): Presence {
  return PRESENCES.find((presence) => presences.includes(presence)) ?? 'nothing';
}

function strongest(said: Field['said'], counted: readonly Evidence[]): Presence {
  if (counted.length > 0) return 'told';
  return STRENGTHS.find((strength) => said[strength].length > 0) ?? 'nothing';
}

/** What a cluster's profile says of a side in general words, names aside. */
function profileOf(graph: Graph, cluster: string, place: Place, inferred: boolean): Presence {
  const node = graph.nodes.get(cluster);
  const edges = saidOf(graph, cluster, inferred).filter((edge) => placesOfEnd(graph, edge).includes(place));
  return fieldOf([], edges, node && place === 'business' ? companyLines(node) : [], []).general;
}

const SAID = ['brings-together', 'lobbies'];

function saidOf(graph: Graph, id: string, inferred: boolean): readonly Edge[] {
  return incidentEdges(graph, id).filter(
    ({ type, from, status }) => SAID.includes(type) && from === id && (inferred || status === 'stated'),
  );
}

function placesOfEnd(graph: Graph, { to }: Edge): readonly Place[] {
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
  return node && isBody(node) ? [{ id, node, edges, inferred, contested: node.contestedHelix !== undefined }] : [];
}
