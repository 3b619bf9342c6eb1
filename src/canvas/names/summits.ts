import type { Measure, Pen } from '../../state/drawing';
import { type Box, type Disc, gapTo, overlaps } from '../geometry/box';
import type { Frame } from '../layers/frame';
import { BELOW_MIDDLE, write } from '../layers/write';
import type { Palette } from '../look/palette';
import { HALO } from './label-manners';
import type { SummitFigure } from './label-places';

const SIZE = 13;
const fontOf = (size: number) => `italic 500 ${size}px "Alegreya Variable", Georgia, serif`;
/** The sign before a figure and the gap after it, in shares of the size of the figure. */
const SIGN = 0.6;
const AFTER_SIGN = 0.25;
/** Between a mark and its figure, in pixels. */
const GAP = 2;

/** Where a figure may stand: above, below, right, left, then at the corners, the best first. */
const SIDES = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [0.75, -0.75],
  [-0.75, -0.75],
  [0.75, 0.75],
  [-0.75, 0.75],
] as const;

type Mark = Disc & Readonly<{ id: string }>;
type Room = Readonly<{ marks: readonly Mark[]; kept: readonly Box[]; frame: Frame; scale: number; measure: Measure }>;

/** Places figures, by actor, beside their marks, off all other marks, what is kept and each other; else they are left out. */
export function placeSummits(texts: ReadonlyMap<string, string>, room: Room): readonly SummitFigure[] {
  const { marks, kept, frame, scale, measure } = room;
  const size = SIZE * scale;
  const placed: SummitFigure[] = [];
  for (const mark of marks) {
    const text = texts.get(mark.id);
    if (text === undefined) continue;
    const width = (SIGN + AFTER_SIGN) * size + measure(fontOf(size), text);
    const box = SIDES.map((side) => boxBeside(mark, side, { width, height: size })).find(
      (each) =>
        each.left >= 0 &&
        each.right <= frame.width &&
        marks.every((other) => other === mark || gapTo(other, each) > 0) &&
        [...kept, ...placed.map((other) => other.box)].every((other) => !overlaps(other, each)),
    );
    if (box) placed.push({ id: mark.id, text, size, box });
  }
  return placed;
}

function boxBeside(
  { x, y, radius }: Disc,
  [right, down]: (typeof SIDES)[number],
  { width, height }: Readonly<{ width: number; height: number }>,
): Box {
  const middle = { x: x + right * (radius + GAP + width / 2), y: y + down * (radius + GAP + height / 2) };
  return {
    left: middle.x - width / 2,
    right: middle.x + width / 2,
    top: middle.y - height / 2,
    bottom: middle.y + height / 2,
  };
}

/** Draws the sign of a summit and its figure on a rim of paper. */
export function drawSummit(on: Pen, { text, size, box }: SummitFigure, { upland, paper }: Palette): void {
  const [{ left, bottom }, sign] = [box, SIGN * size];
  const level = bottom - 0.16 * size;
  traceSummit(on, left, level, sign);
  on.setLineDash([]);
  on.lineJoin = 'round';
  on.strokeStyle = paper;
  on.lineWidth = HALO;
  on.stroke();
  on.fillStyle = upland;
  on.fill();
  write(on, {
    lines: [text],
    x: left + sign + AFTER_SIGN * size,
    y: (box.top + bottom) / 2 + BELOW_MIDDLE * size,
    align: 'left',
    lineHeight: size,
    font: fontOf(size),
    spacing: 0,
    colour: upland,
    halo: { colour: paper, width: HALO },
  });
}

/** The sign of a summit, from its lower left corner. */
export function traceSummit(on: Pen, left: number, bottom: number, width: number): void {
  on.beginPath();
  on.moveTo(left, bottom);
  on.lineTo(left + width / 2, bottom - 0.9 * width);
  on.lineTo(left + width, bottom);
  on.closePath();
}
