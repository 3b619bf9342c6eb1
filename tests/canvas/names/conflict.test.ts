// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { conflict, isOverWords, type Lettered } from '../../../src/canvas/names/conflict';
import type { Leader } from '../../../src/canvas/names/leader';

const box = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 14 });

/** A name at a place, with its line where it has one. */
function name(left: number, top: number, leader: Leader | null = null): Lettered {
  const { right, bottom, ...from } = box(left, top);
  const [xs, ys] = [
    [from.left, right, ...(leader ? [leader.from.x, leader.to.x] : [])],
    [from.top, bottom, ...(leader ? [leader.from.y, leader.to.y] : [])],
  ];
  const extent = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  return { box: box(left, top), leader, extent };
}
const line = (x1: number, y1: number, x2: number, y2: number): Leader => ({
  from: { x: x1, y: y1 },
  to: { x: x2, y: y2 },
});

/** The same whichever name is asked first. */
const inConflict = (a: Lettered, b: Lettered) => {
  expect(conflict(a, b)).toBe(conflict(b, a));
  return conflict(a, b);
};

describe('two names', () => {
  test('cannot both be there where they touch, and can side by side', () => {
    expect([inConflict(name(0, 0), name(50, 5)), inConflict(name(0, 0), name(60, 0))]).toEqual([true, false]);
  });

  test('cannot both be there where the line to one runs through the other', () => {
    const led = name(200, 100, line(0, 0, 200, 107));
    expect(inConflict(led, name(80, 45))).toBe(true);
    expect(inConflict(led, name(80, 85))).toBe(false);
    expect(isOverWords(name(80, 45), led)).toBe(true);
  });

  test('cannot both be there where their lines cross, which covers no words', () => {
    const [falling, rising] = [name(200, 100, line(0, 0, 200, 107)), name(200, -20, line(0, 90, 200, -13))];
    expect([inConflict(falling, rising), isOverWords(falling, rising)]).toEqual([true, false]);
    expect(inConflict(falling, name(200, 200, line(0, 90, 200, 207)))).toBe(false);
  });
});
