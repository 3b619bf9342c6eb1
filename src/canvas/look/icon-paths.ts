import type { IconNode } from 'lucide';
import svgpath from 'svgpath';
import type { Pen } from '../../state/ports';

const number = (value: unknown) => Number(value ?? 0);

/** Strokes an icon of 24 × 24 with the pen as it is. */
export function drawIcon(pen: Pen, icon: IconNode): void {
  for (const [tag, attributes] of icon) {
    pen.beginPath();
    tracePart(pen, tag, attributes);
    pen.stroke();
  }
}

function tracePart(pen: Pen, tag: string, attributes: IconNode[number][1]): void {
  const { d, points, cx, cy, r, x, y, width, height, rx, x1, y1, x2, y2 } = attributes;
  if (tag === 'path') traceData(pen, String(d));
  else if (tag === 'polyline') traceData(pen, `M${points}`);
  else if (tag === 'polygon') traceData(pen, `M${points}Z`);
  else if (tag === 'line') traceData(pen, `M${x1} ${y1}L${x2} ${y2}`);
  else if (tag === 'circle') pen.arc(number(cx), number(cy), number(r), 0, 2 * Math.PI);
  else if (tag === 'rect') traceRect(pen, number(x), number(y), number(width), number(height), number(rx));
  else throw new Error(`An icon with <${tag}> cannot be drawn.`);
}

function traceRect(pen: Pen, x: number, y: number, width: number, height: number, radius: number): void {
  const arc = `a${radius} ${radius} 0 0 1`;
  const [across, down] = [width - 2 * radius, height - 2 * radius];
  const right = `M${x + radius} ${y}h${across}${arc} ${radius} ${radius}v${down}`;
  const left = `${arc} ${-radius} ${radius}h${-across}${arc} ${-radius} ${-radius}v${-down}${arc} ${radius} ${-radius}z`;
  traceData(pen, right + left);
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
