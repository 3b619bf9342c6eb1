import type { IconNode } from 'lucide';
import svgpath from 'svgpath';
import type { Pen } from '../../state/drawing';
import { dataOf } from './icon-data';

/** Strokes an icon of 24 × 24 with any pen as it is. */
export function drawIcon(pen: Pen, icon: IconNode): void {
  for (const part of icon) {
    pen.beginPath();
    traceData(pen, dataOf(part));
    pen.stroke();
  }
}

/** Leads a pen along an SVG path. */
function traceData(pen: Pen, data: string): void {
  svgpath(data)
    .abs()
    .unshort()
    .unarc()
    .iterate(([letter, ...numbers], _, fromX, fromY) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
      if (letter === 'M') pen.moveTo(a, b);
      else if (letter === 'L') pen.lineTo(a, b);
      else if (letter === 'H') pen.lineTo(a, fromY);
      else if (letter === 'V') pen.lineTo(fromX, a);
      else if (letter === 'Q') pen.quadraticCurveTo(a, b, c, d);
      else if (letter === 'C') pen.bezierCurveTo(a, b, c, d, e, f);
      else pen.closePath();
    });
}
