import type { Position } from './model';

/** A rectangle in model units. */
export type Extent = Readonly<{ left: number; right: number; top: number; bottom: number }>;

/** What some places span, with so much around each as it reaches; from infinity down without places. O(places). */
export function spanOf(places: Iterable<Position & Readonly<{ reach?: number }>>): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, reach = 0 } of places) {
    left = Math.min(left, x - reach);
    right = Math.max(right, x + reach);
    top = Math.min(top, y - reach);
    bottom = Math.max(bottom, y + reach);
  }
  return { left, right, top, bottom };
}

/** What some places span, and so much more on each side; null without places. O(places). */
export function extentAround(places: Iterable<Position>, margin: number): Extent | null {
  const { left, right, top, bottom } = spanOf(places);
  return left > right
    ? null
    : { left: left - margin, right: right + margin, top: top - margin, bottom: bottom + margin };
}

/** The place within an extent that is nearest to another. */
export function heldWithin({ left, right, top, bottom }: Extent, { x, y }: Position): Position {
  return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
}

/** The least of these numbers, at most `least`. A call with as many arguments would fail from some 100,000 on. O(values). */
export function minOf(values: Iterable<number>, least = Number.POSITIVE_INFINITY): number {
  let found = least;
  for (const value of values) found = Math.min(found, value);
  return found;
}

/** The most of these numbers, at least `most`. O(values). */
export function maxOf(values: Iterable<number>, most = Number.NEGATIVE_INFINITY): number {
  let found = most;
  for (const value of values) found = Math.max(found, value);
  return found;
}
