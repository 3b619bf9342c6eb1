import type { Graph } from '../graph/graph';
import { wholeOf } from '../graph/measures/network';
import type { Ends } from '../graph/paths/distances';
import { leastReconnection } from '../graph/paths/reconnect';
import { allowedNetwork, type Route, type RouteOptions, routes } from '../graph/paths/routes';
import type { AskFor } from '../state/link/ask-parts';
import { memo } from '../state/memo';
import type { Answer, State } from '../state/store';

/** How many ways are told at first, and how many more at a time. */
export const FEW_WAYS = 3;

type Question = AskFor<'paths'>;

/** The first ways of a question; `hasMore` where there are others. */
type Ways = Readonly<{ ways: readonly Route[]; hasMore: boolean }>;

/** Routes that are searched as they are asked for and kept, so that those known already cost nothing. */
function keptRoutes(graph: Graph, ends: Ends, options: RouteOptions): (count: number) => Ways {
  const search = routes(allowedNetwork(graph, wholeOf(graph), options, ends), ends);
  const found: Route[] = [];
  return (count) => {
    // One more than asked for, to know whether there is one.
    while (found.length <= count) {
      const next = search.next();
      if (next.done) break;
      found.push(next.value);
    }
    return { ways: found.slice(0, count), hasMore: found.length > count };
  };
}

type Parts = Pick<Question, 'from' | 'to' | 'without' | 'types' | 'statedOnly' | 'context'>;

const searchOf = memo((graph: Graph, from: Parts['from'], to: Parts['to'], ...options: OptionParts) =>
  keptRoutes(graph, { from, to }, optionsOf(options)),
);

type OptionParts = readonly [without: Parts['without'], types: Parts['types'], statedOnly: boolean, context: boolean];
const optionsOf = ([without, types, statedOnly, context]: OptionParts): RouteOptions => ({
  without,
  types,
  statedOnly,
  context,
});
const partsOf = ({ without, types, statedOnly, context }: Parts): OptionParts => [without, types, statedOnly, context];

/** The first `count` ways over the relations of the whole atlas that may count, the shortest first. */
export function waysOf(graph: Graph, parts: Parts, count: number): Ways {
  return searchOf(graph, parts.from, parts.to, ...partsOf(parts))(count);
}

const reconnectionFor = memo((graph: Graph, from: Parts['from'], to: Parts['to'], ...options: OptionParts) =>
  leastReconnection(graph, wholeOf(graph), { from, to }, optionsOf(options)),
);

/** What would join ends that nothing joins. */
export function reconnectionOf(graph: Graph, parts: Parts) {
  return reconnectionFor(graph, parts.from, parts.to, ...partsOf(parts));
}

/** The actors of a way and all the ties that it may take. */
export function answerOfWay(way: Route): Answer {
  return {
    nodes: new Set(way.map(({ node }) => node)),
    edges: new Set(way.flatMap(({ by }) => by.map(({ id }) => id))),
  };
}

const answerFor = memo((graph: Graph, question: Question): Answer | null => {
  const { from, to, way } = question;
  const chosen = waysOf(graph, question, way + 1).ways.at(way);
  if (chosen) return answerOfWay(chosen);
  return from.length + to.length > 0 ? { nodes: new Set([...from, ...to]), edges: new Set() } : null;
});

/** The chosen way; its ends where there is none. */
export function answerOfPaths({ graph }: State, question: Question): Answer | null {
  return answerFor(graph, question);
}
