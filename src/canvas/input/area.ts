import type { Position } from '../../graph/model';
import type { Area } from '../../state/canvas-port';

type Size = Readonly<{ width: number; height: number }>;

/** An area that keys change stays at least this large, in pixels. */
const LEAST = 48;

/** The area with two opposite corners. */
export function areaBetween(a: Position, b: Position): Area {
  return { left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) };
}

/** The middle of a screen, half as wide and half as high. */
export function middleArea({ width, height }: Size): Area {
  return { left: width / 4, right: (3 * width) / 4, top: height / 4, bottom: (3 * height) / 4 };
}

/** An area moved, in pixels, as far as the screen reaches. */
export function movedArea({ left, right, top, bottom }: Area, by: Position, { width, height }: Size): Area {
  const x = Math.max(-left, Math.min(width - right, by.x));
  const y = Math.max(-top, Math.min(height - bottom, by.y));
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

/** An area of which the right and the lower edge were moved, in pixels. */
export function resizedArea(area: Area, by: Position, { width, height }: Size): Area {
  return {
    ...area,
    right: Math.min(width, Math.max(area.left + LEAST, area.right + by.x)),
    bottom: Math.min(height, Math.max(area.top + LEAST, area.bottom + by.y)),
  };
}

/** An area moved so that its middle is at a place of the screen, as near as it can. */
export function areaAround(area: Area, { x, y }: Position, size: Size): Area {
  return movedArea(area, { x: x - (area.left + area.right) / 2, y: y - (area.top + area.bottom) / 2 }, size);
}
