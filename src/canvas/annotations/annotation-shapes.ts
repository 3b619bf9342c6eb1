import { minOf, spanOf } from '../../graph/extent';
import type { Position } from '../../graph/model';
import { type Box, overlaps } from '../geometry/box';

/** A round thing on the screen, in pixels. */
export type Disc = Readonly<Position & { radius: number }>;

/** Directions in which the rim of a disc is sampled. */
const RIM = 24;
/** How far apart the points of a ring are, in pixels. */
const STEP = 9;
/** How far a ring strays from the exact hull, outwards only, in pixels. */
const STRAY = 3;

/**
 * A closed ring around discs, as points: the convex hull of their rims with padding, strayed from a little, so that it
 * looks drawn by hand and holds every disc all the same. The same discs give the same ring wherever they are.
 */
export function ringAround(discs: readonly Disc[], padding: number): readonly Position[] {
  const rims = discs.flatMap(({ x, y, radius }) =>
    Array.from({ length: RIM }, (_, index) => {
      const angle = (2 * Math.PI * index) / RIM;
      const reach = radius + padding;
      return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
    }),
  );
  const points = resampled(convexHull(rims), STEP);
  const centre = middleOf(points);
  return points.map((point, index) => {
    const turn = (2 * Math.PI * index) / points.length;
    const stray = STRAY * (0.5 + 0.3 * Math.sin(2 * turn + 1) + 0.2 * Math.sin(5 * turn));
    const length = Math.hypot(point.x - centre.x, point.y - centre.y) || 1;
    return {
      x: point.x + ((point.x - centre.x) / length) * stray,
      y: point.y + ((point.y - centre.y) / length) * stray,
    };
  });
}

/** A ring that makes a bay around each of these discs that it would cross, so far from it. */
export function ringPast(ring: readonly Position[], discs: readonly Disc[], gap: number): readonly Position[] {
  const centre = middleOf(ring);
  return ring.map((point) => discs.reduce((at, disc) => inwards(at, centre, disc, disc.radius + gap), point));
}

/** The place where the way from a point to another leaves a circle that the point is in; the point itself if it is not. */
function inwards(from: Position, to: Position, { x, y }: Position, radius: number): Position {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const way = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const along = (x - from.x) * way.x + (y - from.y) * way.y;
  const within = radius ** 2 - (x - from.x) ** 2 - (y - from.y) ** 2;
  if (within <= 0) return from;
  const far = along + Math.sqrt(along ** 2 + within);
  return { x: from.x + far * way.x, y: from.y + far * way.y };
}

