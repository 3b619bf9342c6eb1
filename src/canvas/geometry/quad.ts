import { maxOf, minOf } from '../../graph/extent';
import type { Position } from '../../graph/model';
import type { Box } from './box';

/** The four corners of a rectangle that may be turned, in their order around it, in screen pixels. */
export type Quad = readonly [Position, Position, Position, Position];

/** A rectangle around a point, turned by an angle in radians. */
export function quadAround({ x, y }: Position, width: number, height: number, angle = 0): Quad {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corner = (right: number, down: number): Position => ({
    x: x + right * (width / 2) * cos - down * (height / 2) * sin,
    y: y + right * (width / 2) * sin + down * (height / 2) * cos,
  });
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

export function quadOf({ left, top, right, bottom }: Box): Quad {
  return quadAround({ x: (left + right) / 2, y: (top + bottom) / 2 }, right - left, bottom - top);
}

/** Whether two rectangles share any area: no side of either parts them (separating axis theorem). */
export function touch(a: Quad, b: Quad): boolean {
  return ![...axesOf(a), ...axesOf(b)].some((axis) => {
    const [lowA, highA] = extent(a, axis);
    const [lowB, highB] = extent(b, axis);
    return highA <= lowB || highB <= lowA;
  });
}

/** The directions of the two pairs of sides. */
function axesOf([first, second, third]: Quad): readonly Position[] {
  return [
    { x: second.x - first.x, y: second.y - first.y },
    { x: third.x - second.x, y: third.y - second.y },
  ];
}

function extent(quad: Quad, axis: Position): readonly [low: number, high: number] {
  const along = quad.map(({ x, y }) => x * axis.x + y * axis.y);
  return [minOf(along), maxOf(along)];
}
