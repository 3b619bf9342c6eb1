// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../src/canvas/geometry/box';
import { quadAround, quadOf, touch } from '../../../src/canvas/geometry/quad';

const whole = (min: number, max: number) => fc.integer({ min, max });
const boxes = fc
  .record({ left: whole(0, 60), top: whole(0, 60), width: whole(1, 40), height: whole(1, 40) })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

describe('two rectangles touch', () => {
  test('where their boxes overlap, as long as neither is turned', () => {
    fc.assert(fc.property(boxes, boxes, (a, b) => touch(quadOf(a), quadOf(b)) === overlaps(a, b)));
  });

  test('whichever is asked first', () => {
    fc.assert(
      fc.property(boxes, boxes, fc.double({ min: -2, max: 2, noNaN: true }), (a, b, angle) => {
        const turned = quadAround({ x: a.left, y: a.top }, a.right - a.left, a.bottom - a.top, angle);
        expect(touch(turned, quadOf(b))).toBe(touch(quadOf(b), turned));
      }),
    );
  });

  test('not where only the box around a turned one does', () => {
    const slanted = quadAround({ x: 0, y: 0 }, 100, 4, Math.PI / 4);
    expect(touch(slanted, quadOf({ left: 15, top: -35, right: 35, bottom: -15 }))).toBe(false);
    expect(touch(slanted, quadOf({ left: 15, top: 15, right: 35, bottom: 35 }))).toBe(true);
  });
});
