import type { Position } from '../model';
import { sidesIn, type Vocabulary } from '../vocabulary';

/** How far the axes of the helix arrangement reach, and where those stand that no tie joins to a side. */
export const HELIX_REACH = 520;
export const WITHOUT_SIDE_X = 680;

/** More sides than these find no room around the middle. */
const MOST_SIDES = 6;

/** How far from the crossing of the axes the middles of the quarters are, in model units. */
const [WIDTH, HEIGHT] = [330 * Math.SQRT2, 310 * Math.SQRT2];

/**
 * The middle of each side's quarter in the helix arrangement, in model units from the crossing of the axes: clockwise from
 * the upper left, in the order of the sides, each in an equal part; none where there are more than six.
 */
export function quartersIn(vocabulary: Vocabulary): ReadonlyMap<string, Position> {
  const sides = sidesIn(vocabulary);
  if (sides.length > MOST_SIDES) return new Map();
  return new Map(sides.map((side, index) => [side, around(index - 0.5, sides.length, WIDTH, HEIGHT)]));
}

/** What parts the quarters of so many sides: lines across, or from the middle where there is none opposite. */
export function axesOf(sides: number): readonly Readonly<{ from: Position; to: Position }>[] {
  if (sides < 2) return [];
  const end = (index: number) => around(index, sides, HELIX_REACH, HELIX_REACH);
  return sides % 2 === 0
    ? Array.from({ length: sides / 2 }, (_, index) => ({ from: end(index + 1 - sides / 2), to: end(index + 1) }))
    : Array.from({ length: sides }, (_, index) => ({ from: { x: 0, y: 0 }, to: end(index) }));
}

/** A place so many parts of a turn after the top, clockwise, on an ellipse around the middle. */
function around(part: number, parts: number, width: number, height: number): Position {
  const angle = (2 * Math.PI * part) / parts - Math.PI / 2;
  // Added to nothing, as a negative nothing is another number.
  return { x: Math.round(width * Math.cos(angle)) + 0, y: Math.round(height * Math.sin(angle)) + 0 };
}
