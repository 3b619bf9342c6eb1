import type { Columns } from '../filter/facets';
import { type Graph, otherEnd } from '../graph';
import { linesAt, standsIn } from './picks';
import type { Picks } from './sentence';

/** Actors one after another, as the sentence has its places. */
export type Chain = readonly string[];

/** `isCut`: there are more than were looked for. */
export type Chains = Readonly<{ chains: readonly Chain[]; isCut: boolean }>;

/** More chains than these nobody reads; the sentence then needs another condition. */
const MOST_CHAINS = 5000;

/**
 * All chains of different actors that a sentence means, parallel lines once, in the order of the dataset. Places are
 * first narrowed from the last to the first to whom a line leads on from, in O(steps × edges); then chains are followed
 * in depth, each part of one once: at most O(nodes × degree^steps), and no more than `most` are found.
 */
export function findChains(graph: Graph, columns: Columns, picks: Picks, most = MOST_CHAINS): Chains {
  const allowed = narrowedPlaces(graph, columns, picks);
  const chains: Chain[] = [];
  const follow = (chain: Chain, end: string): void => {
    if (chains.length > most) return;
    if (chain.length === allowed.length) {
      chains.push(chain);
      return;
    }
    const nexts = new Set(linesAt(graph, end, picks.types[chain.length - 1] ?? '').map((line) => otherEnd(line, end)));
    for (const next of nexts) {
      if (allowed[chain.length]?.has(next) && !chain.includes(next)) follow([...chain, next], next);
    }
  };
  for (const start of allowed[0] ?? []) follow([start], start);
  return { chains: chains.slice(0, most), isCut: chains.length > most };
}

/** For each place those who may stand there and from whom a line leads to the next place. */
function narrowedPlaces(graph: Graph, columns: Columns, { places, types }: Picks): readonly ReadonlySet<string>[] {
  const narrowed: ReadonlySet<string>[] = [];
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index];
    const next = narrowed[0];
    const leadsOn = (id: string) =>
      !next || linesAt(graph, id, types[index] ?? '').some((line) => next.has(otherEnd(line, id)));
    narrowed.unshift(
      new Set([...graph.nodes.keys()].filter((id) => place && standsIn(columns, place, id) && leadsOn(id))),
    );
  }
  return narrowed;
}
