import { minOf } from '../extent';
import type { Edge, Graph } from '../graph';
import { addTo } from '../group-by';
import { type Network, networkOf, type Part } from '../measures/network';
import type { Ends } from './distances';
import { closestJoin, type Join } from './join';
import {
  allowedNetwork,
  type Bound,
  boundsOn,
  type Route,
  type RouteOptions,
  type Step,
  shortestRoutes,
} from './routes';

/** Bounds that must fall for a route to be: nodes let back in, types allowed, what is inferred or context counted. */
export type Relaxation = Readonly<{
  route: Route;
  nodes: readonly string[];
  types: readonly string[];
  inferred: boolean;
  context: boolean;
}>;

/** What would join the ends: fewer bounds, or a tie that is not there. */
export type Reconnection = Readonly<{ relaxation: Relaxation | null; join: Join | null }>;

/**
 * For ends that nothing joins: the smallest relaxation of the bounds that brings a route back, where any facts do, and,
 * be it so or not, the tie that would most plausibly join the components in which the ends lie.
 * O(types × (n + m) + n·m).
 */
export function leastReconnection(graph: Graph, part: Part, ends: Ends, options: RouteOptions = {}): Reconnection {
  return {
    relaxation: leastRelaxation(graph, part, ends, options),
    join: closestJoin(allowedNetwork(graph, part, options, ends), ends),
  };
}

/**
 * The relaxation of the fewest bounds, of those one over ties and then the one with the shortest route. One of bounds on
 * lines of which at most one is a type is found wherever there is one; beyond, it is the route that breaks bounds at the
 * fewest of its steps. As that may lead over all facts, something is found wherever facts join the ends at all.
 */
function leastRelaxation(graph: Graph, part: Part, ends: Ends, options: RouteOptions): Relaxation | null {
  const size = ({ nodes, types, inferred, context }: Omit<Relaxation, 'route'>) =>
    nodes.length + types.length + (inferred ? 1 : 0) + (context ? 1 : 0);
  const fallback = fewestBreaches(graph, part, ends, options);
  if (!fallback) return null;
  const found: Relaxation[] = [];
  let least = size(fallback);
  const switches = switchesOf(graph, options)
    .filter((each) => size(each) > 0)
    .sort((a, b) => size(a) - size(b));
  for (const changed of switches) {
    // No larger change can be the least once a smaller one does.
    if (size(changed) > least) break;
    const relaxation = routeAfter(graph, part, ends, options, changed);
    if (!relaxation) continue;
    found.push(relaxation);
    least = Math.min(least, size(relaxation));
  }
  const [first = fallback] = [...found, fallback].sort(
    (a, b) => size(a) - size(b) || Number(a.context) - Number(b.context) || a.route.length - b.route.length,
  );
  return first;
}

type Switch = Omit<Relaxation, 'route'>;

/** Bounds on lines that can fall together: what is inferred, what is context, and one type. */
function switchesOf(
  graph: Graph,
  { types = [], statedOnly = false, context = false }: RouteOptions,
): readonly Switch[] {
  const missing = types.length === 0 ? [] : graph.vocabulary.relationTypes.filter(({ id }) => !types.includes(id));
  const both = (isBound: boolean) => (isBound ? [false, true] : [false]);
  return [[], ...missing.map(({ id }) => [id])]
    .flatMap((added) => both(statedOnly).map((inferred) => ({ types: added, inferred })))
    .flatMap((each) => both(!context).map((withContext) => ({ ...each, nodes: [], context: withContext })));
}

function routeAfter(graph: Graph, part: Part, ends: Ends, options: RouteOptions, changed: Switch): Relaxation | null {
  const { types = [], statedOnly = false, context = false } = options;
  const relaxed = {
    ...options,
    types: [...types, ...changed.types],
    statedOnly: statedOnly && !changed.inferred,
    context: context || changed.context,
  };
  const [route] = shortestRoutes(allowedNetwork(graph, part, relaxed, ends), ends, 1);
  return route ? { ...changed, route } : null;
}

/** A way to a node: its last step, what led there, how long it is and at how many steps it broke a bound. */
type Way = Step & Readonly<{ previous: Way | null; steps: number; breaches: number }>;

/** The route that breaks a bound at the fewest steps; labels are corrected until none gets better (Bellman 1958). */
function fewestBreaches(graph: Graph, part: Part, ends: Ends, options: RouteOptions): Relaxation | null {
  const network = networkOf(graph, part, { context: true, keep: [...ends.from, ...ends.to] });
  const boundsOf = boundsOn(graph, options, ends);
  const onward = stepsOver(network, boundsOf, options);
  const best = new Map<string, Way>();
  const queue: Way[] = ends.from
    .filter((id) => network.simple.hasNode(id))
    .map((node) => ({ node, by: [], previous: null, steps: 0, breaches: options.without?.includes(node) ? 1 : 0 }));
  for (const way of queue) {
    if (!isBetter(way, best.get(way.node))) continue;
    best.set(way.node, way);
    for (const next of onward(way)) queue.push(next);
  }
  const arrived = ends.to.flatMap((id) => best.get(id) ?? []);
  const [first, ...others] = arrived;
  return first
    ? relaxationOf(
        others.reduce((a, b) => (isBetter(b, a) ? b : a), first),
        boundsOf,
        options,
      )
    : null;
}

function isBetter(way: Way, known: Way | undefined): boolean {
  if (!known) return true;
  return way.breaches < known.breaches || (way.breaches === known.breaches && way.steps < known.steps);
}

/** Leads a way one step on to each neighbour, over the ties that break the fewest bounds. */
function stepsOver(
  { nodes, ties }: Network,
  boundsOf: (edge: Edge) => readonly Bound[],
  options: RouteOptions,
): (way: Way) => readonly Way[] {
  const around = new Map(nodes.map((id) => [id, new Map<string, Edge[]>()]));
  for (const edge of ties) {
    for (const [id, other] of [[edge.from, edge.to] as const, [edge.to, edge.from] as const]) {
      const lines = around.get(id);
      if (lines) addTo(lines, other, edge);
    }
  }
  const excluded = new Set(options.without ?? []);
  return (way) =>
    [...(around.get(way.node) ?? [])].map(([node, between]) => {
      const least = minOf(between.map((edge) => boundsOf(edge).length));
      return {
        node,
        by: between.filter((edge) => boundsOf(edge).length === least),
        previous: way,
        steps: way.steps + 1,
        breaches: way.breaches + least + (excluded.has(node) ? 1 : 0),
      };
    });
}

function relaxationOf(
  end: Way,
  boundsOf: (edge: Edge) => readonly Bound[],
  { without = [] }: RouteOptions,
): Relaxation {
  const route: Step[] = [];
  for (let way: Way | null = end; way; way = way.previous) route.unshift({ node: way.node, by: way.by });
  const used = route.flatMap(({ by }) => by[0] ?? []);
  const breaking = (bound: Bound) => used.filter((edge) => boundsOf(edge).includes(bound));
  return {
    route,
    nodes: route.map(({ node }) => node).filter((id) => without.includes(id)),
    types: [...new Set(breaking('types').map(({ type }) => type))],
    inferred: breaking('statedOnly').length > 0,
    context: breaking('context').length > 0,
  };
}
