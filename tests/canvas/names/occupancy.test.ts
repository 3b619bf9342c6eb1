// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../src/canvas/geometry/box';
import { occupancyOf } from '../../../src/canvas/names/occupancy';

const SCREEN = { width: 300, height: 200 };
const numbers = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const boxes = fc
  .record({ left: numbers(-20, 320), top: numbers(-20, 220), width: numbers(1, 90), height: numbers(1, 60) })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

describe('what is taken of a screen', () => {
  test('is never called free', () => {
    fc.assert(
      fc.property(fc.array(boxes, { maxLength: 12 }), boxes, (taken, box) => {
        const isOnScreen = box.left >= 0 && box.top >= 0 && box.right <= SCREEN.width && box.bottom <= SCREEN.height;
        if (isOnScreen && taken.some((each) => overlaps(each, box))) {
          expect(occupancyOf(taken, SCREEN).isFree(box)).toBe(false);
        }
      }),
    );
  });

  test('leaves free what is more than a cell away from it', () => {
    const { isFree } = occupancyOf([{ left: 100, top: 100, right: 120, bottom: 120 }], SCREEN);
    expect(isFree({ left: 20, top: 20, right: 97, bottom: 97 })).toBe(true);
    expect(isFree({ left: 124, top: 0, right: 300, bottom: 200 })).toBe(true);
    expect(isFree({ left: 0, top: 0, right: 300, bottom: 200 })).toBe(false);
  });
});
