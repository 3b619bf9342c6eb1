import type { IconNode } from 'lucide';

type Part = IconNode[number];

const number = (value: unknown) => Number(value ?? 0);

/** A part of an icon of 24 × 24 as the data of an SVG path. Throws for an element that icons have not had so far. */
export function dataOf([tag, attributes]: Part): string {
  const { d, points, cx, cy, r, x, y, width, height, rx, x1, y1, x2, y2 } = attributes;
  if (tag === 'path') return String(d);
  if (tag === 'polyline') return `M${points}`;
  if (tag === 'polygon') return `M${points}Z`;
  if (tag === 'line') return `M${x1} ${y1}L${x2} ${y2}`;
  if (tag === 'circle') return circle(number(cx), number(cy), number(r));
  if (tag === 'rect') return rectangle(number(x), number(y), number(width), number(height), number(rx));
  throw new Error(`An icon with <${tag}> cannot be drawn.`);
}

function circle(x: number, y: number, radius: number): string {
  const half = `a${radius} ${radius} 0 1 1`;
  return `M${x + radius} ${y}${half} ${-2 * radius} 0${half} ${2 * radius} 0z`;
}

function rectangle(x: number, y: number, width: number, height: number, radius: number): string {
  const arc = `a${radius} ${radius} 0 0 1`;
  const [across, down] = [width - 2 * radius, height - 2 * radius];
  const right = `M${x + radius} ${y}h${across}${arc} ${radius} ${radius}v${down}`;
  return `${right}${arc} ${-radius} ${radius}h${-across}${arc} ${-radius} ${-radius}v${-down}${arc} ${radius} ${-radius}z`;
}
