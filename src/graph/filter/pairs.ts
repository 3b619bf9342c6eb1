import { type Edge, type Graph, isFact } from '../graph';
import { groupBy } from '../group-by';
import type { FilterResult } from './criteria';

/** All relations between two actors, whatever their direction: ties first, aims last, else as the vocabulary has them. */
export type Pair = Readonly<{ id: string; from: string; to: string; edges: readonly Edge[] }>;

/** The id of the pair of two actors, the same in either order; ids of actors hold no spaces. */
export function pairId(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The pairs of actors that any relation joins, by id; `from` and `to` are those of a pair's first relation. O(edges). */
export function pairsOf(graph: Graph): ReadonlyMap<string, Pair> {
  const order = new Map(graph.vocabulary.relationTypes.map(({ id }, index) => [id, index]));
  const far = order.size + 1;
  const rank = (edge: Edge) =>
    (isFact(edge) ? 0 : 2 * far) + (edge.context ? far : 0) + (order.get(edge.type) ?? order.size);
  const groups = groupBy(graph.edges.values(), ({ from, to }) => pairId(from, to));
  return new Map(
    [...groups].flatMap(([id, group]) => {
      const edges = group.sort((a, b) => rank(a) - rank(b));
      return edges[0] ? [[id, { id, from: edges[0].from, to: edges[0].to, edges }]] : [];
    }),
  );
}

/** What the one line of a pair says. */
export type Line = Readonly<{
  pair: Pair;
  /** The relations that the filter shows, in the order of the pair. */
  shown: readonly Edge[];
  /** Whether the filter chooses the line, shows it beside the chosen, or leaves it out. */
  place: 'chosen' | 'neighbour' | 'left-out';
  /** Whether all that it stands for is inferred; whether all is context. */
  inferred: boolean;
  context: boolean;
  /** Whether nothing of it is told as a fact: it is wanted, or possible. */
  weak: boolean;
  /** Whether anything points from the pair's `from` to its `to`, and the other way. */
  forward: boolean;
  backward: boolean;
}>;

/**
 * The lines of all pairs, by the id of the pair. A line speaks for the shown relations, and where none is, for all;
 * among these for the ties, where there is none for facts of context, and at last for what is no fact. O(edges).
 */
export function linesOf(pairs: ReadonlyMap<string, Pair>, result: FilterResult): ReadonlyMap<string, Line> {
  return new Map([...pairs].map(([id, pair]) => [id, lineOf(pair, result)]));
}

function lineOf(pair: Pair, { edges, neighbourEdges }: FilterResult): Line {
  const shown = pair.edges.filter(({ id }) => edges.has(id) || neighbourEdges.has(id));
  const meant = shown.length > 0 ? shown : pair.edges;
  const ties = meant.filter(({ context }) => !context);
  const facts = meant.filter(isFact);
  const spoken = [ties, facts].find((some) => some.length > 0) ?? meant;
  const directed = spoken.filter(({ symmetric }) => !symmetric);
  const isChosen = shown.some(({ id }) => edges.has(id));
  return {
    pair,
    shown,
    place: isChosen ? 'chosen' : shown.length > 0 ? 'neighbour' : 'left-out',
    inferred: spoken.every(({ status }) => status === 'inferred'),
    context: ties.length === 0,
    weak: facts.length === 0,
    forward: directed.some(({ from }) => from === pair.from),
    backward: directed.some(({ from }) => from !== pair.from),
  };
}
