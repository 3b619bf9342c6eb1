import type { Graph } from '../../src/graph/graph';
import { memberships } from '../../src/graph/membership';
import type { Entity } from '../../src/graph/model';
import { laneOf, placingDate, UNDATED, yearColumns, yearLanes } from '../../src/graph/years';
import { arrange } from './arrange';
import type { Positions } from './quality';

/** Names of a lane's first and last nodes need this much of it, in model units. */
const EDGE = 26;

type Home = Readonly<{ x: number; y: number; pull: number; top: number; bottom: number; isDated: boolean }>;

/** Positions of the years arrangement: x is the year of founding or of the event, lanes are uplands. */
export function yearsLayout(graph: Graph): Positions {
  const homes = homesOf(graph);
  return arrange(graph, {
    homeOf: ({ id }) => homes.get(id) ?? { x: 0, y: 0, pull: 0 },
    hold: (id) => {
      const home = homes.get(id);
      return home?.isDated ? { x: home.x } : {};
    },
    placeCost: (positions) => placeCost(positions, homes),
  });
}

function homesOf(graph: Graph): ReadonlyMap<string, Home> {
  const all = memberships(graph, { inferred: true });
  const columns = new Map(yearColumns(graph).map(({ date, x }) => [date, x]));
  const lanes = yearLanes(graph);
  const homeOf = (node: Entity): Home => {
    const upland = laneOf(all, node.id);
    const { top, bottom } = lanes.find((lane) => lane.upland === upland) ?? { top: 0, bottom: 0 };
    const x = columns.get(placingDate(node) ?? '');
    return {
      x: x ?? (UNDATED.left + UNDATED.right) / 2,
      y: (top + bottom) / 2,
      pull: 0.14,
      top: top + EDGE,
      bottom: bottom - EDGE,
      isDated: x !== undefined,
    };
  };
  return new Map([...graph.nodes.values()].map((node) => [node.id, homeOf(node)]));
}

/** What it costs to leave one's lane, or the margin of the undated. */
function placeCost(positions: Positions, homes: ReadonlyMap<string, Home>): number {
  let cost = 0;
  for (const [id, { x, y }] of positions) {
    const home = homes.get(id);
    if (!home) continue;
    cost += Math.max(0, home.top - y, y - home.bottom) * 2;
    if (!home.isDated) cost += Math.max(0, UNDATED.left - x, x - UNDATED.right) * 2;
  }
  return cost;
}
