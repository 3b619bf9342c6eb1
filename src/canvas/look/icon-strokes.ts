import type { IconNode } from 'lucide';
import { dataOf } from './icon-data';

const PATHS = new WeakMap<IconNode, Path2D>();

/** Strokes an icon of 24 × 24 on a canvas, which reads SVG paths by itself. */
export function strokeIcon(pen: CanvasRenderingContext2D, icon: IconNode): void {
  const path = PATHS.get(icon) ?? new Path2D(icon.map(dataOf).join(''));
  PATHS.set(icon, path);
  pen.stroke(path);
}
