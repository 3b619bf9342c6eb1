import { type Graph, isSignKind } from '../../src/graph/graph';
import { sidesOf } from '../../src/graph/sides/helix';
import type { Entity, Position } from '../../src/graph/model';
import { HELIX_REACH, quartersIn, WITHOUT_SIDE_X } from '../../src/graph/sides/quarters';
import type { Plan } from './arrange';
import type { Positions } from './quality';

/** A cluster that has to do with one side only stands this far out towards it, from the middle at 0. */
const TOWARDS = 0.62;
const CORNER = 1.45;

/** The helix arrangement: actors in the quarter of their side, what ties several sides between them. */
export function helixPlan(graph: Graph): Plan {
  const quarters = quartersIn(graph.vocabulary);
  const homes = new Map([...graph.nodes.values()].map((node) => [node.id, homeOf(graph, node)]));
  return {
    homeOf: (node) => homes.get(node.id) ?? { x: 0, y: 0, pull: 0 },
    hold: (id) => {
      const node = graph.nodes.get(id);
      const quarter = node && isSignKind(graph, node.kind) ? quarters.get(node.helix ?? '') : undefined;
      return quarter ? scaled(quarter, CORNER) : {};
    },
    placeCost: (positions) => placeCost(positions, homes),
  };
}

type Home = Position & Readonly<{ pull: number; reach: number }>;

const scaled = ({ x, y }: Position, factor: number) => ({ x: x * factor, y: y * factor });

function homeOf(graph: Graph, node: Entity): Home {
  const quarters = quartersIn(graph.vocabulary);
  const sides = sidesOf(graph, node.id).flatMap((side) => quarters.get(side) ?? []);
  if (sides.length === 0) return { x: WITHOUT_SIDE_X, y: 0, pull: 0.06, reach: 0 };
  const middle = {
    x: sides.reduce((sum, { x }) => sum + x, 0) / sides.length,
    y: sides.reduce((sum, { y }) => sum + y, 0) / sides.length,
  };
  if (node.helix) return { ...middle, pull: 0.18, reach: 190 };
  return { ...scaled(middle, sides.length > 1 ? 1 : TOWARDS), pull: 0.2, reach: 130 };
}

/** What it costs to stand outside one's quarter or place, or beyond the axes. */
function placeCost(positions: Positions, homes: ReadonlyMap<string, Home>): number {
  let cost = 0;
  for (const [id, { x, y }] of positions) {
    const home = homes.get(id);
    if (!home) continue;
    if (home.reach === 0) cost += Math.abs(x - home.x) + Math.max(0, Math.abs(y) - HELIX_REACH);
    else cost += Math.max(0, Math.hypot(x - home.x, y - home.y) - home.reach) / 4 + Math.max(0, x - HELIX_REACH) / 2;
  }
  return cost;
}
