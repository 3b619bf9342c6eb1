// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  arrowTo,
  boxesAlong,
  boxesAround,
  convexHull,
  type Disc,
  distanceOf,
  movedInto,
  pointsOf,
  ringAround,
  ringPast,
  TIP_GAP,
} from '../../../src/canvas/annotations/annotation-shapes';
import { overlaps } from '../../../src/canvas/geometry/box';
import type { Position } from '../../../src/graph/model';

const DISCS: readonly (readonly Disc[])[] = [
  [{ x: 40, y: 60, radius: 12 }],
  [
    { x: 0, y: 0, radius: 10 },
    { x: 300, y: 20, radius: 30 },
  ],
  [
    { x: 0, y: 0, radius: 10 },
    { x: 200, y: 0, radius: 8 },
    { x: 400, y: 0, radius: 10 },
  ],
  [
    { x: 0, y: 0, radius: 5 },
    { x: 120, y: 300, radius: 25 },
    { x: -200, y: 180, radius: 14 },
    { x: 10, y: 150, radius: 60 },
  ],
];

/** Whether a point is in a polygon: a ray from it crosses the outline an odd number of times. */
function holds(outline: readonly Position[], { x, y }: Position): boolean {
  return outline.reduce((inside, a, index) => {
    const b = outline[(index + 1) % outline.length] ?? a;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    return crosses ? !inside : inside;
  }, false);
}

const rimOf = ({ x, y, radius }: Disc): readonly Position[] =>
  Array.from({ length: 90 }, (_, index) => ({
    x: x + radius * Math.cos((index * Math.PI) / 45),
    y: y + radius * Math.sin((index * Math.PI) / 45),
  }));

describe('a ring', () => {
  test.each(DISCS.map((discs) => [discs.length, discs] as const))(
    'holds the rims of all of %i discs',
    (_count, discs) => {
      const ring = ringAround(discs, 8);
      expect(discs.flatMap(rimOf).filter((point) => !holds(ring, point))).toEqual([]);
    },
  );

  test('keeps near to what it goes around', () => {
    const [disc] = DISCS[0] ?? [];
    const distances = ringAround([disc as Disc], 8).map(({ x, y }) => Math.hypot(x - 40, y - 60));
    expect(Math.max(...distances)).toBeLessThan(12 + 8 + 4);
    expect(Math.min(...distances)).toBeGreaterThan(12 + 6);
  });

  test('is the same wherever its discs are', () => {
    const discs = DISCS[3] ?? [];
    const moved = ringAround(
      discs.map((disc) => ({ ...disc, x: disc.x + 64, y: disc.y - 32 })),
      8,
    );
    const back = moved.map(({ x, y }) => ({ x: Math.round(x - 64), y: Math.round(y + 32) }));
    expect(back).toEqual(ringAround(discs, 8).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })));
  });
});

test('a ring goes past those that it would cross, and holds its own all the same', () => {
  const own = [
    { x: 0, y: 0, radius: 10 },
    { x: 300, y: 20, radius: 30 },
  ];
  const crossed = { x: 120, y: -24, radius: 8 };
  const inside = { x: 120, y: 8, radius: 4 };
  const ring = ringPast(ringAround(own, 12), [crossed, inside], 6);
  expect(rimOf(crossed).filter((point) => holds(ring, point))).toEqual([]);
  expect([...own, inside].flatMap(rimOf).filter((point) => !holds(ring, point))).toEqual([]);
});

test('a hull leaves out what lies within', () => {
  const corners = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];
  expect(convexHull([{ x: 5, y: 5 }, ...corners, { x: 2, y: 7 }])).toEqual(corners);
});

describe('an arrow', () => {
  const disc: Disc = { x: 100, y: 50, radius: 20 };

  test.each([
    { x: 0, y: 0 },
    { x: 300, y: 50 },
    { x: 100, y: -80 },
    { x: 90, y: 400 },
  ])('from $x, $y ends at the rim of what it points at', (from) => {
    const { tail, tip, head } = arrowTo(from, disc, 12);
    expect(tail).toEqual(from);
    expect(Math.hypot(tip.x - disc.x, tip.y - disc.y)).toBeCloseTo(disc.radius + TIP_GAP, 6);
    for (const end of head) {
      expect(Math.hypot(end.x - tip.x, end.y - tip.y)).toBeCloseTo(12, 6);
      expect(Math.hypot(end.x - disc.x, end.y - disc.y)).toBeGreaterThan(disc.radius + TIP_GAP);
    }
  });

  test('leads from its tail to its tip', () => {
    const arrow = arrowTo({ x: 0, y: 0 }, disc, 12);
    expect([pointsOf(arrow)[0], pointsOf(arrow).at(-1)]).toEqual([arrow.tail, arrow.tip]);
  });
});

test('words are tried beside what they belong to, never on it', () => {
  const around = { left: 100, right: 160, top: 80, bottom: 120 };
  const boxes = boxesAround(around, { width: 90, height: 30 }, 6);
  expect(boxes.filter((box) => overlaps(box, around))).toEqual([]);
  expect(boxes[0]).toEqual({ left: 85, right: 175, top: 44, bottom: 74 });
});

test('words along a ring stand outside of it and near', () => {
  const ring = ringAround(DISCS[3] ?? [], 8);
  const boxes = boxesAlong(ring, { width: 90, height: 30 }, 6);
  const middles = boxes.map((box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }));
  expect(middles.filter((middle) => holds(ring, middle))).toEqual([]);
  expect(Math.max(...boxes.map((box) => distanceOf(box, ring)))).toBeLessThan(7);
});

test('words that would leave the frame stand at its edge', () => {
  const frame = { left: 0, right: 200, top: 0, bottom: 100 };
  expect(movedInto({ left: -20, right: 70, top: 80, bottom: 110 }, frame)).toEqual({
    left: 0,
    right: 90,
    top: 70,
    bottom: 100,
  });
  const within = { left: 10, right: 100, top: 20, bottom: 50 };
  expect(movedInto(within, frame)).toEqual(within);
});
