// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import { HEIGHTS, knownTerrain, type Rings, terrainOf, type Upland } from '../../../src/canvas/ground/terrain';
import { FARTHEST_PLACE } from '../../../src/graph/model';

/** The cells of each grid that was blurred. */
const sizes = vi.hoisted((): number[] => []);
vi.mock('d3-array', async (importOriginal) => {
  const original = await importOriginal<typeof import('d3-array')>();
  const blur2: typeof original.blur2 = (image, ...radii) => {
    sizes.push(image.data.length);
    return original.blur2(image, ...radii);
  };
  return { ...original, blur2 };
});

const upland = (id: string, x: number, patch: Partial<Upland> = {}): Upland => ({
  id,
  weights: [{ x, y: 0, weight: 1 }],
  linked: new Set(),
  isInferred: false,
  ...patch,
});

/** Whether a point lies within rings, by the even-odd rule. */
function isWithin(rings: Rings, x: number, y: number): boolean {
  let crossings = 0;
  for (const ring of rings) {
    ring.forEach(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) crossings += 1;
    });
  }
  return crossings % 2 === 1;
}

/** The highest contour that a point lies within, from -1 for none. */
const levelAt = (uplands: readonly Upland[], x: number, y = 0) =>
  terrainOf(uplands).levels.findLastIndex((rings) => isWithin(rings, x, y));

describe('terrain', () => {
  test('is flat without anything that raises it', () => {
    expect(terrainOf([])).toMatchObject({ levels: [], inferred: [] });
    expect(terrainOf([upland('a', 0, { weights: [] })])).toMatchObject({ levels: [], inferred: [] });
  });

  test('knows the upland of each place of its hills, and of no other place', () => {
    const { uplandAt } = terrainOf([upland('a', 0), upland('b', 400)]);
    expect([0, 60, 340, 400].map((x) => uplandAt({ x, y: 0 }))).toEqual(['a', 'a', 'b', 'b']);
    expect([-150, 200, 5000].map((x) => uplandAt({ x, y: 0 }))).toEqual([null, null, null]);
  });

  test('of a lone weight of 1 is a hill about 1 high that falls off on all sides', () => {
    const hill = [upland('a', 0)];
    expect(HEIGHTS[levelAt(hill, 0)]).toBeGreaterThan(0.7);
    expect(levelAt(hill, 60)).toBeLessThan(levelAt(hill, 0));
    expect(levelAt(hill, 220)).toBe(-1);
    expect(Math.abs(levelAt(hill, 0, 60) - levelAt(hill, 60))).toBeLessThanOrEqual(1);
  });

  test('is higher where more belongs', () => {
    const two = [
      upland('a', 0, {
        weights: [
          { x: 0, y: 0, weight: 1 },
          { x: 10, y: 0, weight: 0.6 },
        ],
      }),
    ];
    expect(levelAt(two, 0)).toBeGreaterThan(levelAt([upland('a', 0)], 0));
  });

  test('has a saddle between linked uplands and a valley between others', () => {
    const linked = [upland('a', -80, { linked: new Set(['b']) }), upland('b', 80, { linked: new Set(['a']) })];
    const strangers = [upland('a', -80), upland('b', 80)];
    expect(levelAt(linked, 0)).toBeGreaterThan(levelAt(strangers, 0));
    expect(levelAt(strangers, 0)).toBeLessThanOrEqual(0);
  });

  test('rests on inference where an inferred upland is the highest, only', () => {
    const { inferred } = terrainOf([upland('a', -200), upland('b', 200, { isInferred: true })]);
    expect(isWithin(inferred, 200, 0)).toBe(true);
    expect(isWithin(inferred, -200, 0)).toBe(false);
  });
});

describe('the work of a terrain is bounded', () => {
  const far = FARTHEST_PLACE;
  const corners = [
    { x: -far, y: -far, weight: 1 },
    { x: far, y: far, weight: 1 },
  ];

  test('where actors stand at the corners of the map, with hills as high as elsewhere', () => {
    sizes.length = 0;
    const wide = [upland('a', 0, { weights: [...corners, { x: 0, y: 0, weight: 1 }] })];
    const levels = [-far, 0, far].map((x) => levelAt(wide, x, x));
    const near = levelAt([upland('a', 0)], 0);
    for (const level of levels) expect(Math.abs(level - near)).toBeLessThanOrEqual(1);
    expect(Math.max(...sizes)).toBeLessThan(260_000);
  });

  test.each([999_999, 1e308, Number.NaN, Number.NEGATIVE_INFINITY])('where one stands at %d, off the map', (x) => {
    sizes.length = 0;
    const uplands = [upland('a', 0), upland('b', x)];
    expect(levelAt(uplands, 0)).toBe(levelAt([upland('a', 0)], 0));
    expect(Math.max(...sizes)).toBeLessThan(260_000);
  });
});

test('the terrain of the same uplands is the very same, that of others is not', () => {
  const known = knownTerrain([upland('a', 0), upland('b', 400)]);
  expect(knownTerrain([upland('a', 0), upland('b', 400)])).toBe(known);
  expect(knownTerrain([upland('a', 0), upland('b', 400, { linked: new Set(['a']) })])).not.toBe(known);
  expect(knownTerrain([upland('a', 0), upland('b', 410)])).not.toBe(known);
});
