// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { walkCells } from '../../../src/panels/questions/ties/walk-cells';

/** Three rows with cells, of which the second holds two, and an empty row between. */
const cells = [
  { row: 0, column: 5 },
  { row: 1, column: 0 },
  { row: 1, column: 4 },
  { row: 3, column: 1 },
];

describe('keys in a matrix', () => {
  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 3, 3],
    ['ArrowLeft', 1, 0],
    ['ArrowLeft', 0, 0],
    ['Home', 2, 0],
    ['End', 1, 3],
  ])('%s walks the cells in reading order, from %i to %i', (key, at, to) => {
    expect(walkCells(cells, at, key)).toBe(to);
  });

  test.each([
    ['ArrowDown', 0, 2],
    ['ArrowDown', 2, 3],
    ['ArrowDown', 3, 3],
    ['ArrowUp', 3, 1],
    ['ArrowUp', 2, 0],
    ['ArrowUp', 0, 0],
  ])('%s goes to the next row with cells, near its column, from %i to %i', (key, at, to) => {
    expect(walkCells(cells, at, key)).toBe(to);
  });

  test('others lead nowhere', () => {
    expect(walkCells(cells, 1, 'Enter')).toBeUndefined();
  });
});
