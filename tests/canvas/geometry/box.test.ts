// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { gapTo, inside, overlaps, squareOf } from '../../../src/canvas/geometry/box';

const box = { left: 0, top: 0, right: 10, bottom: 10 };

describe('boxes', () => {
  test('that share a corner or a side do not overlap', () => {
    expect(overlaps(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false);
    expect(overlaps(box, { left: 10, top: 10, right: 20, bottom: 20 })).toBe(false);
  });

  test('that share any area overlap', () => {
    expect(overlaps(box, { left: 9, top: 9, right: 20, bottom: 20 })).toBe(true);
  });

  test('are inside one that is as large, and not inside a smaller', () => {
    expect(inside(box, box)).toBe(true);
    expect(inside(box, { ...box, right: 9 })).toBe(false);
  });

  test('are as far from a disc as from its rim', () => {
    expect(gapTo({ x: 20, y: 5, radius: 4 }, box)).toBe(6);
    expect(gapTo({ x: 13, y: 14, radius: 4 }, box)).toBe(1);
    expect(gapTo({ x: 5, y: 5, radius: 4 }, box)).toBe(-4);
  });

  test('stand around a disc', () => {
    expect(squareOf({ x: 5, y: 5, radius: 5 })).toEqual(box);
  });
});
