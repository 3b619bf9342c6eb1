// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quadAround, touch } from '../../../src/canvas/geometry/quad';
import { type LineLabelRequest, placeLineLabels } from '../../../src/canvas/names/place-line-labels';

const SCREEN = { width: 400, height: 300 };
const NOTHING = { taken: [], pale: [] };

const points = fc.record({ x: fc.integer({ min: -20, max: 420 }), y: fc.integer({ min: -20, max: 320 }) });
const requests: fc.Arbitrary<readonly LineLabelRequest[]> = fc
  .array(
    fc.record({
      from: points,
      to: points,
      width: fc.integer({ min: 5, max: 90 }),
      height: fc.integer({ min: 5, max: 20 }),
      lift: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }),
    }),
    { maxLength: 12 },
  )
  .map((drawn) => drawn.map((each, index) => ({ ...each, id: `${index}` })));
const takens = fc.array(
  points.map((at) => quadAround(at, 40, 20)),
  { maxLength: 6 },
);

const level: LineLabelRequest = {
  id: 'a',
  from: { x: 100, y: 100 },
  to: { x: 300, y: 100 },
  width: 40,
  height: 10,
  lift: 0,
};

describe('labels on lines', () => {
  test('touch neither each other nor what is taken, and stay on the screen', () => {
    fc.assert(
      fc.property(requests, takens, (drawn, taken) => {
        const quads = placeLineLabels(drawn, { taken, pale: [] }, SCREEN).map(({ quad }) => quad);
        const touching = quads.filter((quad, at) => [...taken, ...quads.slice(at + 1)].some((one) => touch(one, quad)));
        const outside = quads.flat().filter(({ x, y }) => x < 0 || y < 0 || x > SCREEN.width || y > SCREEN.height);
        expect([touching, outside]).toEqual([[], []]);
      }),
    );
  });

  test('never stand on their heads', () => {
    fc.assert(
      fc.property(requests, (drawn) => {
        const angles = placeLineLabels(drawn, NOTHING, SCREEN).map(({ angle }) => Math.abs(angle));
        expect(Math.max(0, ...angles)).toBeLessThanOrEqual(Math.PI / 2);
      }),
    );
  });

  test('stand in the middle, above the line where they are lifted, whichever way it leads', () => {
    const back = { ...level, from: level.to, to: level.from };
    const places = [level, { ...level, lift: 6 }, { ...back, lift: 6 }].map(
      (request) => placeLineLabels([request], NOTHING, SCREEN)[0]?.at,
    );
    expect(places[0]).toEqual({ x: 200, y: 100 });
    expect([places[1]?.y, places[2]?.y]).toEqual([94, 94]);
  });

  test('are left out where the line is too short', () => {
    expect(placeLineLabels([{ ...level, width: 201 }], NOTHING, SCREEN)).toEqual([]);
    expect(placeLineLabels([{ ...level, width: 200 }], NOTHING, SCREEN)).toHaveLength(1);
  });

  test('give way along the line to what is taken, and to what is pale while they can', () => {
    const middle = [quadAround({ x: 200, y: 100 }, 10, 10)];
    const whole = [quadAround({ x: 200, y: 100 }, 300, 10)];
    const xOf = (taken: typeof middle, pale: typeof middle) =>
      placeLineLabels([level], { taken, pale }, SCREEN)[0]?.at.x;
    expect(xOf(middle, [])).toBeLessThan(180);
    expect(xOf([], middle)).toBeLessThan(180);
    expect(xOf([], whole)).toBe(200);
    expect(xOf(whole, [])).toBeUndefined();
  });

  test('that have to be there stand level beside a line too short for them, and others are left out', () => {
    const short = { ...level, to: { x: 120, y: 100 } };
    expect(placeLineLabels([short], NOTHING, SCREEN)).toEqual([]);
    const [placed] = placeLineLabels([{ ...short, isNeeded: true }], NOTHING, SCREEN);
    expect(placed?.angle).toBe(0);
    expect(Math.abs((placed?.at.y ?? 0) - 100)).toBeCloseTo(8);
    expect(placed?.at.x).toBe(110);
  });
});
