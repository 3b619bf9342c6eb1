import { ACTOR, type Columns, facetValues } from '../filter/facets';
import { type Edge, type Graph, incidentEdges, isFact, otherEnd } from '../graph';
import { type Chain, type Chains, findChains } from './find-chains';
import { linesAt, readingFrom, standsIn } from './picks';
import type { Picks, Place } from './sentence';

/** What can be said at one place of the sentence, and what could be picked there. */
export type PlaceAnswer = Readonly<{
  /** The chains of the sentence up to here. */
  soFar: Chains;
  /** Whom the picks before lead to. */
  candidates: ReadonlySet<string>;
  /** Who stands here in the chains of the whole sentence. */
  actors: ReadonlySet<string>;
  /** By each reading of a relation, how many actors it would lead to from here; the empty text for any tie. */
  readings: ReadonlyMap<string, number>;
}>;

export type PicksAnswer = Chains &
  Readonly<{
    places: readonly PlaceAnswer[];
    /** The lines of all chains. */
    edges: ReadonlySet<string>;
  }>;

/**
 * What a sentence means, with what each place leaves: one search for each beginning of the sentence, and one look at the
 * lines of each chain's end. A sentence that reads the same from its end finds each chain once.
 */
export function answerPicks(graph: Graph, columns: Columns, picks: Picks): PicksAnswer {
  const beginnings = picks.places.map((_, index) =>
    findChains(graph, columns, { places: picks.places.slice(0, index + 1), types: picks.types.slice(0, index) }),
  );
  const whole = beginnings.at(-1) ?? { chains: [], isCut: false };
  const places = beginnings.map((soFar, index): PlaceAnswer => {
    const before = beginnings[index - 1];
    return {
      soFar,
      candidates: before ? endsBeyond(graph, before.chains, picks.types[index - 1] ?? '') : new Set(graph.nodes.keys()),
      actors: new Set(whole.chains.flatMap((chain) => chain[index] ?? [])),
      readings: readingsBeyond(graph, soFar.chains),
    };
  });
  const lines = whole.chains.flatMap((chain) => stepsOf(graph, chain, picks.types).flat());
  const chains = isMirrored(graph, picks)
    ? whole.chains.filter((chain) => (chain[0] ?? '') <= (chain.at(-1) ?? ''))
    : whole.chains;
  return { chains, isCut: whole.isCut, places, edges: new Set(lines.map(({ id }) => id)) };
}

/** For each step of a chain the lines that make it. */
export function stepsOf(graph: Graph, chain: Chain, types: readonly string[]): readonly (readonly Edge[])[] {
  return chain.slice(1).map((to, index) => {
    const from = chain[index] ?? '';
    return linesAt(graph, from, types[index] ?? '').filter((line) => otherEnd(line, from) === to);
  });
}

/** How many of the candidates have each value of a facet, among those who meet the other conditions of the place. */
export function countPlaceValues(
  columns: Columns,
  { candidates }: PlaceAnswer,
  place: Place,
  facet: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of candidates) {
    if (!standsIn(columns, place, id, facet, ACTOR)) continue;
    for (const value of facetValues(columns, facet, id)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function endsBeyond(graph: Graph, chains: readonly Chain[], reading: string): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const chain of chains) {
    const last = chain.at(-1) ?? '';
    for (const line of linesAt(graph, last, reading)) {
      if (!chain.includes(otherEnd(line, last))) ends.add(otherEnd(line, last));
    }
  }
  return ends;
}

function readingsBeyond(graph: Graph, chains: readonly Chain[]): ReadonlyMap<string, number> {
  const ends = new Map<string, Set<string>>();
  const add = (reading: string, id: string) => ends.set(reading, (ends.get(reading) ?? new Set()).add(id));
  for (const chain of chains) {
    const last = chain.at(-1) ?? '';
    for (const line of incidentEdges(graph, last)) {
      const end = otherEnd(line, last);
      if (chain.includes(end) || !isFact(line)) continue;
      add(readingFrom(line, last), end);
      if (!line.context) add('', end);
    }
  }
  return new Map([...ends].map(([reading, ids]) => [reading, ids.size]));
}

/** Whether a sentence says the same from its end: then each of its chains is there in both directions. */
function isMirrored({ vocabulary }: Graph, { places, types }: Picks): boolean {
  const isSymmetric = (reading: string) =>
    reading === '' || vocabulary.relationTypes.some(({ id, symmetric }) => id === reading && symmetric);
  const turned = types
    .toReversed()
    .map((reading) => (isSymmetric(reading) ? reading : reading.startsWith('-') ? reading.slice(1) : `-${reading}`));
  const written = places.map((place) => JSON.stringify(Object.entries(place).sort()));
  const isSame = written.join() === written.toReversed().join();
  return places.length > 1 && isSame && JSON.stringify(types) === JSON.stringify(turned);
}
