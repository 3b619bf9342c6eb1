import type { Core } from 'cytoscape';
import type { Position } from '../graph/model';
import { type DrawOn, resizeLayer, viewportKey } from './layer';
import type { Palette } from './palette';
import { type Box, overlaps } from './place-labels';

/** Lines, rings and words that say how an arrangement is to be read, in model units. */
export type Guides = Readonly<{
  lines: readonly Readonly<{ from: Position; to: Position; strong?: boolean }>[];
  rings: readonly Readonly<{ centre: Position; radius: number }>[];
  texts: readonly Readonly<{ at: Position; text: string; align: CanvasTextAlign; strong?: boolean }>[];
}>;

export const NO_GUIDES: Guides = { lines: [], rings: [], texts: [] };

/** What of the guides a view of the whole has to take in: rings go around actors and need no room of their own. */
export function frameOf({ lines, texts }: Guides): readonly Position[] {
  return [...lines.flatMap(({ from, to }) => [from, to]), ...texts.map(({ at }) => at)];
}

export type GuideLayer = Readonly<{
  update: (options: Readonly<{ guides: Guides; palette: Palette }>) => void;
  drawOn: DrawOn;
  /** Where words stand now, in screen pixels: names keep off them. */
  boxes: () => readonly Box[];
  destroy: () => void;
}>;

const FONT = '"Source Sans 3 Variable", "Segoe UI", sans-serif';
const SIZE = 12;
const STRONG_SIZE = 13;

/** Draws guides on a canvas of their own under the map, after each `render` of the core. */
export function attachGuides(core: Core, host: HTMLElement): GuideLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'guide-layer';
  host.prepend(canvas);
  const pen = canvas.getContext('2d');
  let guides = NO_GUIDES;
  let palette: Palette | null = null;
  let boxes: readonly Box[] = [];
  let drawnIn: string | null = null;

  const draw = () => {
    const viewport = viewportKey(core);
    if (!pen || !palette || drawnIn === viewport) return;
    drawnIn = viewport;
    resizeLayer(canvas, pen, core);
    boxes = drawGuides(pen, core, guides, palette);
  };
  core.on('render', draw);
  return {
    update: (options) => {
      ({ guides, palette } = options);
      drawnIn = null;
      core.forceRender();
    },
    drawOn: (on) => {
      if (palette) drawGuides(on, core, guides, palette);
    },
    boxes: () => boxes,
    destroy: () => {
      core.off('render', draw);
      canvas.remove();
    },
  };
}

function drawGuides(
  pen: CanvasRenderingContext2D,
  core: Core,
  { lines, rings, texts }: Guides,
  palette: Palette,
): readonly Box[] {
  const zoom = core.zoom();
  const pan = core.pan();
  const onScreen = ({ x, y }: Position) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
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
    pen.arc(x, y, radius * zoom, 0, 2 * Math.PI);
    pen.stroke();
  }
  pen.globalAlpha = 1;
  return drawTexts(pen, texts, { onScreen, width: core.width() }, palette);
}

/** Draws words and answers where; where there is no room for all of them, every other one will do. */
function drawTexts(
  pen: CanvasRenderingContext2D,
  texts: Guides['texts'],
  { onScreen, width }: Readonly<{ onScreen: (position: Position) => Position; width: number }>,
  palette: Palette,
): readonly Box[] {
  pen.textBaseline = 'middle';
  pen.fillStyle = palette.inkSoft;
  const boxes: Box[] = [];
  for (const { at, text, align, strong } of texts) {
    const size = (strong ? STRONG_SIZE : SIZE) * Math.min(palette.nameScale, 1.4);
    pen.font = `${strong ? 600 : 400} ${size}px ${FONT}`;
    pen.textAlign = align;
    const { x, y } = onScreen(at);
    const length = pen.measureText(text).width;
    const left = align === 'center' ? x - length / 2 : align === 'right' ? x - length : x;
    const box = { left: left - 3, right: left + length + 3, top: y - size * 0.7, bottom: y + size * 0.7 };
    // Half a word at the edge says nothing.
    if (box.left < 0 || box.right > width || boxes.some((other) => overlaps(other, box))) continue;
    boxes.push(box);
    pen.fillText(text, x, y);
  }
  return boxes;
}
