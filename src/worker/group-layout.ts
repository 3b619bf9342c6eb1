import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type Simulation } from 'd3-force';
import { generator } from '../graph/generator';
import type { Position } from '../graph/model';
import { discAround } from './discs';
import {
  type Body,
  type Island,
  type LayoutTask,
  type Link,
  type Moving,
  type Parts,
  partsOf,
  type Region,
} from './layout-parts';
import { placesOf } from './layout-places';

/** Where nodes stand, in model units, by id. */
export type Positions = ReadonlyMap<string, Position>;

/** How far a layout is, from 0 to 1, and where its nodes would stand if it ended now; 1 comes once, at the end. */
export type LayoutStep = Readonly<{ share: number; positions: () => Positions }>;

/** How often nodes move in a full layout; with more than `FEW` of them less often, so that 5,000 take seconds too. */
export const FULL = 200;
const FEW = 1000;
const FEWEST = 100;
/** How often regions move, and then islands. */
const GATHERING = 150;
/** The shares of the work at which regions and islands have come together. */
const REGIONS_DONE = 0.05;
const ISLANDS_DONE = 0.1;

/** The length of a line that is neither stretched nor pressed: so many times the room of its ends. */
const LENGTH = 1.1;
/** How strongly a node pushes off the others of its region, for its room as an area and the root of its degree. */
const CHARGE = 0.06;
/** How strongly nodes are drawn to the middle, back over the edge of their region, and to their ties elsewhere. */
const GRAVITY = 0.03;
const HOLD = 0.5;
const PULL = 8;
/** How strongly regions and islands are drawn to the middle. */
const GATHER = 0.2;

/**
 * Lays out a graph so that each group is a region of its own. Regions are first drawn together by what joins them, then
 * nodes move within theirs by link, charge (Barnes–Hut) and collision, towards the side on which those stand whom they are
 * tied to elsewhere; what overlaps is pulled apart. What nothing joins lies apart, and those without ties or a group stand
 * in rows below. The same task gives the same positions, however often the work rests between its steps. `ticks` is how
 * often nodes move: with 0 they stand as seeds of a sunflower. O(ticks × nodes × log nodes).
 */
export function* layingOut(task: LayoutTask, ticks = FULL): Generator<LayoutStep> {
  const random = generator(task.seed);
  const parts = partsOf(task);
  const positions = () => placesOf(parts);
  for (const share of ticks > 0 ? moving(parts, ticks, random) : [0]) if (share < 1) yield { share, positions };
  yield { share: 1, positions };
}

/** Moves what a graph is made of, and yields the share that is done: regions first, then islands, then nodes. */
function* moving({ islands }: Parts, ticks: number, random: () => number): Generator<number> {
  yield 0;
  const regions = islands.flatMap((island) => island.regions);
  const nodes = regions.reduce((sum, { bodies }) => sum + bodies.length, 0);
  const often = (most: number) => Math.max(Math.min(most, FEWEST), Math.round(most * Math.min(1, FEW / nodes)));
  const joined = islands.map((island) => gathering(island.regions, island.links, reach, random));
  yield* between(0, REGIONS_DONE, run(joined, often(GATHERING)));
  yield* between(REGIONS_DONE, ISLANDS_DONE, run([gathering(islands, [], span, random)], often(GATHERING)));
  const settled = regions.map((region) => settling(region, random));
  yield* between(ISLANDS_DONE, 1, run(settled, often(ticks)));
}

const reach = ({ radius, valley }: Region) => radius + valley;
const span = ({ regions }: Island) =>
  discAround(regions.map((region) => ({ x: region.x, y: region.y, radius: reach(region) }))).radius;

/** Runs simulations side by side, and yields the share that is done. */
function* run<Node extends Moving>(
  simulations: readonly Simulation<Node, undefined>[],
  ticks: number,
): Generator<number> {
  const several = simulations.filter((simulation) => simulation.nodes().length > 1);
  for (const simulation of several) simulation.alphaDecay(1 - simulation.alphaMin() ** (1 / ticks));
  const all = several.reduce((sum, simulation) => sum + simulation.nodes().length, 0) * ticks;
  let done = 0;
  for (let tick = 0; tick < ticks; tick += 1) {
    for (const simulation of several) {
      done += simulation.tick().nodes().length;
      yield done / all;
    }
  }
}

function* between(start: number, end: number, shares: Iterable<number>): Generator<number> {
  for (const share of shares) yield start + share * (end - start);
}

/** Discs that come together around the middle, those that are joined beside each other. */
function gathering<Node extends Moving>(
  discs: readonly Node[],
  links: readonly Link<Node>[],
  radius: (disc: Node) => number,
  random: () => number,
): Simulation<Node, undefined> {
  const heaviest = links.reduce((most, { weight }) => Math.max(most, weight), 0);
  return forceSimulation([...discs])
    .randomSource(random)
    .force(
      'link',
      forceLink<Node, Link<Node>>([...links])
        .distance(({ source, target }) => radius(source) + radius(target))
        .strength(({ weight }) => weight / heaviest),
    )
    .force('room', forceCollide(radius).iterations(2))
    .force('x', forceX<Node>(0).strength(GATHER))
    .force('y', forceY<Node>(0).strength(GATHER))
    .stop();
}

/** The nodes of a region that find their places in it. */
function settling(region: Region, random: () => number): Simulation<Body, undefined> {
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
