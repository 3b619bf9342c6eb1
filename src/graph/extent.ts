import type { Position } from './model';

/** A rectangle in model units. */
export type Extent = Readonly<{ left: number; right: number; top: number; bottom: number }>;

/** What some places span, and so much more on each side; null without places. O(places). */
export function extentAround(places: Iterable<Position>, margin: number): Extent | null {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left > right
    ? null
    : { left: left - margin, right: right + margin, top: top - margin, bottom: bottom + margin };
}

/** The place within an extent that is nearest to another. */
export function heldWithin({ left, right, top, bottom }: Extent, { x, y }: Position): Position {
  return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
}
