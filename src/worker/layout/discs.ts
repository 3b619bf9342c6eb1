import { addTo } from '../../graph/group-by';
import type { Position } from '../../graph/model';

/** A circle in model units. */
export type Disc = Readonly<Position & { radius: number }>;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far apart the seeds of a sunflower stand so that discs of one size hardly overlap. */
const SPREAD = 1.2;
/**
 * Discs push each other apart so often, and of many discs less often, so that 30,000 take seconds too; what still overlaps
 * then is parted by scaling.
 */
const [PASSES, FEWEST_PASSES] = [60, 10];
const FEW = 2000;
/** Pushed a hair further than they overlap, discs come to rest in fewer passes. */
const PUSH = 0.505;

/** Places for discs in the order in which they are given, from the middle outwards, as seeds in a sunflower (Vogel 1979). */
export function sunflower(radii: readonly number[]): readonly Position[] {
  let area = 0;
  return radii.map((radius, index) => {
    const distance = SPREAD * Math.sqrt(area + radius ** 2 / 2);
    area += radius ** 2;
    const angle = index * GOLDEN_ANGLE;
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  });
}

/** How far such a sunflower reaches from its middle. */
export const sunflowerReach = (radii: readonly number[]): number =>
  SPREAD * Math.sqrt(radii.reduce((area, radius) => area + radius ** 2, 0));

/**
 * Places near those of the discs where none overlaps another: they push each other, the smaller the further, and in the
 * end all are scaled away from the origin as far as the worst pair needs. O(passes × discs × those beside each).
 */
export function pulledApart(discs: readonly Disc[]): readonly Position[] {
  const moved = discs.map(({ x, y, radius }) => ({ x, y, radius }));
  const passes = Math.max(FEWEST_PASSES, Math.round(PASSES * Math.min(1, FEW / discs.length)));
  let isApart = false;
  for (let pass = 0; pass < passes && !isApart; pass += 1) {
    isApart = true;
    eachOverlap(moved, (one, other, { x, y, distance }) => {
      isApart = false;
      const push = 2 * PUSH * (one.radius + other.radius - distance);
      const share = other.radius ** 2 / (one.radius ** 2 + other.radius ** 2);
      one.x -= x * push * share;
      one.y -= y * push * share;
      other.x += x * push * (1 - share);
      other.y += y * push * (1 - share);
    });
  }
  let scale = 1;
  eachOverlap(moved, (one, other, { distance }) => {
    scale = Math.max(scale, (one.radius + other.radius) / distance);
  });
  return moved.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
}

type Moved = { x: number; y: number; readonly radius: number };
/** The direction from one disc to another, as a vector of length 1, and how far apart their middles are. */
type Way = Position & { distance: number };

/** Discs of the same power of two in radius are on one grid, whose cells two of them hardly reach beyond. */
const levelOf = ({ radius }: Moved) => Math.ceil(Math.log2(Math.max(radius, 1)));

/** Calls `act` for each pair that overlaps; those that act moves meanwhile are found where they were. O(discs × those beside each). */
function eachOverlap(discs: readonly Moved[], act: (one: Moved, other: Moved, way: Way) => void): void {
  const levels = new Map<number, Grid>();
  discs.forEach((one, index) => {
    for (const grid of levels.values()) {
      for (const at of beside(grid, one)) {
        const other = discs[at];
        const way = other && overlap(other, one, index);
        if (way) act(other, one, way);
      }
    }
    const grid = levels.get(levelOf(one)) ?? { cell: 2 ** (levelOf(one) + 1), cells: new Map() };
    levels.set(levelOf(one), grid);
    addTo(grid.cells, keyAt(Math.floor(one.x / grid.cell), Math.floor(one.y / grid.cell)), index);
  });
}

/** Discs by the cells in which their middles are; none is wider than a cell. */
type Grid = Readonly<{ cell: number; cells: Map<number, number[]> }>;

/** So many cells, at most, lie above each other. */
const COLUMN = 2 ** 24;
const keyAt = (column: number, row: number) => column * COLUMN + row;

/** The discs of a grid that a disc could overlap, by their places in the list. */
function beside({ cell, cells }: Grid, { x, y, radius }: Moved): readonly number[] {
  const far = radius + cell / 2;
  const found: number[] = [];
  const lastColumn = Math.floor((x + far) / cell);
  const lastRow = Math.floor((y + far) / cell);
  for (let column = Math.floor((x - far) / cell); column <= lastColumn; column += 1) {
    for (let row = Math.floor((y - far) / cell); row <= lastRow; row += 1)
      for (const index of cells.get(keyAt(column, row)) ?? []) found.push(index);
  }
  return found;
}

/** The way from one disc to another that it overlaps; null where it does not. */
function overlap(one: Moved, other: Moved, index: number): Way | null {
  const [x, y] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(x, y);
  if (distance >= one.radius + other.radius) return null;
  if (distance > 0) return { x: x / distance, y: y / distance, distance };
  // Discs in one place part in a direction of their own.
  const angle = index * GOLDEN_ANGLE;
  return { x: Math.cos(angle), y: Math.sin(angle), distance: Number.EPSILON };
}

/** A disc around all of them, in the middle of what they span; a point where there are none. */
export function discAround(discs: readonly Disc[]): Disc {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, radius } of discs) {
    left = Math.min(left, x - radius);
    right = Math.max(right, x + radius);
    top = Math.min(top, y - radius);
    bottom = Math.max(bottom, y + radius);
  }
  if (left > right) return { x: 0, y: 0, radius: 0 };
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return {
    x,
    y,
    radius: discs.reduce((most, disc) => Math.max(most, Math.hypot(disc.x - x, disc.y - y) + disc.radius), 0),
  };
}
