import type { Position } from '../../graph/model';
import type { Pen } from '../../state/drawing';
import type { Box } from '../geometry/box';
import { type Frame, inFrame } from '../layers/frame';
import type { Palette } from '../look/palette';

/** A place where somebody is missing, with what is missing there in words, and whether nothing at all is said of it. */
export type Missing = Readonly<{ at: Position; text: string; isChosen: boolean; isSilent: boolean }>;

/** The radius of a place where somebody is missing, in pixels, and its dots: no mark of an actor is drawn so. */
const RADIUS = 9;
const DASH = [0.1, 4];
/** How far below a ring its words stand. */
const BELOW = 9;
/** Narrower maps have room for the rings alone, and for the words of the chosen one. */
const ROOMY = 600;

const scaleOf = ({ nameScale }: Palette) => Math.min(nameScale, 1.4);

/** Draws a dotted ring where somebody is missing, with a stroke within where nothing at all is said. */
export function drawMissing(pen: Pen, frame: Frame, missing: readonly Missing[], palette: Palette): void {
  const radius = RADIUS * scaleOf(palette);
  for (const { at, isChosen, isSilent } of missing) {
    const { x, y } = inFrame(frame, at);
    pen.strokeStyle = isChosen ? palette.accent : palette.ink;
    pen.lineWidth = (isChosen ? 3 : 2) * palette.lineScale;
    pen.lineCap = 'round';
    pen.setLineDash(DASH.map((length) => length * palette.lineScale));
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.stroke();
    pen.setLineDash([]);
    if (isSilent) {
      pen.beginPath();
      pen.moveTo(x - radius / 2, y);
      pen.lineTo(x + radius / 2, y);
      pen.lineWidth = 1.5 * palette.lineScale;
      pen.stroke();
    }
    pen.lineCap = 'butt';
  }
}

/** What stands below the rings. */
export function missingTexts(frame: Frame, missing: readonly Missing[], palette: Palette) {
  const below = (RADIUS + BELOW) * scaleOf(palette);
  return missing
    .filter(({ isChosen }) => isChosen || frame.width >= ROOMY)
    .map(({ at, text, isChosen }) => ({ at, text, align: 'center' as const, strong: isChosen, below }));
}

/** Where the rings are: names keep off them. */
export function missingBoxes(frame: Frame, missing: readonly Missing[], palette: Palette): readonly Box[] {
  const radius = RADIUS * scaleOf(palette);
  return missing.map(({ at }) => {
    const { x, y } = inFrame(frame, at);
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
}
