import type { Edge, Graph } from '../graph';
import { type Network, networkOf, type Part } from '../measures/network';
import { closestJoin, type Join } from './join';
import { allowedNetwork, type Ends, type Route, type RouteOptions, type Step, shortestRoutes } from './routes';

/** Bounds that must fall for a route to be: nodes let back in, types allowed, what is inferred counted. */
export type Relaxation = Readonly<{
  route: Route;
  nodes: readonly string[];
  types: readonly string[];
  inferred: boolean;
}>;

/** What would join the ends: fewer bounds, or a tie that is not there. */
export type Reconnection = Readonly<{ relaxation: Relaxation | null; join: Join | null }>;

/**
 * For ends that nothing joins: the smallest relaxation of the bounds that brings a route back, if any does, and, be
 * it so or not, the tie that would most plausibly join the components in which the ends lie. Relations of context
 * stay what they are in the options. O(types × (n + m) + n·m).
 */
export function leastReconnection(graph: Graph, part: Part, ends: Ends, options: RouteOptions = {}): Reconnection {
  return {
    relaxation: leastRelaxation(graph, part, ends, options),
    join: closestJoin(allowedNetwork(graph, part, options), ends),
  };
}

/**
 * The relaxation of the fewest bounds, of those the one with the shortest route, lines before nodes. That of one bound
 * is found wherever there is one; beyond, it is the route that breaks a bound at the fewest of its steps.
 */
function leastRelaxation(graph: Graph, part: Part, ends: Ends, options: RouteOptions): Relaxation | null {
  const size = ({ nodes, types, inferred }: Relaxation) => nodes.length + types.length + (inferred ? 1 : 0);
  const unbound = networkOf(graph, part, { context: options.context ?? false });
  const found = [
    ...switchesOf(graph, options).map((changed) => routeAfter(graph, part, ends, changed)),
    fewestBreaches(unbound, ends, options),
  ];
  return (
    found
      .filter((relaxation) => relaxation !== null)
      .sort((a, b) => size(a) - size(b) || a.route.length - b.route.length)[0] ?? null
  );
}

type Switch = Readonly<{ options: RouteOptions; types: readonly string[]; inferred: boolean }>;

/** The options with one bound on lines fallen. */
function switchesOf(graph: Graph, options: RouteOptions): readonly Switch[] {
  const { types = [], statedOnly = false } = options;
  const missing = types.length === 0 ? [] : graph.vocabulary.relationTypes.filter(({ id }) => !types.includes(id));
  return [
    ...(statedOnly ? [{ options: { ...options, statedOnly: false }, types: [], inferred: true }] : []),
    ...missing.map(({ id }) => ({ options: { ...options, types: [...types, id] }, types: [id], inferred: false })),
  ];
}

function routeAfter(graph: Graph, part: Part, ends: Ends, { options, types, inferred }: Switch): Relaxation | null {
  const [route] = shortestRoutes(allowedNetwork(graph, part, options), ends, 1);
  return route ? { route, nodes: [], types, inferred } : null;
}

/** A way to a node: its last step, what led there, how long it is and at how many steps it broke a bound. */
type Way = Step & Readonly<{ previous: Way | null; steps: number; breaches: number }>;

/** The route that breaks a bound at the fewest steps; labels are corrected until none gets better (Bellman 1958). */
function fewestBreaches(network: Network, ends: Ends, options: RouteOptions): Relaxation | null {
  const onward = stepsOver(network, options);
  const best = new Map<string, Way>();
  const queue: Way[] = ends.from
    .filter((id) => network.simple.hasNode(id))
    .map((node) => ({ node, by: [], previous: null, steps: 0, breaches: options.without?.includes(node) ? 1 : 0 }));
  for (const way of queue) {
    if (!isBetter(way, best.get(way.node))) continue;
    best.set(way.node, way);
    queue.push(...onward(way));
  }
  const arrived = ends.to.flatMap((id) => best.get(id) ?? []);
  const [first, ...others] = arrived;
  return first
    ? relaxationOf(
        others.reduce((a, b) => (isBetter(b, a) ? b : a), first),
        options,
      )
    : null;
}

function isBetter(way: Way, known: Way | undefined): boolean {
  if (!known) return true;
  return way.breaches < known.breaches || (way.breaches === known.breaches && way.steps < known.steps);
}

/** Leads a way one step on to each neighbour, over the ties that break the fewest bounds. */
function stepsOver({ nodes, ties }: Network, options: RouteOptions): (way: Way) => readonly Way[] {
  const around = new Map(nodes.map((id) => [id, new Map<string, Edge[]>()]));
  for (const edge of ties) {
    for (const [id, other] of [[edge.from, edge.to] as const, [edge.to, edge.from] as const]) {
      around.get(id)?.set(other, [...(around.get(id)?.get(other) ?? []), edge]);
    }
  }
  const excluded = new Set(options.without ?? []);
  return (way) =>
    [...(around.get(way.node) ?? [])].map(([node, between]) => {
      const least = Math.min(...between.map((edge) => breachesOf(edge, options)));
      return {
        node,
        by: between.filter((edge) => breachesOf(edge, options) === least),
        previous: way,
        steps: way.steps + 1,
        breaches: way.breaches + least + (excluded.has(node) ? 1 : 0),
      };
    });
}

function breachesOf(edge: Edge, { types = [], statedOnly = false }: RouteOptions): number {
  return (types.length > 0 && !types.includes(edge.type) ? 1 : 0) + (statedOnly && edge.status === 'inferred' ? 1 : 0);
}

function relaxationOf(end: Way, { without = [], types = [], statedOnly = false }: RouteOptions): Relaxation {
  const route: Step[] = [];
  for (let way: Way | null = end; way; way = way.previous) route.unshift({ node: way.node, by: way.by });
  const used = route.flatMap(({ by }) => by[0] ?? []);
  return {
    route,
    nodes: route.map(({ node }) => node).filter((id) => without.includes(id)),
    types: types.length === 0 ? [] : [...new Set(used.map(({ type }) => type))].filter((id) => !types.includes(id)),
    inferred: statedOnly && used.some(({ status }) => status === 'inferred'),
  };
}
