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
import { overlaps, placeLabels } from '../../src/canvas/place-labels';
import { wrap } from '../../src/canvas/wrap';
import { type Graph, incidentEdges, isContextKind, otherEnd } from '../../src/graph/graph';
import { memberships, uplandsOf } from '../../src/graph/membership';
import type { Entity, Position } from '../../src/graph/model';

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
const SEEDS = 80;
/** The zoom at which the whole fits a map of 788 × 800 pixels, where names must find room. */
const FITTED_ZOOM = 0.6;

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
 * seeds; the one with the most names placed and the fewest crossings is kept. Kinds that are context are put in
 * afterwards, so that they move nobody.
 */
export function uplandsLayout(graph: Graph): ReadonlyMap<string, Position> {
  const results = Array.from({ length: SEEDS }, (_, seed) => {
    const drawn = simulate(graph, seed + 1, new Map(), (node) => !isContextKind(graph, node.kind));
    return { drawn, score: score(graph, drawn) };
  });
  results.sort((a, b) => a.score - b.score);
  const best = results[0]?.drawn ?? new Map<string, Position>();
  return simulate(graph, 1, best, () => true);
}

function simulate(
  graph: Graph,
  seed: number,
  fixed: ReadonlyMap<string, Position>,
  includes: (node: Entity) => boolean,
): ReadonlyMap<string, Position> {
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

/** Lower is better: names that found no place weigh most, then nodes that touch, then crossings of ties. */
function score(graph: Graph, positions: ReadonlyMap<string, Position>): number {
  const points = [...positions].map(([id, { x, y }]) => ({
    id,
    x: (x + 600) * FITTED_ZOOM,
    y: (y + 600) * FITTED_ZOOM,
  }));
  const requests = points.flatMap(({ id, x, y }) => {
    const node = graph.nodes.get(id);
    if (!node) return [];
    const large = node.register === true || node.kind === 'ecosystem';
    const lines = wrap(node.name.pl, large ? 140 : 130, (text) => text.length * (large ? 7 : 6));
    return [
      {
        id,
        x,
        y,
        radius: (diameterOf(node) / 2) * FITTED_ZOOM,
        width: Math.max(...lines.map((line) => line.length)) * (large ? 7 : 6),
        height: lines.length * 15,
        priority: large ? 2 : 1,
        needed: false,
      },
    ];
  });
  const boxes = requests.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  const placed = new Set(placeLabels(requests, boxes, { width: 720, height: 720 }).map(({ id }) => id));
  const missing = requests.filter(({ id }) => !placed.has(id));
  const touching = boxes.filter((box, index) => boxes.some((other, at) => at > index && overlaps(box, other))).length;
  const needed = missing.filter(({ priority }) => priority === 2).length;
  return needed * 200 + missing.length * 10 + touching * 30 + crossings(graph, positions);
}

function crossings(graph: Graph, positions: ReadonlyMap<string, Position>): number {
  const segments = [...graph.edges.values()].flatMap((edge) => {
    const [from, to] = [positions.get(edge.from), positions.get(edge.to)];
    return from && to && !edge.context ? [{ from, to, ends: [edge.from, edge.to] }] : [];
  });
  let count = 0;
  segments.forEach((a, index) => {
    for (const b of segments.slice(index + 1)) {
      if (!a.ends.some((end) => b.ends.includes(end)) && cross(a.from, a.to, b.from, b.to)) count += 1;
    }
  });
  return count;
}

function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  const side = (p: Position, q: Position, r: Position) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
