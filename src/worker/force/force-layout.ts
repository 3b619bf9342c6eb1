import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { generator } from '../../graph/generator';
import type { Position } from '../../graph/model';

/** What a force layout needs to know: nodes with their size in model units, and edges by their ends. */
export type ForceTask = Readonly<{
  nodes: readonly Readonly<{ id: string; diameter: number }>[];
  edges: readonly Readonly<{ source: string; target: string }>[];
  seed: number;
}>;

type Body = SimulationNodeDatum & { id: string; room: number };

/** Room for a name around each node, and the length of a line that is neither stretched nor pressed, in model units. */
const ROOM = 22;
const LENGTH = 78;
const TICKS = 600;

/** Positions by d3-force (velocity Verlet integration of link, charge, collision and centring), the same for a seed. */
export function forceLayout({ nodes, edges, seed }: ForceTask): ReadonlyMap<string, Position> {
  const bodies = nodes.map(({ id, diameter }): Body => ({ id, room: diameter / 2 + ROOM }));
  forceSimulation(bodies)
    .randomSource(generator(seed))
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(edges.map((edge) => ({ ...edge })))
        .id(({ id }) => id)
        .distance(LENGTH),
    )
    .force('charge', forceManyBody<Body>().strength(-420).distanceMax(700))
    .force('room', forceCollide<Body>(({ room }) => room).iterations(3))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.06))
    .stop()
    .tick(TICKS);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}
