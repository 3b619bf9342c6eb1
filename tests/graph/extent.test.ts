import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentAround, heldWithin, maxOf, minOf, spanOf } from '../../src/graph/extent';

const places = fc.array(fc.record({ x: fc.integer(), y: fc.integer() }), { minLength: 1 });

test('an extent is what places span, with a margin', () => {
  expect(
    extentAround(
      [
        { x: 3, y: -1 },
        { x: -2, y: 8 },
      ],
      10,
    ),
  ).toEqual({ left: -12, right: 13, top: -11, bottom: 18 });
  expect(extentAround([], 10)).toBeNull();
});

test('what round things span is as far as they reach', () => {
  const round = { x: 3, y: -1, reach: 5 };
  expect(spanOf([round, { x: -1, y: 8 }])).toEqual({ left: -2, right: 8, top: -6, bottom: 8 });
});

test('the least and the most are within their bounds, which they are where there are no numbers', () => {
  expect([minOf([3, 1, 2]), maxOf([3, 1, 2]), minOf([3], 2), maxOf([3], 4)]).toEqual([1, 3, 2, 4]);
  expect([minOf([]), maxOf([]), minOf([], 2), maxOf([], 4)]).toEqual([Infinity, -Infinity, 2, 4]);
});

test('the least and the most are found of more numbers than a call takes', () => {
  const many = Array.from({ length: 300_000 }, (_, index) => index);
  expect([minOf(many), maxOf(many)]).toEqual([0, 299_999]);
});

test('whatever place is held lies within, and what lies within is not moved', () => {
  fc.assert(
    fc.property(places, fc.record({ x: fc.integer(), y: fc.integer() }), (all, place) => {
      const extent = extentAround(all, 0) ?? { left: 0, right: 0, top: 0, bottom: 0 };
      const held = heldWithin(extent, place);
      expect(heldWithin(extent, held)).toEqual(held);
      expect(held.x >= extent.left && held.x <= extent.right && held.y >= extent.top && held.y <= extent.bottom).toBe(
        true,
      );
      for (const each of all) expect(heldWithin(extent, each)).toEqual(each);
    }),
  );
});
