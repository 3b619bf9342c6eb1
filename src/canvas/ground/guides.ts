import type { Position } from '../../graph/model';
import type { Pen } from '../../state/drawing';
import type { DrawnCore } from '../core/drawn-core';
import { nodeKey } from '../core/keys';
import type { Box } from '../geometry/box';
import { type Frame, inFrame, screenFrame } from '../layers/frame';
import { addLayer, resizeLayer, viewportKey } from '../layers/layer';
import { measureWith } from '../layers/write';
import type { Palette } from '../look/palette';
import { drawMissing, type Missing, missingBoxes, missingTexts } from './draw-missing';
import { frameOf, type Guides, NO_GUIDES } from './guide-shapes';
import { drawTexts, type Mark } from './guide-words';

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
  /** Draws the words, which stand over the elements and beside what covers those, and answers where they came to stand. */
  drawWords: (pen: Pen, frame: Frame, covers?: readonly Box[]) => readonly Box[];
  /** The actor who is marked as the middle of all; null for none. */
  middle: () => string | null;
  /** Where words stand now, in screen pixels: names keep off them. */
  boxes: () => readonly Box[];
  /** Places that a picture of the whole has to take in. */
  frame: () => readonly Position[];
  destroy: () => void;
}>;

/** What lies over the map, in screen pixels. */
type Surroundings = Readonly<{ covered?: () => readonly Box[] }>;

/** How far off the mark in the middle its ring runs, in pixels. */
const OFF_MIDDLE = 8;

/** Dashes and dots by turns: no line of the data is drawn so. */
export const SUPPOSED_DASH = [8, 4, 1.5, 4];

type Segment = Readonly<{ from: Position; to: Position }>;

/**
 * Draws guides, and what is only supposed, on a canvas of their own under the map, and their words on another over it,
 * after each `render` of the core.
 */
export function attachGuides(
  core: DrawnCore,
  host: HTMLElement,
  { covered = () => [] }: Surroundings = {},
): GuideLayer {
  const ground = addLayer(host, 'guide-layer');
  host.prepend(ground.canvas);
  const over = addLayer(host, 'guide-layer');
  let guides = NO_GUIDES;
  let supposed: Options['supposed'] = [];
  let missing: readonly Missing[] = [];
  let palette: Palette | null = null;
  let boxes: readonly Box[] = [];
  let drawnIn: string | null = null;

  const drawOn = (on: Pen, frame: Frame) => {
    if (palette) drawUnder(core, on, frame, { guides, supposed, missing, palette });
  };
  const drawWords: GuideLayer['drawWords'] = (on, frame, covers = NOTHING) => {
    if (!palette || !over.pen) return [];
    const setting = { frame, palette, measure: measureWith(over.pen), marks: marksOf(core, guides), covers };
    const words = drawTexts(on, [...guides.texts, ...missingTexts(frame, missing, palette)], setting);
    return [...words, ...missingBoxes(frame, missing, palette)];
  };
  const draw = () => {
    const covers = guides.texts.some(({ others }) => others) ? covered() : NOTHING;
    const scene = viewportKey(core) + JSON.stringify([segmentsOf(core, supposed), markOf(core, guides.middle), covers]);
    if (!ground.pen || !over.pen || !palette || drawnIn === scene) return;
    drawnIn = scene;
    resizeLayer(ground.canvas, ground.pen, core);
    resizeLayer(over.canvas, over.pen, core);
    drawOn(ground.pen, screenFrame(core));
    boxes = drawWords(over.pen, screenFrame(core), covers);
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

const NOTHING: readonly Box[] = [];

/** Draws what stands under the elements. */
function drawUnder(core: DrawnCore, pen: Pen, frame: Frame, options: Required<Options>): void {
  const { guides, supposed, missing, palette } = options;
  drawSupposed(pen, frame, segmentsOf(core, supposed), palette);
  drawLines(pen, frame, guides, palette);
  drawMissing(pen, frame, missing, palette);
  drawMiddle(pen, frame, markOf(core, guides.middle), palette);
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
