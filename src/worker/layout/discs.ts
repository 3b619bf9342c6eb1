import type { Position } from '../../graph/model';

/** A circle in model units. */
export type Disc = Readonly<Position & { radius: number }>;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far apart the seeds of a sunflower stand so that discs of one size hardly overlap. */
const SPREAD = 1.2;
/** Discs push each other apart so often; what still overlaps then is parted by scaling. */
const PASSES = 60;
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
  let isApart = false;
  for (let pass = 0; pass < PASSES && !isApart; pass += 1) {
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

/** Calls `act` for each pair that overlaps: sweeps over the discs from left to right. */
function eachOverlap(discs: readonly Moved[], act: (one: Moved, other: Moved, way: Way) => void): void {
  const sorted = [...discs].sort((a, b) => a.x - a.radius - (b.x - b.radius));
  sorted.forEach((one, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.x - other.radius >= one.x + one.radius) break;
      const [x, y] = [other.x - one.x, other.y - one.y];
      const distance = Math.hypot(x, y);
      if (distance >= one.radius + other.radius) continue;
      // Discs in one place part in a direction of their own.
      const angle = next * GOLDEN_ANGLE;
      if (distance > 0) act(one, other, { x: x / distance, y: y / distance, distance });
      else act(one, other, { x: Math.cos(angle), y: Math.sin(angle), distance: Number.EPSILON });
    }
  });
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
