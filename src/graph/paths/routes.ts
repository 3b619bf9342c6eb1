import type { Edge, Graph } from '../graph';
import { isTrait, type Network, networkOf, type Part } from '../measures/network';
import { adjacencyOf, type Ends } from './distances';

/** What a route may lead over. */
export type RouteOptions = Readonly<{
  /** Nodes that it must avoid. */
  without?: readonly string[];
  /** Types of relations that it may use; empty allows all. */
  types?: readonly string[];
  /** Whether what we inferred is left aside. */
  statedOnly?: boolean;
  /** Let relations of context count as ties; those of an end that is itself context always do. */
  context?: boolean;
}>;

/** A node on the way and all the ties that join it to the one before; the first has none. */
export type Step = Readonly<{ node: string; by: readonly Edge[] }>;

/** A way without a node twice, its ends included: it is one step shorter than its list. */
export type Route = readonly Step[];

const NO_ENDS: Ends = { from: [], to: [] };

/** What a route between these ends may lead over, in O(nodes × log nodes + edges × log edges). */
export function allowedNetwork(graph: Graph, part: Part, options: RouteOptions = {}, ends = NO_ENDS): Network {
  const excluded = new Set(options.without ?? []);
  const boundsOf = boundsOn(graph, options, ends);
  const isAllowed = (edge: Edge | undefined) => edge !== undefined && boundsOf(edge).length === 0;
  const nodes = new Set([...part.nodes].filter((id) => !excluded.has(id)));
  const edges = new Set([...part.edges].filter((id) => isAllowed(graph.edges.get(id))));
  return networkOf(graph, { nodes, edges }, { context: true, keep: [...ends.from, ...ends.to] });
}

/** What can keep a relation out of a route. */
export type Bound = 'types' | 'statedOnly' | 'context';

/** The bounds that keep a relation out of a route between these ends. */
export function boundsOn(graph: Graph, options: RouteOptions, { from, to }: Ends): (edge: Edge) => readonly Bound[] {
  const { types = [], statedOnly = false, context = false } = options;
  const traits = new Set([...from, ...to].filter((id) => isTrait(graph, id)));
  return (edge) => [
    ...(types.length > 0 && !types.includes(edge.type) ? (['types'] as const) : []),
    ...(statedOnly && edge.status === 'inferred' ? (['statedOnly'] as const) : []),
    ...(edge.context && !context && !traits.has(edge.from) && !traits.has(edge.to) ? (['context'] as const) : []),
  ];
}

/** All shortest routes in the order of their ids, at most `limit`; none where nothing joins the ends. */
export function shortestRoutes(network: Network, ends: Ends, limit = 100): readonly Route[] {
  const found: Route[] = [];
  for (const route of routes(network, ends)) {
    if (found.length === limit || route.length > (found[0]?.length ?? Infinity)) break;
    found.push(route);
  }
  return found;
}

/** The `count` shortest routes, or all that there are. */
export function firstRoutes(network: Network, ends: Ends, count: number): readonly Route[] {
  const found: Route[] = [];
  if (count < 1) return found;
  for (const route of routes(network, ends)) {
    found.push(route);
    if (found.length === count) break;
  }
  return found;
}

/**
 * Every route between the ends, the shortest first, those of one length in the order of their ids. Between groups a
 * route touches each only at its end; where the groups overlap, a node in both is a route of no step. Each next one
 * costs O(steps × (n + m)). Yen, Finding the K shortest loopless paths in a network, 1971.
 */
export function* routes(network: Network, ends: Ends): Generator<Route, void> {
  const search = searchOf(network, ends);
  const found: (readonly string[])[] = [];
  const candidates = new Map<string, readonly string[]>();
  for (let path = search([], new Set()); path; path = takeFirst(candidates)) {
    yield routeOf(network, path);
    found.push(path);
    for (const [index] of path.entries()) {
      const kept = path.slice(0, index);
      const taken = found
        .filter((other) => kept.every((id, place) => other[place] === id))
        .map((other) => other[index]);
      const next = search(kept, new Set(taken));
      if (next) candidates.set(next.join('\n'), next);
    }
  }
}

type Search = (kept: readonly string[], taken: ReadonlySet<string | undefined>) => readonly string[] | null;

/** Finds the first path in the order of routes that starts with the nodes `kept` and goes on with none of `taken`. */
function searchOf({ simple }: Network, ends: Ends): Search {
  const around = adjacencyOf(simple);
  const from = new Set(ends.from.filter((id) => around.has(id)).sort());
  const to = new Set(ends.to);
  return (kept, taken) => {
    const onward = (id: string) => (around.get(id) ?? []).filter((next) => !from.has(next) && !kept.includes(next));
    const last = kept.at(-1);
    const starts = (last === undefined ? [...from] : onward(last)).filter((id) => !taken.has(id));
    const path = walk(starts, onward, to);
    return path ? [...kept, ...path] : null;
  };
}

/** By breadth from the starts to the first goal: as neighbours come sorted, so do paths of one length. */
function walk(
  starts: readonly string[],
  onward: (id: string) => readonly string[],
  goals: ReadonlySet<string>,
): readonly string[] | null {
  const before = new Map<string, string | null>(starts.map((id) => [id, null]));
  for (const id of before.keys()) {
    if (goals.has(id)) return traceBack(before, id);
    for (const next of onward(id)) if (!before.has(next)) before.set(next, id);
  }
  return null;
}

function traceBack(before: ReadonlyMap<string, string | null>, end: string): readonly string[] {
  const path: string[] = [];
  for (let id: string | null = end; id !== null; id = before.get(id) ?? null) path.unshift(id);
  return path;
}

/** Takes the first candidate out: the shortest, of those the first by its ids. */
function takeFirst(candidates: Map<string, readonly string[]>): readonly string[] | null {
  let first: readonly [string, readonly string[]] | null = null;
  for (const [key, path] of candidates) {
    const isBefore = !first || path.length < first[1].length || (path.length === first[1].length && key < first[0]);
    if (isBefore) first = [key, path];
  }
  if (first) candidates.delete(first[0]);
  return first?.[1] ?? null;
}

/** A path of ids with the ties that it leads over. */
function routeOf({ ties }: Network, path: readonly string[]): Route {
  return path.map((node, index) => {
    const previous = path[index - 1];
    const by = ties.filter(({ from, to }) => (from === previous && to === node) || (from === node && to === previous));
    return { node, by };
  });
}
