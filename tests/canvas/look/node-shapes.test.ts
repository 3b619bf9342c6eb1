import { describe, expect, test } from 'vitest';
import { grown, traceShape } from '../../../src/canvas/look/node-shapes';
import { type Path, record } from '../../../src/io/picture/display-list';

const SHAPES = ['ellipse', 'triangle', 'diamond', 'round-rectangle', 'hexagon', 'pentagon', 'round-tag'];

function pathOf(shape: string, size: number): Path {
  const [mark] = record(
    (pen) => {
      traceShape(pen, shape, size);
      pen.fill();
    },
    () => 0,
  );
  return mark?.kind === 'fill' ? mark.path : [];
}

const ends = (path: Path) => path.flatMap((step) => (step[0] === 'Z' ? [] : [step.slice(-2).map(Number)]));

describe('the shapes of the map', () => {
  test.each(SHAPES)('%s fills its square and is closed', (shape) => {
    const path = pathOf(shape, 40);
    const [xs, ys] = [ends(path).map(([x = 0]) => x), ends(path).map(([, y = 0]) => y)];
    const corner = shape.startsWith('round') ? 8 : 0;
    for (const values of [xs, ys]) {
      expect(Math.abs(Math.min(...values) + 20)).toBeLessThanOrEqual(corner * 0.3);
      expect(Math.abs(Math.max(...values) - 20)).toBeLessThanOrEqual(corner * 0.3);
    }
    expect(path.at(-1)).toEqual(['Z']);
  });

  test('a diamond grows by as much as its sides move out', () => {
    const distance = (size: number) => size / 2 / Math.SQRT2;
    expect(distance(grown('diamond', 40, 5)) - distance(40)).toBeCloseTo(5);
    expect(grown('ellipse', 40, 5)).toBe(50);
  });
});
