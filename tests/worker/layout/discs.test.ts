// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Disc, discAround, pulledApart, sunflower } from '../../../src/worker/layout/discs';

const coordinate = fc.integer({ min: -50, max: 50 });
const discs = fc.array(fc.record({ x: coordinate, y: coordinate, radius: fc.integer({ min: 1, max: 40 }) }), {
  maxLength: 40,
});

/** How far the worst pair overlaps, in model units. */
function overlap(found: readonly Disc[]): number {
  const pairs = found.flatMap((a, index) => found.slice(index + 1).map((b) => [a, b] as const));
  return pairs.reduce((most, [a, b]) => Math.max(most, a.radius + b.radius - Math.hypot(a.x - b.x, a.y - b.y)), 0);
}

const moved = (before: readonly Disc[]) => {
  const places = pulledApart(before);
  return before.map((disc, index) => ({ ...disc, ...places[index] }));
};

test('discs that were pulled apart do not overlap, even out of one place', () => {
  fc.assert(fc.property(discs, (drawn) => overlap(moved(drawn)) < 1e-6));
  const heap = Array.from({ length: 30 }, () => ({ x: 3, y: 4, radius: 10 }));
  expect(overlap(moved(heap))).toBeLessThan(1e-6);
});

test('discs that are apart stay where they are', () => {
  const apart = [
    { x: 0, y: 0, radius: 10 },
    { x: 25, y: 0, radius: 10 },
  ];
  expect(moved(apart)).toEqual(apart);
});

test('of two that overlap the smaller goes further', () => {
  const [large, small] = pulledApart([
    { x: 0, y: 0, radius: 40 },
    { x: 30, y: 0, radius: 10 },
  ]);
  expect(-10 * (large?.x ?? 0)).toBeLessThan((small?.x ?? 0) - 30);
});

test('a disc around others holds each of them', () => {
  fc.assert(
    fc.property(discs, (drawn) => {
      const { x, y, radius } = discAround(drawn);
      return drawn.every((disc) => Math.hypot(disc.x - x, disc.y - y) + disc.radius <= radius + 1e-9);
    }),
  );
  expect(discAround([])).toEqual({ x: 0, y: 0, radius: 0 });
});

test('seeds of a sunflower stand about as densely as discs can, the first in the middle', () => {
  const places = sunflower(Array.from({ length: 200 }, () => 10));
  const far = Math.max(...places.map(({ x, y }) => Math.hypot(x, y)));
  expect(places.map(({ x, y }) => Math.hypot(x, y)).indexOf(far)).toBe(199);
  expect(far).toBeLessThan(10 * 1.3 * Math.sqrt(200));
  expect(overlap(places.map((place) => ({ ...place, radius: 8 })))).toBe(0);
});
