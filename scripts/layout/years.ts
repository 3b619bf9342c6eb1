import { diameterIn } from '../../src/canvas/core/elements';
import type { Graph } from '../../src/graph/graph';
import type { Entity, Position } from '../../src/graph/model';
import { placingDate } from '../../src/graph/time/dates';
import { laneOf, UNDATED, yearColumns, yearLanes } from '../../src/graph/time/years';
import type { Plan } from './arrange';
import type { Positions } from './quality';

/** A node keeps this much off the lines of its lane, in model units, and more where it is large. */
const EDGE = 18;
/** The undated have no columns to stand in: nearer to each other than this, in model units, they crowd. */
const ROOM = 100;

type Home = Position & Readonly<{ pull: number; left: number; right: number; top: number; bottom: number }>;

/** The years arrangement: x is the year of founding or of the event, lanes are uplands. */
export function yearsPlan(graph: Graph): Plan {
  const homes = homesOf(graph);
  return {
    homeOf: ({ id }) => homes.get(id) ?? { x: 0, y: 0, pull: 0 },
    hold: (id) => {
      const home = homes.get(id);
      return home && home.left === home.right ? { x: home.x } : {};
    },
    within: (id, position) => {
      const home = homes.get(id);
      return home
        ? { x: clamp(position.x, home.left, home.right), y: clamp(position.y, home.top, home.bottom) }
        : position;
    },
    placeCost: (positions) => crowding(positions, homes),
  };
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

function homesOf(graph: Graph): ReadonlyMap<string, Home> {
  const all = graph.domain.memberships(graph, { inferred: true });
  const columns = new Map(yearColumns(graph).map(({ date, x }) => [date, x]));
  const lanes = yearLanes(graph);
  const homeOf = (node: Entity): Home => {
    const upland = laneOf(all, node.id);
    const { top, bottom } = lanes.find((lane) => lane.upland === upland) ?? { top: 0, bottom: 0 };
    const column = columns.get(placingDate(node) ?? '');
    const edge = EDGE + diameterIn(graph, node) / 2;
    const [left, right] = column === undefined ? [UNDATED.left + edge, UNDATED.right - edge] : [column, column];
    return {
      x: (left + right) / 2,
      y: (top + bottom) / 2,
      pull: 0.14,
      left,
      right,
      top: top + edge,
      bottom: bottom - edge,
    };
  };
  return new Map([...graph.nodes.values()].map((node) => [node.id, homeOf(node)]));
}

/** What it costs that the undated stand close together. */
function crowding(positions: Positions, homes: ReadonlyMap<string, Home>): number {
  const undated = [...positions].filter(([id]) => homes.get(id)?.left !== homes.get(id)?.right).map(([, at]) => at);
  let cost = 0;
  undated.forEach((a, index) => {
    for (const b of undated.slice(index + 1)) cost += Math.max(0, ROOM - Math.hypot(a.x - b.x, a.y - b.y)) / 4;
  });
  return cost;
}
