import type { Pen } from '../../state/drawing';
import type { Disc } from '../geometry/box';
import { quadAround } from '../geometry/quad';
import type { Palette } from '../look/palette';
import { type Leader, lengthOf, partsBeside } from './leader';

/** The widths of the line and of the band of paper under it, in pixels. */
const WIDTH = 0.9;
const BAND = 3;
/** It is paler than the lines of relations. */
const ALPHA = 0.7;

type Look = Readonly<{ colour: string; palette: Palette; alpha: number }>;

/** A thin line on a narrow band of paper, which keeps it apart from the lines of relations; it passes behind discs. */
export function drawLeader(on: Pen, leader: Leader, discs: readonly Disc[], { colour, palette, alpha }: Look): void {
  const scale = Math.sqrt(palette.lineScale);
  on.setLineDash([]);
  on.lineCap = 'butt';
  for (const [stroke, width, share] of [
    [palette.paper, BAND, 1],
    [colour, WIDTH, ALPHA],
  ] as const) {
    on.globalAlpha = share * alpha;
    on.strokeStyle = stroke;
    on.lineWidth = width * scale;
    for (const { from, to } of partsBeside(leader, discs)) {
      on.beginPath();
      on.moveTo(from.x, from.y);
      on.lineTo(to.x, to.y);
      on.stroke();
    }
  }
}

/** What a leader line takes up. */
export function quadAlong(leader: Leader) {
  const { from, to } = leader;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return quadAround(middle, lengthOf(leader), BAND, Math.atan2(to.y - from.y, to.x - from.x));
}
