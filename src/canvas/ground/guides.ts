import type { Position } from '../../graph/model';
import type { Measure, Pen } from '../../state/drawing';
import type { DrawnCore } from '../core/drawn-core';
import { nodeKey } from '../core/keys';
import { type Box, overlaps } from '../geometry/box';
import { type Frame, inFrame, screenFrame } from '../layers/frame';
import { addLayer, resizeLayer, viewportKey } from '../layers/layer';
import { BELOW_MIDDLE, measureWith, write } from '../layers/write';
import type { Palette } from '../look/palette';
import { drawMissing, type Missing, missingBoxes, missingTexts } from './draw-missing';
import { frameOf, type Guides, type GuideText, NO_GUIDES } from './guide-shapes';

type Options = Readonly<{
  guides: Guides;
  /** Relations that a scenario supposes, by the ids of their ends. */
  supposed: readonly Readonly<{ from: string; to: string }>[];
  /** Places where somebody is missing, each with what is missing there in words. */
  missing?: readonly Missing[];
  palette: Palette;
}>;

export type GuideLayer = Readonly<{
  update: (options: Options) => void;
  /** Draws lines and rings with any pen. */
  drawOn: (pen: Pen, frame: Frame) => void;
  /** Draws the words, which stand over the elements, and answers where they came to stand. */
  drawWords: (pen: Pen, frame: Frame) => readonly Box[];
  /** The actor who is marked as the middle of all; null for none. */
  middle: () => string | null;
  /** Where words stand now, in screen pixels: names keep off them. */
  boxes: () => readonly Box[];
  /** Places that a picture of the whole has to take in. */
  frame: () => readonly Position[];
  destroy: () => void;
}>;

const FONT = '"Source Sans 3 Variable", "Segoe UI", sans-serif';
const SIZE = 12;
const STRONG_SIZE = 13;
/** The paper around words, in pixels on both sides together: no line runs through them. */
const HALO = 8;
/** How far off the mark in the middle its ring runs, in pixels. */
const OFF_MIDDLE = 8;

/** Dashes and dots by turns: no line of the data is drawn so. */
export const SUPPOSED_DASH = [8, 4, 1.5, 4];

type Segment = Readonly<{ from: Position; to: Position }>;

/**
 * Draws guides, and what is only supposed, on a canvas of their own under the map, and their words on another over it,
 * after each `render` of the core.
 */
export function attachGuides(core: DrawnCore, host: HTMLElement): GuideLayer {
  const ground = addLayer(host, 'guide-layer');
  host.prepend(ground.canvas);
  const over = addLayer(host, 'guide-layer');
  let guides = NO_GUIDES;
  let supposed: Options['supposed'] = [];
  let missing: readonly Missing[] = [];
  let palette: Palette | null = null;
  let boxes: readonly Box[] = [];
  let drawnIn: string | null = null;

  const segments = () => segmentsOf(core, supposed);
  const drawOn = (on: Pen, frame: Frame) => {
    if (!palette) return;
    drawSupposed(on, frame, segments(), palette);
    drawLines(on, frame, guides, palette);
    drawMissing(on, frame, missing, palette);
    drawMiddle(on, frame, markOf(core, guides.middle), palette);
  };
  const drawWords = (on: Pen, frame: Frame): readonly Box[] => {
    if (!palette || !over.pen) return [];
    const setting = { frame, palette, measure: measureWith(over.pen), marks: marksOf(core, guides) };
    const words = drawTexts(on, [...guides.texts, ...missingTexts(frame, missing, palette)], setting);
    return [...words, ...missingBoxes(frame, missing, palette)];
  };
  const draw = () => {
    const scene = viewportKey(core) + JSON.stringify([segments(), markOf(core, guides.middle)]);
    if (!ground.pen || !over.pen || !palette || drawnIn === scene) return;
    drawnIn = scene;
    resizeLayer(ground.canvas, ground.pen, core);
    resizeLayer(over.canvas, over.pen, core);
    drawOn(ground.pen, screenFrame(core));
    boxes = drawWords(over.pen, screenFrame(core));
  };
  const forget = () => {
    drawnIn = null;
    core.forceRender();
  };
  core.on('render', draw);
  // What was drawn before its font came was drawn, and measured, in another one.
  document.fonts?.addEventListener('loadingdone', forget);
  return {
    update: (options) => {
      ({ guides, supposed, missing = [], palette } = options);
      forget();
    },
    drawOn,
    drawWords,
    middle: () => guides.middle ?? null,
    boxes: () => boxes,
    frame: () => [...frameOf(guides), ...guides.rings.flatMap(cornersOf)],
    destroy: () => {
      core.off('render', draw);
      document.fonts?.removeEventListener('loadingdone', forget);
      ground.canvas.remove();
      over.canvas.remove();
    },
  };
}

