import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type Simulation } from 'd3-force';
import { discAround } from './discs';
import type { Body, Island, Link, Moving, Region } from './layout-parts';

/** The length of a line that is neither stretched nor pressed: so many times the room of its ends. */
const LENGTH = 1.1;
/** How strongly a node pushes off the others of its region, for its room as an area and the root of its degree. */
const CHARGE = 0.06;
/** How strongly nodes are drawn to the middle, back over the edge of their region, and to their ties elsewhere. */
const GRAVITY = 0.03;
const HOLD = 0.5;
const PULL = 8;
/** How strongly regions push each other off to unfold, for their reach and the mean reach, and are drawn to the middle. */
const UNFOLD = 0.6;
const UNFOLDED_GRAVITY = 0.03;
/** How strongly regions and islands are drawn to the middle to come together. */
const GATHER = 0.1;

/** How far a region reaches with the valley around it, and an island, from its middle. */
export const reach = ({ radius, valley }: Region) => radius + valley;
export const span = ({ regions }: Island) =>
  discAround(regions.map((region) => ({ x: region.x, y: region.y, radius: reach(region) }))).radius;

/** Regions of an island that find who is beside whom, the more the heavier their link: they pass through each other. */
export function unfolding({ regions, links }: Island, random: () => number): Simulation<Region, undefined> {
  const mean = regions.reduce((sum, region) => sum + reach(region), 0) / regions.length;
  const heaviest = links.reduce((most, { weight }) => Math.max(most, weight), 0);
  return forceSimulation([...regions])
    .randomSource(random)
    .force(
      'link',
      forceLink<Region, Link<Region>>([...links])
        .distance(({ source, target }) => reach(source) + reach(target))
        .strength(({ weight }) => weight / heaviest),
    )
    .force(
      'charge',
      forceManyBody<Region>().strength((region) => -UNFOLD * mean * reach(region)),
    )
    .force('x', forceX<Region>(0).strength(UNFOLDED_GRAVITY))
    .force('y', forceY<Region>(0).strength(UNFOLDED_GRAVITY))
    .stop();
}

/** Discs that come together around the middle without passing through each other. */
export function gathering<Node extends Moving>(
  discs: readonly Node[],
  radius: (disc: Node) => number,
  random: () => number,
): Simulation<Node, undefined> {
  return forceSimulation([...discs])
    .randomSource(random)
    .force('room', forceCollide(radius).iterations(2))
    .force('x', forceX<Node>(0).strength(GATHER))
    .force('y', forceY<Node>(0).strength(GATHER))
    .stop();
}

/** The nodes of a region that find their places in it. */
export function settling(region: Region, random: () => number): Simulation<Body, undefined> {
  const mean = region.links.reduce((sum, { weight }) => sum + weight, 0) / region.links.length;
  return forceSimulation([...region.bodies])
    .randomSource(random)
    .force(
      'link',
      forceLink<Body, Link<Body>>(region.links)
        .distance(({ source, target }) => LENGTH * (source.room + target.room))
        .strength(({ source, target, weight }) =>
          Math.min(1, (2 * weight) / (weight + mean) / Math.min(source.degree, target.degree)),
        ),
    )
    .force(
      'charge',
      forceManyBody<Body>().strength(({ room, degree }) => -CHARGE * room ** 2 * Math.sqrt(degree + 1)),
    )
    .force('room', forceCollide<Body>(({ room }) => room).iterations(2))
    .force('x', forceX<Body>(0).strength(GRAVITY))
    .force('y', forceY<Body>(0).strength(GRAVITY))
    .force('region', (alpha) => keepIn(region, alpha))
    .stop();
}

/** Draws nodes towards those of other regions that they are tied to, and back into their own. */
function keepIn(region: Region, alpha: number): void {
  for (const body of region.bodies) {
    let [vx, vy] = [body.vx ?? 0, body.vy ?? 0];
    for (const { body: other, region: there, share } of body.abroad) {
      const [x, y] = [there.x + other.x - region.x - body.x, there.y + other.y - region.y - body.y];
      const pull = (PULL * alpha * share) / Math.hypot(x, y);
      vx += x * pull;
      vy += y * pull;
    }
    const distance = Math.hypot(body.x, body.y);
    const beyond = distance + body.room - region.radius;
    if (beyond > 0 && distance > 0) {
      vx -= (body.x / distance) * beyond * HOLD;
      vy -= (body.y / distance) * beyond * HOLD;
    }
    [body.vx, body.vy] = [vx, vy];
  }
}
