import type { Simulation } from 'd3-force';
import { generator } from '../../graph/generator';
import type { Position } from '../../graph/model';
import { gathering, reach, settling, span, unfolding } from './layout-forces';
import { type LayoutTask, type Moving, type Parts, partsOf } from './layout-parts';
import { placesOf } from './layout-places';

/** Where nodes stand, in model units, by id. */
export type Positions = ReadonlyMap<string, Position>;

/** How far a layout is, from 0 to 1, and where its nodes would stand if it ended now; 1 comes once, at the end. */
export type LayoutStep = Readonly<{ share: number; positions: () => Positions }>;

/** How often nodes move in a full layout; with more than `FEW` of them less often, so that 5,000 take seconds too. */
export const FULL = 200;
const FEW = 1000;
const FEWEST = 100;
/** How often regions unfold, come together, and then islands; of very many regions less often. */
const GATHERING = 150;
const FEW_REGIONS = 500;
const FEWEST_FOR_REGIONS = 20;
/** The shares of the work at which that is done. */
const UNFOLDED = 0.04;
const REGIONS_DONE = 0.07;
const ISLANDS_DONE = 0.1;

/**
 * Lays out a graph so that each group is a region of its own. Regions find who is beside whom and come together, then
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
  const gatherings = Math.max(FEWEST_FOR_REGIONS, often(GATHERING) * Math.min(1, FEW_REGIONS / regions.length));
  const unfolded = islands.map((island) => unfolding(island, random));
  yield* between(0, UNFOLDED, run(unfolded, Math.round(gatherings)));
  const joined = islands.map((island) => gathering(island.regions, reach, random));
  yield* between(UNFOLDED, REGIONS_DONE, run(joined, Math.round(gatherings)));
  yield* between(REGIONS_DONE, ISLANDS_DONE, run([gathering(islands, span, random)], often(GATHERING)));
  const settled = regions.map((region) => settling(region, random));
  yield* between(ISLANDS_DONE, 1, run(settled, often(ticks)));
}

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
