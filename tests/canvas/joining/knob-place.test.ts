// @vitest-environment node
import { expect, test } from 'vitest';
import { overlaps } from '../../../src/canvas/geometry/box';
import { knobPlace } from '../../../src/canvas/joining/knob-place';

const MARK = { x: 100, y: 100, radius: 20 };
const SIZE = { width: 28, height: 28 };
const below = { left: 100, right: 200, top: 100, bottom: 200 };

test('a knob stands clear of the mark, below to the right where nothing is covered', () => {
  const { side, box } = knobPlace(MARK, SIZE, () => 0);
  expect(side).toBe(0);
  expect(box.left).toBeGreaterThan(MARK.x);
  expect(box.top).toBeGreaterThan(MARK.y);
  expect(box.right - box.left).toBeCloseTo(SIZE.width);
  expect(Math.hypot(box.left - MARK.x, box.top - MARK.y)).toBeGreaterThan(MARK.radius - SIZE.width / 4);
});

test('it goes where it covers least, and stays there while no side is better', () => {
  const taken = knobPlace(MARK, SIZE, (box) => (overlaps(box, below) ? 1 : 0));
  expect(taken.side).not.toBe(0);
  expect(knobPlace(MARK, SIZE, () => 0, taken.side).side).toBe(taken.side);
  expect(knobPlace(MARK, SIZE, () => 5, taken.side).side).toBe(taken.side);
});