/** The convex hull of points, in their order around it (Andrew's monotone chain). O(n log n). */
export function convexHull(points: readonly Position[]): readonly Position[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (from: readonly Position[]) => {
    const chain: Position[] = [];
    for (const point of from) {
      while (chain.length > 1 && !turnsLeft(chain.at(-2), chain.at(-1), point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function turnsLeft(a: Position | undefined, b: Position | undefined, c: Position): boolean {
  if (!a || !b) return true;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

/** Points along a closed outline, so far apart at most. */
function resampled(outline: readonly Position[], step: number): readonly Position[] {
  return outline.flatMap((from, index) => {
    const to = outline[(index + 1) % outline.length] ?? from;
    const parts = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
    return Array.from({ length: parts }, (_, part) => ({
      x: from.x + ((to.x - from.x) * part) / parts,
      y: from.y + ((to.y - from.y) * part) / parts,
    }));
  });
}

function middleOf(points: readonly Position[]): Position {
  const box = spanOf(points);
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** An arrow as a bent line with the two ends of its head. */
export type Arrow = Readonly<{ tail: Position; bend: Position; tip: Position; head: readonly [Position, Position] }>;

/** Between the tip and the rim that it points at, in pixels. */
export const TIP_GAP = 3;
/** How far an arrow bends aside, as a share of its length. */
const BEND = 0.12;
const HEAD_ANGLE = 0.45;

/** An arrow from a place to the rim of a disc, bent a little; it comes in along its bend, so that the tip is exact. */
export function arrowTo(from: Position, to: Disc, headLength: number): Arrow {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bend = { x: from.x + dx / 2 - dy * BEND, y: from.y + dy / 2 + dx * BEND };
  const incoming = Math.atan2(to.y - bend.y, to.x - bend.x);
  const reach = to.radius + TIP_GAP;
  const tip = { x: to.x - reach * Math.cos(incoming), y: to.y - reach * Math.sin(incoming) };
  const side = (turn: number): Position => ({
    x: tip.x - headLength * Math.cos(incoming + turn),
    y: tip.y - headLength * Math.sin(incoming + turn),
  });
  return { tail: from, bend, tip, head: [side(HEAD_ANGLE), side(-HEAD_ANGLE)] };
}

/** Points along an arrow from its tail to its tip. */
export function pointsOf({ tail, bend, tip }: Arrow, count = 6): readonly Position[] {
  return Array.from({ length: count + 1 }, (_, index) => {
    const [t, u] = [index / count, 1 - index / count];
    return {
      x: u * u * tail.x + 2 * u * t * bend.x + t * t * tip.x,
      y: u * u * tail.y + 2 * u * t * bend.y + t * t * tip.y,
    };
  });
}

/** The place where an arrow from a disc to another begins: on the rim, turned to the other. */
export function rimTowards({ x, y, radius }: Disc, to: Position): Position {
  const length = Math.hypot(to.x - x, to.y - y) || 1;
  const reach = radius + TIP_GAP;
  return { x: x + ((to.x - x) / length) * reach, y: y + ((to.y - y) / length) * reach };
}

/** Places around something in shares of the way, the best for words first: above, below, beside, above and below aside. */
const PLACES = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [0.7, -1],
  [-0.7, -1],
  [0.7, 1],
  [-0.7, 1],
] as const;

type Size = Readonly<{ width: number; height: number }>;

/** Boxes of a size around another box, so far from it: straight ones first. */
export function boxesAround(around: Box, { width, height }: Size, gap: number): readonly Box[] {
  const middle = { x: (around.left + around.right) / 2, y: (around.top + around.bottom) / 2 };
  const [reachX, reachY] = [
    (around.right - around.left + width) / 2 + gap,
    (around.bottom - around.top + height) / 2 + gap,
  ];
  return PLACES.map(([right, down]) => {
    const [x, y] = [middle.x + right * reachX, middle.y + down * reachY];
    return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
  });
}

/** A normal is straight where it leans to a side less than this: then a box stands in the middle over the outline. */
const LEANS = 0.38;
/** Every so many points of an outline a box is tried. */
const EVERY = 3;

/** Boxes of a size along the outside of a ring, so far from it. */
export function boxesAlong(ring: readonly Position[], { width, height }: Size, gap: number): readonly Box[] {
  const centre = middleOf(ring);
  const sideOf = (share: number) => (Math.abs(share) < LEANS ? 0 : Math.sign(share));
  return ring.flatMap(({ x, y }, index) => {
    const [before, after] = [ring.at(index - 1), ring[(index + 1) % ring.length]];
    if (index % EVERY > 0 || !before || !after) return [];
    const [dx, dy] = [after.y - before.y, before.x - after.x];
    const out = Math.sign(dx * (x - centre.x) + dy * (y - centre.y)) / (Math.hypot(dx, dy) || 1);
    const [right, down] = [dx * out, dy * out];
    const middle = {
      x: x + right * gap + (sideOf(right) * width) / 2,
      y: y + down * gap + (sideOf(down) * height) / 2,
    };
    return [
      {
        left: middle.x - width / 2,
        right: middle.x + width / 2,
        top: middle.y - height / 2,
        bottom: middle.y + height / 2,
      },
    ];
  });
}

/** A box moved so far that it stands in a frame, where it fits. */
export function movedInto({ left, right, top, bottom }: Box, frame: Box): Box {
  const x = Math.max(frame.left - left, Math.min(0, frame.right - right));
  const y = Math.max(frame.top - top, Math.min(0, frame.bottom - bottom));
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

/** How far a box is from the nearest of some points. */
export function distanceOf(box: Box, points: readonly Position[]): number {
  const distances = points.map(({ x, y }) =>
    Math.hypot(Math.max(0, box.left - x, x - box.right), Math.max(0, box.top - y, y - box.bottom)),
  );
  return minOf(distances);
}

/** The sides from which an arrow can come, from above clockwise by an eighth of a turn. */
export const SIDES: readonly Position[] = Array.from({ length: 8 }, (_, index) => {
  const angle = -Math.PI / 2 + (index * Math.PI) / 4;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});

/** What a box covers, in square pixels, of others with their weights, and how far it leaves the frame. */
export function costOf(box: Box, taken: readonly (Box & Readonly<{ weight: number }>)[], frame: Box): number {
  const covered = taken.reduce((sum, other) => sum + other.weight * shared(box, other), 0);
  const area = (box.right - box.left) * (box.bottom - box.top);
  const outside = area - shared(box, frame);
  return covered + 10 * outside;
}

function shared(a: Box, b: Box): number {
  if (!overlaps(a, b)) return 0;
  return (
    (Math.min(a.right, b.right) - Math.max(a.left, b.left)) * (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
  );
}
