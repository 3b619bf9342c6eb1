import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { diameterIn } from '../../src/canvas/core/elements';
import { generator } from '../../src/graph/generator';
import { type Graph, isContextKind } from '../../src/graph/graph';
import type { Entity, Position } from '../../src/graph/model';
import { type Positions, readingCost } from './quality';

/** What an arrangement asks of each node. */
export type Plan = Readonly<{
  /** Where a node wants to be, and how strongly it is drawn there, from 0 to 1. */
  homeOf: (node: Entity) => Position & Readonly<{ pull: number }>;
  /** Coordinates that a node must keep. */
  hold: (id: string) => Readonly<{ x?: number; y?: number }>;
  /** The nearest place to a position that a node may take; without it, all are. */
  within?: (id: string, position: Position) => Position;
  /** What it costs that nodes stand where the arrangement does not want them; lower is better. */
  placeCost: (positions: Positions) => number;
}>;

const TICKS = 500;
const SEEDS = 40;
const RUNS = 3;
const STEPS = 20_000;
/** Between the edges of two nodes, in model units, where one is put beside the other afterwards. */
const GAP = 12;
/** Where what the plan allows is full so far around, a node stands outside of it. */
const MOST_RINGS = 60;

type Body = SimulationNodeDatum & { home: Position; pull: number; room: number; id: string };

/**
 * Positions after a plan: a force layout (d3-force) drawn to the nodes' homes, run for several seeds; those that read
 * best are annealed and the best is kept. Kinds that are context are put in afterwards, so that they move nobody.
 */
export function arrange(graph: Graph, plan: Plan): Positions {
  const starts = Array.from({ length: SEEDS }, (_, seed) =>
    simulate(graph, plan, seed + 1, new Map(), (node) => !isContextKind(graph, node.kind)),
  );
  const [best] = starts
    .map((positions) => ({ positions, cost: readingCost(graph, positions) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, RUNS)
    .map(({ positions }, run) => anneal(graph, plan, positions, run + 1))
    .sort((a, b) => a.cost - b.cost);
  return simulate(graph, plan, 1, best?.positions ?? new Map(), () => true);
}

/**
 * Positions after a plan for those alone that have none yet: whoever is placed stays exactly there. The force layout
 * only draws them near; each then takes the free place nearest to that. O(missing × nodes × places tried).
 */
export function placeMissing(graph: Graph, plan: Plan, known: Positions): Positions {
  const placed = new Map([...known].filter(([id]) => graph.nodes.has(id)));
  for (const [id, at] of simulate(graph, plan, 1, placed, () => true)) {
    const node = graph.nodes.get(id);
    if (node && !placed.has(id)) placed.set(id, freePlace(graph, plan, placed, node, at));
  }
  return placed;
}

/** The place nearest to a position, on rings around it, where a node touches no other and the plan lets it stand. */
function freePlace(graph: Graph, plan: Plan, placed: Positions, node: Entity, wished: Position): Position {
  const { within = (_id, position) => position } = plan;
  const others = [...placed].flatMap(([id, at]) => {
    const other = graph.nodes.get(id);
    return other ? [{ at, reach: (diameterIn(graph, other) + diameterIn(graph, node)) / 2 + GAP }] : [];
  });
  const isFree = ({ x, y }: Position) => others.every(({ at, reach }) => Math.hypot(at.x - x, at.y - y) >= reach);
  const middle = within(node.id, wished);
  for (let ring = 0; ; ring += 1) {
    for (let step = 0; step < Math.max(1, 8 * ring); step += 1) {
      const angle = (2 * Math.PI * step) / (8 * ring || 1);
      const place = {
        x: Math.round(middle.x + ring * GAP * Math.cos(angle)),
        y: Math.round(middle.y + ring * GAP * Math.sin(angle)),
      };
      const allowed = within(node.id, place);
      const isAllowed = (allowed.x === place.x && allowed.y === place.y) || ring > MOST_RINGS;
      if (isAllowed && isFree(place)) return place;
    }
  }
}

function simulate(
  graph: Graph,
  plan: Plan,
  seed: number,
  fixed: Positions,
  includes: (node: Entity) => boolean,
): Positions {
  const random = generator(seed);
  const bodies = [...graph.nodes.values()].filter(includes).map((node): Body => {
    const { pull, ...home } = plan.homeOf(node);
    const { x: fx, y: fy } = fixed.get(node.id) ?? plan.hold(node.id);
    return {
      id: node.id,
      home,
      pull,
      room: diameterIn(graph, node) / 2 + (node.register || node.kind === 'ecosystem' ? 50 : 24),
      x: home.x + (random() - 0.5) * 260,
      y: home.y + (random() - 0.5) * 260,
      ...(fx === undefined ? {} : { fx }),
      ...(fy === undefined ? {} : { fy }),
    };
  });
  const known = new Set(bodies.map(({ id }) => id));
  const links = [...graph.edges.values()]
    .filter((edge) => known.has(edge.from) && known.has(edge.to) && edge.type !== 'belongs-to')
    .map((edge) => ({ source: edge.from, target: edge.to, context: edge.context }));
  forceSimulation(bodies)
    .randomSource(random)
    .force(
      'x',
      forceX<Body>(({ home }) => home.x).strength(({ pull }) => pull),
    )
    .force(
      'y',
      forceY<Body>(({ home }) => home.y).strength(({ pull }) => pull),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ room }) => -4 * room)
        .distanceMax(380),
    )
    .force(
      'room',
      forceCollide<Body>(({ room }) => room)
        .strength(0.9)
        .iterations(3),
    )
    .force('link', linkForce(links))
    .stop()
    .tick(TICKS);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

function linkForce(links: (SimulationLinkDatum<Body> & { context: boolean })[]) {
  return forceLink<Body, SimulationLinkDatum<Body> & { context: boolean }>(links)
    .id(({ id }) => id)
    .distance(66)
    .strength((link) => (link.context ? 0.02 : 0.32));
}

/**
 * Simulated annealing: single nodes are moved at random, and a move stays if the arrangement then costs less, or at
 * first also if it costs a little more.
 */
function anneal(
  graph: Graph,
  { hold, placeCost, within = (_id, position) => position }: Plan,
  start: Positions,
  seed: number,
): Readonly<{ positions: Positions; cost: number }> {
  const random = generator(seed);
  const movable = [...start.keys()].filter((id) => hold(id).x === undefined || hold(id).y === undefined);
  const costOf = (positions: Positions) => readingCost(graph, positions) + placeCost(positions);
  const positions = new Map([...start].map(([id, position]) => [id, within(id, position)]));
  let cost = costOf(positions);
  let best = { positions: new Map(positions), cost };
  for (let step = 0; step < STEPS; step += 1) {
    const left = 1 - step / STEPS;
    const id = movable[Math.floor(random() * movable.length)] ?? '';
    const before = positions.get(id) ?? { x: 0, y: 0 };
    const reach = 12 + 150 * left * random();
    const angle = random() * 2 * Math.PI;
    const moved = {
      x: Math.round(before.x + reach * Math.cos(angle)),
      y: Math.round(before.y + reach * Math.sin(angle)),
    };
    positions.set(id, within(id, { ...moved, ...hold(id) }));
    const next = costOf(positions);
    if (next <= cost || random() < Math.exp((cost - next) / (0.2 + 14 * left * left))) cost = next;
    else positions.set(id, before);
    if (cost < best.cost) best = { positions: new Map(positions), cost };
  }
  return best;
}
