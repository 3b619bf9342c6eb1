import type { Core } from 'cytoscape';
import type { Position } from '../../graph/model';
import type { Measure, Pen, TextBlock } from '../../state/ports';
import { nodeKey } from '../core/keys';
import { type Box, overlaps } from '../geometry/box';
import { type Frame, inFrame, screenFrame } from '../layers/frame';
import { resizeLayer, viewportKey } from '../layers/layer';
import { BELOW_MIDDLE, measureWith, write } from '../layers/write';
import type { Palette } from '../look/palette';

/** Lines, rings and words that say how an arrangement is to be read, in model units. */
export type Guides = Readonly<{
  lines: readonly Readonly<{ from: Position; to: Position; strong?: boolean }>[];
  rings: readonly Readonly<{ centre: Position; radius: number }>[];
  /** `below` is how many pixels below its place a text stands, whatever the scale. */
  texts: readonly Readonly<{
    at: Position;
    text: string;
    align: TextBlock['align'];
    strong?: boolean;
    below?: number;
  }>[];
}>;

export const NO_GUIDES: Guides = { lines: [], rings: [], texts: [] };

/** What of the guides a view of the whole has to take in: rings go around actors and need no room of their own. */
export function frameOf({ lines, texts }: Guides): readonly Position[] {
  return [...lines.flatMap(({ from, to }) => [from, to]), ...texts.map(({ at }) => at)];
}

type Options = Readonly<{
  guides: Guides;
  /** Relations that a scenario supposes, by the ids of their ends. */
  supposed: readonly Readonly<{ from: string; to: string }>[];
  palette: Palette;
}>;

export type GuideLayer = Readonly<{
  update: (options: Options) => void;
  /** Draws them with any pen and answers where words came to stand. */
  drawOn: (pen: Pen, frame: Frame) => readonly Box[];
  /** Where words stand now, in screen pixels: names keep off them. */
  boxes: () => readonly Box[];
  /** Places that a picture of the whole has to take in. */
  frame: () => readonly Position[];
  destroy: () => void;
}>;

const FONT = '"Source Sans 3 Variable", "Segoe UI", sans-serif';
const SIZE = 12;
const STRONG_SIZE = 13;

/** Dashes and dots by turns: no line of the data is drawn so. */
export const SUPPOSED_DASH = [8, 4, 1.5, 4];

type Segment = Readonly<{ from: Position; to: Position }>;

/** Draws guides, and what is only supposed, on a canvas of their own under the map, after each `render` of the core. */
export function attachGuides(core: Core, host: HTMLElement): GuideLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'guide-layer';
  host.prepend(canvas);
  const pen = canvas.getContext('2d');
  let guides = NO_GUIDES;
  let supposed: Options['supposed'] = [];
  let palette: Palette | null = null;
  let boxes: readonly Box[] = [];
  let drawnIn: string | null = null;

  /** Where supposed relations run now: they go with their ends, and are not seen where one of these is not. */
  const segments = () =>
    supposed.flatMap(({ from, to }): readonly Segment[] => {
      const [one, other] = [core.getElementById(nodeKey(from)), core.getElementById(nodeKey(to))];
      const isSeen = one.visible() && other.visible();
      return isSeen ? [{ from: { ...one.position() }, to: { ...other.position() } }] : [];
    });
  const drawOn = (on: Pen, frame: Frame): readonly Box[] => {
    if (!palette || !pen) return [];
    drawSupposed(on, frame, segments(), palette);
    return drawGuides(on, frame, guides, palette, measureWith(pen));
  };
  const draw = () => {
    const scene = supposed.length > 0 ? viewportKey(core) + JSON.stringify(segments()) : viewportKey(core);
    if (!pen || !palette || drawnIn === scene) return;
    drawnIn = scene;
    resizeLayer(canvas, pen, core);
    boxes = drawOn(pen, screenFrame(core));
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
      ({ guides, supposed, palette } = options);
      forget();
    },
    drawOn,
    boxes: () => boxes,
    frame: () => [
      ...frameOf(guides),
      ...guides.rings.flatMap(({ centre: { x, y }, radius }) => [
        { x: x - radius, y: y - radius },
        { x: x + radius, y: y + radius },
      ]),
    ],
    destroy: () => {
      core.off('render', draw);
      document.fonts?.removeEventListener('loadingdone', forget);
      canvas.remove();
    },
  };
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

function drawGuides(
  pen: Pen,
  frame: Frame,
  { lines, rings, texts }: Guides,
  palette: Palette,
  measure: Measure,
): readonly Box[] {
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
  return drawTexts(pen, texts, frame, palette, measure);
}

/** Draws words and answers where; where there is no room for all of them, those that come first are drawn. */
function drawTexts(pen: Pen, texts: Guides['texts'], frame: Frame, palette: Palette, measure: Measure): readonly Box[] {
  const boxes: Box[] = [];
  for (const { at, text, align, strong, below = 0 } of texts) {
    const size = (strong ? STRONG_SIZE : SIZE) * Math.min(palette.nameScale, 1.4);
    const font = `${strong ? 600 : 400} ${size}px ${FONT}`;
    const { x, y: level } = inFrame(frame, at);
    const y = level + below;
    const length = measure(font, text);
    const left = align === 'center' ? x - length / 2 : align === 'right' ? x - length : x;
    const box = { left: left - 3, right: left + length + 3, top: y - size * 0.7, bottom: y + size * 0.7 };
    // Half a word at the edge says nothing.
    if (box.left < 0 || box.right > frame.width || boxes.some((other) => overlaps(other, box))) continue;
    boxes.push(box);
    const place = { x, y: y + size * BELOW_MIDDLE, align, lineHeight: size };
    write(pen, { ...place, lines: [text], font, spacing: 0, colour: palette.inkSoft });
  }
  return boxes;
}
