// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Disc, gapTo } from '../../../src/canvas/geometry/box';
import {
  crosses,
  firstLeaderTo,
  type Leader,
  leaderTo,
  lengthOf,
  partsBeside,
  runsOver,
  runsThrough,
} from '../../../src/canvas/names/leader';

const numbers = fc.integer({ min: -100, max: 100 });
const points = fc.record({ x: numbers, y: numbers });
const lines: fc.Arbitrary<Leader> = fc.record({ from: points, to: points });
const boxes = fc
  .record({
    left: numbers,
    top: numbers,
    width: fc.integer({ min: 1, max: 80 }),
    height: fc.integer({ min: 1, max: 80 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

const at = ({ from, to }: Leader, way: number) => ({
  x: from.x + way * (to.x - from.x),
  y: from.y + way * (to.y - from.y),
});
const steps = Array.from({ length: 401 }, (_, index) => index / 400);

describe('a leader line', () => {
  const box = { left: 40, top: -10, right: 100, bottom: 10 };

  test('leads from the rim of its mark to the side of a name beside it', () => {
    expect(leaderTo({ x: 0, y: 0, radius: 9 }, box)).toEqual({ from: { x: 10, y: 0 }, to: { x: 40, y: 0 } });
  });

  test('comes to a name below between its letters, not at its corner', () => {
    const { to } = leaderTo({ x: 0, y: -60, radius: 9 }, box);
    expect(to).toEqual({ x: 52, y: -10 });
  });

  test('is about as long as the name is far', () => {
    const disc = { x: 0, y: 0, radius: 5 };
    expect(lengthOf(leaderTo(disc, box))).toBeCloseTo(gapTo(disc, box) - 1);
  });
});

describe('other lines to the same name', () => {
  const box = { left: 40, top: -10, right: 100, bottom: 10 };
  /** All that are tried where nothing comes of any. */
  const leadersTo = (disc: Disc) => {
    const all: Leader[] = [];
    firstLeaderTo(disc, box, (leader) => {
      all.push(leader);
      return null;
    });
    return all;
  };

  test('come after the shortest, and end between its letters too', () => {
    const all = leadersTo({ x: 0, y: -60, radius: 9 });
    expect(all[0]).toEqual(leaderTo({ x: 0, y: -60, radius: 9 }, box));
    expect(all.map(({ to }) => to.x)).toEqual([52, 70, 88]);
    expect(new Set(all.map(({ to }) => to.y))).toEqual(new Set([-10]));
  });

  test('are not tried where something comes of the shortest', () => {
    const disc = { x: 0, y: -60, radius: 9 };
    expect(firstLeaderTo(disc, box, (leader) => leader)).toEqual(leaderTo(disc, box));
  });

  test('are not there from beside it', () => {
    expect(leadersTo({ x: 0, y: 0, radius: 9 })).toHaveLength(1);
  });
});

describe('a line runs through a box', () => {
  test('where any of its points is within', () => {
    fc.assert(
      fc.property(lines, boxes, (line, box) => {
        const isWithin = steps
          .map((way) => at(line, way))
          .some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
        if (isWithin) expect(runsThrough(line, box)).toBe(true);
      }),
    );
  });

  test('and through none that it passes', () => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    expect(runsThrough({ from: { x: -5, y: 8 }, to: { x: 8, y: 21 } }, box)).toBe(false);
    expect(runsThrough({ from: { x: -5, y: -5 }, to: { x: -1, y: 40 } }, box)).toBe(false);
    expect(runsThrough({ from: { x: -5, y: 10 }, to: { x: 20, y: 10 } }, box)).toBe(false);
  });
});

describe('a line runs over a disc', () => {
  const line = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };

  test('where it is nearer than its radius', () => {
    expect(runsOver(line, { x: 50, y: 9, radius: 10 })).toBe(true);
    expect(runsOver(line, { x: 50, y: 11, radius: 10 })).toBe(false);
    expect(runsOver(line, { x: 50, y: 11, radius: 10 }, 2)).toBe(true);
  });

  test('but not where only its continuation would', () => {
    expect(runsOver(line, { x: 120, y: 0, radius: 10 })).toBe(false);
  });
});

describe('the parts of a line beside discs', () => {
  const line = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };

  test('are all of it where it passes none', () => {
    expect(partsBeside(line, [{ x: 50, y: 40, radius: 10 }])).toEqual([line]);
  });

  test('end and begin a little off a disc', () => {
    const [before, after] = partsBeside(line, [{ x: 50, y: 0, radius: 9 }]);
    expect([before?.from.x, before?.to.x, after?.from.x, after?.to.x]).toEqual([0, 40, 60, 100]);
  });

  test('are none between discs that touch, and none under one that covers an end', () => {
    const parts = partsBeside(line, [
      { x: 30, y: 0, radius: 9 },
      { x: 45, y: 0, radius: 9 },
      { x: 100, y: 0, radius: 9 },
    ]);
    expect(parts.map(({ from, to }) => [Math.round(from.x), Math.round(to.x)])).toEqual([
      [0, 20],
      [55, 90],
    ]);
  });
});

describe('two lines', () => {
  test('cross where one has its ends on both sides of the other, and the other way round', () => {
    const line = { from: { x: 0, y: 0 }, to: { x: 10, y: 10 } };
    expect(crosses(line, { from: { x: 0, y: 10 }, to: { x: 10, y: 0 } })).toBe(true);
    expect(crosses(line, { from: { x: 0, y: 10 }, to: { x: 4, y: 6 } })).toBe(false);
    expect(crosses(line, { from: { x: 20, y: 0 }, to: { x: 0, y: 40 } })).toBe(false);
  });

  test('cross each other or neither', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        expect(crosses(a, b)).toBe(crosses(b, a));
      }),
    );
  });
});
