import type { Columns } from '../facets';
import { facetValues } from '../filter';
import { type Edge, type Graph, incidentEdges, isFact } from '../graph';
import type { Entity } from '../model';

/** What a place of the sentence can ask of an actor. */
export const PLACE_FACETS = ['actor', 'kind', 'helix', 'ecosystem', 'industry'] as const;
export type PlaceFacet = (typeof PLACE_FACETS)[number];

/** Who may stand in a place: whoever meets every condition; an empty text is no condition. */
export type Place = Readonly<Record<PlaceFacet, string>>;

export const ANYONE: Place = { actor: '', kind: '', helix: '', ecosystem: '', industry: '' };

/**
 * A sentence of picks: places and, between each two, a type of relation read from its start, `-type` read from its end,
 * or an empty text for any tie.
 */
export type Picks = Readonly<{ places: readonly Place[]; types: readonly string[] }>;

/** The most relations of a sentence. */
export const MOST_STEPS = 4;

/** Any tie between a university and a cluster: what a new question begins with. */
export const FIRST_PICKS: Picks = {
  places: [
    { ...ANYONE, kind: 'university' },
    { ...ANYONE, kind: 'cluster' },
  ],
  types: [''],
};

/** Whether an actor meets the conditions of a place, apart from some. */
export function standsIn(columns: Columns, place: Place, id: string, ...except: readonly PlaceFacet[]): boolean {
  return PLACE_FACETS.every((facet) => {
    const wanted = place[facet];
    if (wanted === '' || except.includes(facet)) return true;
    return facet === 'actor' ? id === wanted : facetValues(columns, facet, id).includes(wanted);
  });
}

/** Whether an actor stands in a place by a side that the source contradicts itself about. */
export function standsContested({ contestedHelix }: Entity, { helix }: Place): boolean {
  return contestedHelix?.some((side) => side === helix) ?? false;
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
