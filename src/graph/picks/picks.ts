import { ACTOR, type Columns, facetValues, KIND } from '../filter/facets';
import { type Edge, type Graph, incidentEdges, isFact } from '../graph';
import type { Entity } from '../model';
import { own } from '../own';
import type { Rank } from '../vocabulary';
import { ANYONE, type Picks, type Place } from './sentence';

/** What a place asks in a facet; an empty text for nothing. */
export const askedIn = (place: Place, facet: string): string => own(place, facet) ?? '';

/** A place with another condition of a facet; an empty value takes it away. */
export function withCondition(place: Place, facet: string, value: string): Place {
  const { [facet]: _former, ...others } = place;
  return value === '' ? others : { ...others, [facet]: value };
}

/**
 * What a new question begins with: any tie between the landmarks and what a graph is about, or between the kinds of which
 * there are most.
 */
export function firstPicks({ vocabulary, nodes }: Graph): Picks {
  const ranked = (rank: Rank) => vocabulary.kinds.find((kind) => kind.rank === rank)?.id;
  const counts = new Map<string, number>();
  for (const { kind } of nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [most = '', next = most] = [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
  const [from = most, to = next] = [ranked('landmark'), ranked('subject')];
  return { places: [from, to].map((kind) => withCondition(ANYONE, KIND.id, kind)), types: [''] };
}

/** Whether an actor meets the conditions of a place, apart from some. */
export function standsIn(columns: Columns, place: Place, id: string, ...except: readonly string[]): boolean {
  return Object.entries(place).every(([facet, wanted]) => {
    if (except.includes(facet)) return true;
    return facet === ACTOR ? id === wanted : facetValues(columns, facet, id).includes(wanted);
  });
}

/** Whether an actor stands in a place by a side that the source contradicts itself about. */
export function standsContested({ contestedHelix }: Entity, place: Place, { vocabulary }: Graph): boolean {
  const { side } = vocabulary.roles;
  return side !== undefined && (contestedHelix?.some((each) => each === askedIn(place, side)) ?? false);
}

/** How a relation reads from one of its ends: its type, with a dash before it from the end of a directed one. */
export function readingFrom({ type, symmetric, from }: Edge, id: string): string {
  return symmetric || from === id ? type : `-${type}`;
}

/** The facts at a node that a type in this reading takes; any tie for an empty text, context by its name only. */
export function linesAt(graph: Graph, id: string, reading: string): readonly Edge[] {
  return incidentEdges(graph, id).filter(
    (edge) => isFact(edge) && (reading === '' ? !edge.context : readingFrom(edge, id) === reading),
  );
}
