// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { areaAround, areaBetween, middleArea, movedArea, resizedArea } from '../../../src/canvas/input/area';

const SIZE = { width: 400, height: 300 };
const AREA = { left: 100, right: 200, top: 100, bottom: 180 };

describe('an area', () => {
  test('has two corners in whichever order', () => {
    const expected = { left: 1, right: 5, top: 2, bottom: 9 };
    expect(areaBetween({ x: 1, y: 2 }, { x: 5, y: 9 })).toEqual(expected);
    expect(areaBetween({ x: 5, y: 2 }, { x: 1, y: 9 })).toEqual(expected);
  });

  test('begins as the middle half of the screen', () => {
    expect(middleArea(SIZE)).toEqual({ left: 100, right: 300, top: 75, bottom: 225 });
  });

  test('moves and keeps its size', () => {
    expect(movedArea(AREA, { x: 10, y: -20 }, SIZE)).toEqual({ left: 110, right: 210, top: 80, bottom: 160 });
  });

  test('stops at the edges of the screen', () => {
    expect(movedArea(AREA, { x: 1000, y: -1000 }, SIZE)).toEqual({ left: 300, right: 400, top: 0, bottom: 80 });
  });

  test('grows to the edges of the screen, and shrinks until it would be too small to see', () => {
    expect(resizedArea(AREA, { x: 1000, y: 24 }, SIZE)).toEqual({ ...AREA, right: 400, bottom: 204 });
    expect(resizedArea(AREA, { x: -1000, y: -1000 }, SIZE)).toEqual({ ...AREA, right: 148, bottom: 148 });
  });

  test('goes to a place of the screen, as near as it can', () => {
    expect(areaAround(AREA, { x: 250, y: 140 }, SIZE)).toEqual({ left: 200, right: 300, top: 100, bottom: 180 });
    expect(areaAround(AREA, { x: 0, y: 0 }, SIZE)).toEqual({ left: 0, right: 100, top: 0, bottom: 80 });
  });
});
