import type { Measure, Pen } from '../../state/drawing';
import { type Box, overlaps, squareOf } from '../geometry/box';
import { type Frame, inFrame } from '../layers/frame';
import { BELOW_MIDDLE, write } from '../layers/write';
import type { Palette } from '../look/palette';
import type { GuideText } from './guide-shapes';

const FONT = '"Source Sans 3 Variable", "Segoe UI", sans-serif';
const SIZE = 12;
const STRONG_SIZE = 13;
/** The paper around words, in pixels on both sides together: no line runs through them. */
const HALO = 8;

/** The mark of an actor, in model units. */
export type Mark = Readonly<{ x: number; y: number; radius: number }>;

type Setting = Readonly<{
  frame: Frame;
  palette: Palette;
  measure: Measure;
  marks: readonly Mark[];
  covers: readonly Box[];
}>;

/** Draws words and answers where; where there is no room for all of them, those that come first are drawn. */
export function drawTexts(pen: Pen, texts: readonly GuideText[], setting: Setting): readonly Box[] {
  const { frame, palette, measure } = setting;
  const boxes: Box[] = [];
  const marks = setting.marks.map((mark) => squareOf({ ...inFrame(frame, mark), radius: mark.radius * frame.zoom }));
  for (const { text, align: aligned, strong, others = [], ...first } of texts) {
    const size = (strong ? STRONG_SIZE : SIZE) * Math.min(palette.nameScale, 1.4);
    const font = `${strong ? 600 : 400} ${size}px ${FONT}`;
    const length = measure(font, text);
    const slides = others.length > 0;
    const places = [{ align: aligned, ...first }, ...others.map((other) => ({ align: aligned, ...other }))].map(
      ({ at, below = 0, align }) => {
        const place = inFrame(frame, at);
        const y = place.y + below;
        const x = slides && align === 'center' ? heldInView(place.x, length / 2 + 3, frame.width) : place.x;
        const left = align === 'center' ? x - length / 2 : align === 'right' ? x - length : x;
        const box = { left: left - 3, right: left + length + 3, top: y - size * 0.7, bottom: y + size * 0.7 };
        return { x, y, align, box };
      },
    );
    const place = chosen(places, boxes, marks, setting);
    if (!place) continue;
    const { x, y, align, box } = place;
    boxes.push(box);
    const block = { x, y: y + size * BELOW_MIDDLE, align, lineHeight: size, lines: [text], font, spacing: 0 };
    write(pen, { ...block, colour: palette.inkSoft, halo: { colour: palette.paper, width: HALO } });
  }
  return boxes;
}

/** The middle of a text where it is wholly in view, still over the place that it is of; that place where it cannot be both. */
function heldInView(x: number, reach: number, width: number): number {
  const held = Math.min(width - reach, Math.max(reach, x));
  return Math.abs(held - x) <= reach ? held : x;
}

/**
 * The place of a text beside other texts: of several the first that is wholly in view and beside what lies over the map, and
 * off marks where any is.
 */
function chosen<T extends Readonly<{ box: Box }>>(
  places: readonly T[],
  taken: readonly Box[],
  marks: readonly Box[],
  { frame: { width, height }, covers }: Setting,
): T | undefined {
  const isOff = (box: Box, all: readonly Box[]) => !all.some((other) => overlaps(other, box));
  // Half a word at the edge says nothing.
  const free = places.filter(({ box }) => box.left >= 0 && box.right <= width && isOff(box, taken));
  if (places.length === 1) return free[0];
  const clear = free.filter(({ box }) => box.top >= 0 && box.bottom <= height && isOff(box, covers));
  return clear.find(({ box }) => isOff(box, marks)) ?? clear[0];
}
