import { type Graph, incidentEdges, otherEnd } from '../../src/graph/graph';
import { uplandsOf } from '../../src/graph/membership';
import type { Position } from '../../src/graph/model';
import type { Plan } from './arrange';
import type { Positions } from './quality';

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

/** The uplands arrangement: belonging draws to the summits, sides of the helix stand at the margin. */
export function uplandsPlan(graph: Graph): Plan {
  const homes = homesOf(graph);
  return {
    homeOf: ({ id }) => homes.get(id) ?? { x: 0, y: 160, pull: 0.03 },
    hold: (id) => MARGIN[id] ?? {},
    placeCost: (positions) => placeCost(graph, positions, homes),
  };
}

type Home = Position & { pull: number };

/** Members of an upland live at its summit, their other neighbours near them. */
function homesOf(graph: Graph): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  const all = graph.domain.memberships(graph, { inferred: true });
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
