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
import { diameterOf } from '../../src/canvas/elements';
import { type Graph, incidentEdges, isContextKind, otherEnd } from '../../src/graph/graph';
import { memberships, uplandsOf } from '../../src/graph/membership';
import type { Entity, Position } from '../../src/graph/model';
import { type Positions, readingCost } from './quality';

/** Where the uplands stand, in model units: those that are linked are neighbours. Others go on a ring. */
const SUMMITS: Readonly<Record<string, Position>> = {
  'lubelska-wyzyna-it': { x: 0, y: -300 },
  'lubelska-wyzyna-lotnicza': { x: 360, y: -130 },
  'lubelska-wyzyna-motoryzacyjna-i-maszynowa': { x: 350, y: 270 },
  'lubelska-wyzyna-medyczna': { x: -360, y: -150 },
  'lubelska-wyzyna-biotechnologiczna': { x: -360, y: 270 },
};

/** The sides of the helix stand at the margin. */
const MARGIN: Readonly<Record<string, Position>> = {
  'helix-academia': { x: -540, y: 60 },
  'helix-government': { x: -330, y: -500 },
  'helix-business': { x: 500, y: -430 },
  'helix-civil-society': { x: 0, y: 560 },
};

const TICKS = 500;
const SEEDS = 40;
const RUNS = 3;
const STEPS = 20_000;

type Body = SimulationNodeDatum & { id: string; node: Entity; home: Position; pull: number; room: number };

/** A small deterministic generator (mulberry32), so that every machine gets the same positions. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Positions of the uplands arrangement: a force layout (d3-force) pulled to the summits by belonging, run for several
 * seeds; those that read best are annealed and the best is kept. Kinds that are context are put in afterwards, so that
 * they move nobody.
 */
export function uplandsLayout(graph: Graph): Positions {
  const starts = Array.from({ length: SEEDS }, (_, seed) =>
    simulate(graph, seed + 1, new Map(), (node) => !isContextKind(graph, node.kind)),
  );
  const [best] = starts
    .map((positions) => ({ positions, cost: readingCost(graph, positions) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, RUNS)
    .map(({ positions }, run) => anneal(graph, positions, run + 1))
    .sort((a, b) => a.cost - b.cost);
  return simulate(graph, 1, best?.positions ?? new Map(), () => true);
}

function simulate(graph: Graph, seed: number, fixed: Positions, includes: (node: Entity) => boolean): Positions {
  const random = generator(seed);
  const homes = homesOf(graph);
  const bodies = [...graph.nodes.values()].filter(includes).map((node): Body => {
    const home = homes.get(node.id) ?? { x: 0, y: 160, pull: 0.03 };
    const held = fixed.get(node.id) ?? MARGIN[node.id];
    return {
      id: node.id,
      node,
      home,
      pull: home.pull,
      room: diameterOf(node) / 2 + (node.register || node.kind === 'ecosystem' ? 50 : 24),
      x: home.x + (random() - 0.5) * 260,
      y: home.y + (random() - 0.5) * 260,
      ...(held ? { fx: held.x, fy: held.y } : {}),
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
      forceX<Body>((body) => body.home.x).strength((body) => body.pull),
    )
    .force(
      'y',
      forceY<Body>((body) => body.home.y).strength((body) => body.pull),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((body) => -4 * body.room)
        .distanceMax(380),
    )
    .force(
      'room',
      forceCollide<Body>((body) => body.room)
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

type Home = Position & { pull: number };

/** Members of an upland live at its summit, their other neighbours near them. */
function homesOf(graph: Graph): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  const all = memberships(graph, { inferred: true });
  for (const node of graph.nodes.values()) {
    const belonging = uplandsOf(all, node.id);
    const summits = belonging.flatMap(({ upland, weight }) =>
      SUMMITS[upland] ? [{ ...SUMMITS[upland], weight }] : [],
    );
    const total = summits.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) continue;
    homes.set(node.id, {
      x: summits.reduce((sum, { x, weight }) => sum + x * weight, 0) / total,
      y: summits.reduce((sum, { y, weight }) => sum + y * weight, 0) / total,
      pull: node.kind === 'ecosystem' ? 0.7 : 0.16,
    });
  }
  for (const node of graph.nodes.values()) {
    if (homes.has(node.id) || node.kind === 'cluster') continue;
    const near = incidentEdges(graph, node.id).map((edge) => homes.get(otherEnd(edge, node.id)));
    const home = near.find((one) => one !== undefined);
    if (home) homes.set(node.id, { ...home, pull: 0.04 });
  }
  return homes;
}

/**
 * Simulated annealing: single nodes are moved at random, and a move stays if the arrangement then costs less, or at
 * first also if it costs a little more. Sides of the helix stay at the margin.
 */
function anneal(graph: Graph, start: Positions, seed: number): Readonly<{ positions: Positions; cost: number }> {
  const random = generator(seed);
  const homes = homesOf(graph);
  const movable = [...start.keys()].filter((id) => !MARGIN[id]);
  const costOf = (positions: Positions) => readingCost(graph, positions) + placeCost(graph, positions, homes);
  const positions = new Map(start);
  let cost = costOf(positions);
  let best = { positions: new Map(positions), cost };
  for (let step = 0; step < STEPS; step += 1) {
    const left = 1 - step / STEPS;
    const id = movable[Math.floor(random() * movable.length)] ?? '';
    const before = positions.get(id) ?? { x: 0, y: 0 };
    const reach = 12 + 150 * left * random();
    const angle = random() * 2 * Math.PI;
    positions.set(id, {
      x: Math.round(before.x + reach * Math.cos(angle)),
      y: Math.round(before.y + reach * Math.sin(angle)),
    });
    const next = costOf(positions);
    if (next <= cost || random() < Math.exp((cost - next) / (0.2 + 14 * left * left))) cost = next;
    else positions.set(id, before);
    if (cost < best.cost) best = { positions: new Map(positions), cost };
  }
  return best;
}

/** What it costs that nodes stand far from their home, on a foreign summit, or outside the frame of the margin. */
function placeCost(graph: Graph, positions: Positions, homes: ReadonlyMap<string, Home>): number {
  let cost = 0;
  for (const [id, { x, y }] of positions) {
    const home = homes.get(id);
    const away = home ? Math.hypot(x - home.x, y - home.y) : 0;
    const isSummit = graph.nodes.get(id)?.kind === 'ecosystem';
    if (home) cost += Math.max(0, away - (isSummit ? 30 : 120)) * home.pull * (isSummit ? 3 : 1);
    if (!home || home.pull < 0.1)
      cost += Object.values(SUMMITS).filter((top) => Math.hypot(x - top.x, y - top.y) < 150).length * 12;
    cost += Math.max(0, Math.abs(x) - 500, Math.abs(y) - 470) / 4;
  }
  return cost;
}
