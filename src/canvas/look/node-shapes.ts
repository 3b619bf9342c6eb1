import { maxOf, minOf } from '../../graph/extent';
import type { Shape } from '../../graph/vocabulary';
import type { Pen } from '../../state/drawing';

type Corner = readonly [x: number, y: number];

/** The corners of a regular polygon, stretched to fill the square from -1 to 1; as Cytoscape has them. */
function regular(sides: number): readonly Corner[] {
  const step = (2 * Math.PI) / sides;
  const start = Math.PI / 2 + (sides % 2 === 0 ? step / 2 : 0);
  const corners = Array.from({ length: sides }, (_, index): Corner => {
    const angle = start + index * step;
    return [Math.cos(angle), -Math.sin(angle)];
  });
  const stretch = (values: readonly number[]) => {
    const [low, high] = [minOf(values), maxOf(values)];
    return values.map((value) => (2 * (value - low)) / (high - low) - 1);
  };
  const [xs, ys] = [stretch(corners.map(([x]) => x)), stretch(corners.map(([, y]) => y))];
  return corners.map((_, index) => [xs[index] ?? 0, ys[index] ?? 0]);
}

const CORNERS: Readonly<Partial<Record<Shape, readonly Corner[]>>> = {
  triangle: regular(3),
  diamond: [
    [0, 1],
    [1, 0],
    [0, -1],
    [-1, 0],
  ],
  pentagon: regular(5),
  hexagon: regular(6),
  'round-rectangle': [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  'round-tag': [
    [-1, -1],
    [0.25, -1],
    [1, 0],
    [0.25, 1],
    [-1, 1],
  ],
};

/** The radius of round corners of a shape of so many units across, as Cytoscape has it. */
const RADII: Readonly<Partial<Record<Shape, (size: number) => number>>> = {
  'round-rectangle': (size) => Math.min(size / 4, 8),
  'round-tag': (size) => Math.min(size / 10, 8),
};

/** What of a pen leads around a shape. */
type ShapePen = Pick<Pen, 'beginPath' | 'moveTo' | 'lineTo' | 'arc' | 'quadraticCurveTo' | 'closePath'>;

/** A shape of the map as the data of an SVG path, with its middle at the origin. */
export function shapePath(shape: string, size: number): string {
  const steps: string[] = [];
  const put = (letter: string, ...numbers: readonly number[]) => steps.push(letter + numbers.map(rounded).join(' '));
  traceShape(
    {
      beginPath: () => undefined,
      moveTo: (x, y) => put('M', x, y),
      lineTo: (x, y) => put('L', x, y),
      quadraticCurveTo: (...numbers) => put('Q', ...numbers),
      // The only arc that shapes have is a whole circle.
      arc: (x, y, radius) => {
        put('M', x - radius, y);
        for (const side of [2, -2]) steps.push(`a${radius} ${radius} 0 0 1 ${side * radius} 0`);
      },
      closePath: () => put('Z'),
    },
    shape,
    size,
  );
  return steps.join('');
}

const rounded = (number: number) => Math.round(number * 100) / 100;

/** Leads a pen around a shape of the map with its middle at the origin; `size` is how wide and high it is. */
export function traceShape(pen: ShapePen, shape: string, size: number): void {
  pen.beginPath();
  const corners = CORNERS[shape as Shape];
  if (!corners) {
    pen.arc(0, 0, size / 2, 0, 2 * Math.PI);
    pen.closePath();
    return;
  }
  const radius = RADII[shape as Shape]?.(size) ?? 0;
  const points = corners.map(([x, y]): Corner => [(x * size) / 2, (y * size) / 2]);
  points.forEach((point, index) => {
    const before = points.at(index - 1) ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    const [from, to] = [towards(point, before, radius), towards(point, after, radius)];
    if (index === 0) pen.moveTo(...from);
    else pen.lineTo(...from);
    if (radius > 0) pen.quadraticCurveTo(...point, ...to);
  });
  pen.closePath();
}

/** The size of a shape whose sides stand so much farther out; slanted sides need more of it. */
export function grown(shape: string, size: number, by: number): number {
  const corners = CORNERS[shape as Shape];
  if (!corners) return size + 2 * by;
  const distances = corners.map(([x, y], index) => {
    const [toX, toY] = corners[(index + 1) % corners.length] ?? [x, y];
    return Math.abs(x * toY - y * toX) / Math.hypot(toX - x, toY - y);
  });
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  return size + (2 * by) / mean;
}

function towards([x, y]: Corner, [toX, toY]: Corner, way: number): Corner {
  const length = Math.hypot(toX - x, toY - y) || 1;
  return [x + ((toX - x) * way) / length, y + ((toY - y) * way) / length];
}