/** Where supposed relations run now: they go with their ends, and are not seen where one of these is not. */
function segmentsOf(core: DrawnCore, supposed: Options['supposed']): readonly Segment[] {
  return supposed.flatMap(({ from, to }) => {
    const [one, other] = [core.getElementById(nodeKey(from)), core.getElementById(nodeKey(to))];
    const isSeen = one.visible() && other.visible();
    return isSeen ? [{ from: { ...one.position() }, to: { ...other.position() } }] : [];
  });
}

/** The corners of what a ring takes up. */
const cornersOf = ({ centre: { x, y }, radius }: Guides['rings'][number]): readonly Position[] => [
  { x: x - radius, y: y - radius },
  { x: x + radius, y: y + radius },
];

/** The mark of an actor, in model units. */
type Mark = Readonly<{ x: number; y: number; radius: number }>;

/** The mark of an actor where it is now; null where it is not seen. */
function markOf(core: DrawnCore, id: string | undefined): Mark | null {
  const node = id === undefined ? undefined : core.getElementById(nodeKey(id));
  return node?.visible() ? { ...node.position(), radius: node.width() / 2 } : null;
}

/** The marks of those who stand, where they stand or are on their way to. */
function marksOf(core: DrawnCore, { standing = NOWHERE }: Guides): readonly Mark[] {
  return [...standing].flatMap(([id, at]) => {
    const mark = markOf(core, id);
    return mark ? [{ ...mark, ...at }] : [];
  });
}

const NOWHERE: ReadonlyMap<string, Position> = new Map();

/** A ring around the mark in the middle, apart from the ring of what is selected. */
function drawMiddle(pen: Pen, frame: Frame, mark: Mark | null, palette: Palette): void {
  if (!mark) return;
  const { x, y } = inFrame(frame, mark);
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 2 * palette.lineScale;
  pen.beginPath();
  pen.arc(x, y, mark.radius * frame.zoom + OFF_MIDDLE, 0, 2 * Math.PI);
  pen.stroke();
}

function drawSupposed(pen: Pen, frame: Frame, segments: readonly Segment[], palette: Palette): void {
  pen.strokeStyle = palette.accent;
  pen.lineWidth = 2 * palette.lineScale;
  pen.setLineDash(SUPPOSED_DASH.map((length) => length * palette.lineScale));
  for (const { from, to } of segments) {
    const [start, end] = [inFrame(frame, from), inFrame(frame, to)];
    pen.beginPath();
    pen.moveTo(start.x, start.y);
    pen.lineTo(end.x, end.y);
    pen.stroke();
  }
  pen.setLineDash([]);
}

function drawLines(pen: Pen, frame: Frame, { lines, rings }: Guides, palette: Palette): void {
  const onScreen = (position: Position) => inFrame(frame, position);
  pen.strokeStyle = palette.context;
  pen.globalAlpha = 0.45;
  for (const { from, to, strong } of lines) {
    const [start, end] = [onScreen(from), onScreen(to)];
    pen.lineWidth = (strong ? 1.5 : 1) * palette.lineScale;
    pen.beginPath();
    pen.moveTo(start.x, start.y);
    pen.lineTo(end.x, end.y);
    pen.stroke();
  }
  pen.lineWidth = palette.lineScale;
  for (const { centre, radius } of rings) {
    const { x, y } = onScreen(centre);
    pen.beginPath();
    pen.arc(x, y, radius * frame.zoom, 0, 2 * Math.PI);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

type Setting = Readonly<{ frame: Frame; palette: Palette; measure: Measure; marks: readonly Mark[] }>;

/** Draws words and answers where; where there is no room for all of them, those that come first are drawn. */
function drawTexts(pen: Pen, texts: readonly GuideText[], { frame, palette, measure, marks }: Setting): readonly Box[] {
  const boxes: Box[] = [];
  const taken = marks.map((mark) => {
    const [{ x, y }, radius] = [inFrame(frame, mark), mark.radius * frame.zoom];
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
  for (const { text, align, strong, others = [], ...first } of texts) {
    const size = (strong ? STRONG_SIZE : SIZE) * Math.min(palette.nameScale, 1.4);
    const font = `${strong ? 600 : 400} ${size}px ${FONT}`;
    const length = measure(font, text);
    const places = [first, ...others].map(({ at, below = 0 }) => {
      const { x, y: level } = inFrame(frame, at);
      const y = level + below;
      const left = align === 'center' ? x - length / 2 : align === 'right' ? x - length : x;
      return { x, y, box: { left: left - 3, right: left + length + 3, top: y - size * 0.7, bottom: y + size * 0.7 } };
    });
    // Half a word at the edge says nothing.
    const free = places.filter(
      ({ box }) => box.left >= 0 && box.right <= frame.width && !boxes.some((other) => overlaps(other, box)),
    );
    const place = free.find(({ box }) => !taken.some((mark) => overlaps(mark, box))) ?? free[0];
    if (!place) continue;
    const { x, y, box } = place;
    boxes.push(box);
    const block = { x, y: y + size * BELOW_MIDDLE, align, lineHeight: size, lines: [text], font, spacing: 0 };
    write(pen, { ...block, colour: palette.inkSoft, halo: { colour: palette.paper, width: HALO } });
  }
  return boxes;
}
