import { evidenceFor } from '../../graph/document/backing';
import type { Membership } from '../../graph/domain';
import { type Presence, STRENGTHS } from '../../graph/domain';
import { type Edge, edgesBetween, type Graph, incidentEdges, origins, targets } from '../../graph/graph';
import { addTo } from '../../graph/group-by';
import type { Entity, Evidence, Part } from '../../graph/model';
import type { Actor } from '../../graph/presence';
import { placesOf } from '../../graph/sides/sides';
import { isBody } from './actors';
import { membersOf } from './membership';

/** The side whose members the register counts as companies. */
export const BUSINESS = 'business';

const ASIDE: readonly (Part | undefined)[] = ['user', 'beneficiary'];
/** Whether it is said of those who use it, gain by it or are lobbied by it: they do not take part. */
export const standsAside = ({ type, as }: Edge) => type === 'lobbies' || ASIDE.includes(as);

/**
 * How strongly the source says that a side takes part in a cluster or an upland, without what `fieldsOf` tells besides.
 * O(edges at the node and at those who belong to it).
 */
export function presenceOf(graph: Graph, node: Entity, place: string, inferred: boolean): Presence {
  const isThere = actorsIn(graph, node, inferred).some(
    ({ node: actor }) => !actor.past && placesOf(actor).includes(place),
  );
  return isThere ? 'named' : generalPresence(saidIn(graph, node.id, place, inferred), isCountedOn(node, place));
}

/** How strongly it is said in general words, by relations and by the register's count. */
export function generalPresence(said: readonly Edge[], isCounted: boolean): Presence {
  if (isCounted) return 'told';
  const part = said.filter((edge) => !standsAside(edge));
  return STRENGTHS.find((each) => part.some(({ strength = 'told' }) => strength === each)) ?? 'nothing';
}

const SAID = ['brings-together', 'lobbies'];

/** What is said of a side in general words. */
export function saidIn(graph: Graph, id: string, place: string, inferred: boolean): readonly Edge[] {
  return incidentEdges(graph, id).filter(
    ({ type, from, to, status }) =>
      SAID.includes(type) && from === id && (inferred || status === 'stated') && placesAt(graph, to).includes(place),
  );
}

function placesAt(graph: Graph, id: string): readonly string[] {
  const end = graph.nodes.get(id);
  return end ? placesOf(end) : [];
}

/** Whether those of a side are counted: the register counts companies. */
export const isCountedOn = ({ register, companies = 0 }: Entity, place: string): boolean =>
  place === BUSINESS && register === true && companies > 0;

/** The lines that count those of a side; null where nobody counts them. */
export const countedOn = (node: Entity, place: string): readonly Evidence[] | null =>
  isCountedOn(node, place) ? evidenceFor(node, 'companies') : null;

/** A cluster's named actors are those whom ties join to it, an upland's those who belong to it. */
export const actorsIn = (graph: Graph, { kind, id }: Entity, inferred: boolean): readonly Actor[] =>
  kind === 'ecosystem' ? actorsOfUpland(graph, id, inferred) : actorsOfCluster(graph, id, inferred);

function actorsOfCluster(graph: Graph, id: string, inferred: boolean): readonly Actor[] {
  const around = new Map<string, Edge[]>();
  for (const edge of incidentEdges(graph, id)) {
    const other = edge.from === id ? edge.to : edge.from;
    if (edge.context || (!inferred && edge.status === 'inferred')) continue;
    addTo(around, other, edge);
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
