// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, overlaps } from '../../../src/canvas/geometry/box';
import { nearOf } from '../../../src/canvas/geometry/near';

const box = fc
  .tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }), fc.nat(300), fc.nat(300))
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));

const itself = (one: Box) => one;

test('all that overlaps a box is near it, each once', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 200 }), fc.array(box, { maxLength: 60 }), box, (first, more, asked) => {
      const near = nearOf(first, itself);
      for (const one of more) near.add(one);
      const found = near.at(asked);
      const all = [...first, ...more];
      expect(near.all).toEqual(all);
      expect(new Set(found).size).toBe(found.length);
      expect(all.filter((one) => overlaps(one, asked) && !found.includes(one))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('of many, what is far off is not looked at', () => {
  const many = Array.from(
    { length: 1000 },
    (_, at): Box => ({ left: at * 20, top: 0, right: at * 20 + 10, bottom: 10 }),
  );
  expect(nearOf(many, itself).at({ left: 400, top: 0, right: 420, bottom: 10 }).length).toBeLessThan(12);
});

test('few come all, in the order in which they were added', () => {
  const few = [600, 0, 300].map((left): Box => ({ left, top: 0, right: left + 5, bottom: 5 }));
  expect(nearOf(few, itself).at({ left: 0, top: 0, right: 5, bottom: 5 })).toEqual(few);
});
