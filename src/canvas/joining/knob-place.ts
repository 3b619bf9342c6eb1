import type { Position } from '../../graph/model';
import type { Box, Disc } from '../geometry/box';

/** How far a knob stands from the rim of its mark, in pixels. */
const GAP = 2;

/** The sides of a mark, that which is looked at first leading: a reader expects what comes next below to the right. */
const SLANT = Math.SQRT1_2;
const SIDES: readonly Position[] = [
  { x: SLANT, y: SLANT },
  { x: SLANT, y: -SLANT },
  { x: -SLANT, y: SLANT },
  { x: -SLANT, y: -SLANT },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
];

/** A side of a mark by its number, and the box of the knob there. */
export type KnobPlace = Readonly<{ side: number; box: Box }>;

/** Where a knob stands beside a mark: on the side where it covers least, that where it stood before others. */
export function knobPlace(
  mark: Disc,
  size: Readonly<{ width: number; height: number }>,
  coverOf: (box: Box) => number,
  former = 0,
): KnobPlace {
  const places = [former, ...SIDES.keys()].map((side) => {
    const box = boxOn(SIDES[side] ?? { x: 1, y: 0 }, mark, size);
    return { side, box, cover: coverOf(box) };
  });
  return places.reduce((best, next) => (next.cover < best.cover ? next : best));
}

function boxOn({ x, y }: Position, mark: Disc, { width, height }: Readonly<{ width: number; height: number }>): Box {
  const left = mark.x + x * (mark.radius + GAP + width / 2) - width / 2;
  const top = mark.y + y * (mark.radius + GAP + height / 2) - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}
