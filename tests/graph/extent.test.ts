import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentAround, heldWithin } from '../../src/graph/extent';

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
