import type { IconNode } from 'lucide';
import type { CaptionChoice, Measure, Pen } from '../../state/drawing';
import { traceQr, traceSquare } from '../../ui/qr/qr-modules';
import { BELOW_MIDDLE, write } from '../layers/write';
import { drawIcon } from '../look/icon-paths';
import { traceShape } from '../look/node-shapes';
import type { Palette } from '../look/palette';
import { traceSummit } from '../names/summits';

/** What the colours, heights, shapes and lines of the map mean: each with its heading; no colour is drawn hollow. */
export type CaptionLegend = Readonly<{
  colours: Readonly<{ title: string; items: readonly Readonly<{ label: string; colour: string | undefined }>[] }>;
  heights: Readonly<{
    title: string;
    items: readonly Readonly<{ label: string; tint: string | undefined; isSummit?: boolean }>[];
  }>;
  kinds: Readonly<{ title: string; items: readonly Readonly<{ label: string; shape: string; icon: IconNode }>[] }>;
  lines: Readonly<{
    title: string;
    items: readonly Readonly<{ label: string; dash: readonly number[]; pale: boolean; isSupposed?: boolean }>[];
  }>;
}>;

/** The head of the sheet, what is seen, what its signs mean, and where the data are from; the note goes with the signs. */
export type Caption = Readonly<{ title: string; subtitle: string; note: string; legend: CaptionLegend | null }> &
  Omit<CaptionChoice, 'legend'>;

const FONT = '"Source Sans 3 Variable", "Segoe UI", sans-serif';
const SERIF = '"Alegreya Variable", Georgia, serif';
const TITLE = { font: `700 17px ${SERIF}`, size: 17 };
const SUBTITLE = { font: `italic 500 15px ${SERIF}`, size: 15 };
const TEXT = { font: `400 13px ${FONT}`, size: 13 };
const HEAD = { font: `600 13px ${FONT}`, size: 13 };
const MARGIN = 20;
const LINE = 22;
const GAP = 18;
const GAP_OF_LEGEND = 6;
const SYMBOL = 18;
/** A module of the QR code, in pixels: in print a little over half a millimetre. */
const MODULE = 2.5;

type Mark = (pen: Pen, palette: Palette) => void;
type Part = Readonly<{ x: number; y: number; draw: Mark }>;

/** Sets the caption in rows no wider than the map; answers how high it is and what draws it. */
export function placeCaption(caption: Caption, width: number, palette: Palette, measure: Measure) {
  const parts: Part[] = [];
  const side = caption.qr ? caption.qr.modules.length * MODULE : 0;
  const right = () => width - MARGIN - (side > 0 && y < side + 2 * MARGIN ? side + GAP : 0);
  let [x, y] = [MARGIN, MARGIN + LINE / 2];
  const newRow = () => {
    [x, y] = [MARGIN, y + LINE];
  };
  const put = (text: string, { font, size }: typeof TEXT, isSoft = false, mark?: Mark, markWidth = 0) => {
    const wide = markWidth + measure(font, text);
    if (x > MARGIN && x + wide > right()) newRow();
    const draw: Mark = (pen, { ink, inkSoft }) => {
      mark?.(pen, palette);
      const place = { x: markWidth, y: size * BELOW_MIDDLE, align: 'left' as const, lineHeight: LINE };
      write(pen, { ...place, lines: [text], font, spacing: 0, colour: isSoft ? inkSoft : ink });
    };
    parts.push({ x, y, draw });
    x += wide + GAP;
  };
  const tell = (sentences: readonly string[], isSoft = false) => {
    for (const sentence of sentences)
      for (const line of broken(sentence, right() - MARGIN, (text) => measure(TEXT.font, text))) {
        put(line, TEXT, isSoft);
        newRow();
      }
  };
  put(caption.title, TITLE);
  if (caption.subtitle) put(caption.subtitle, SUBTITLE, true);
  newRow();
  const above = [...(caption.note ? [caption.note] : []), ...caption.sentences];
  tell(above);
  if (above.length > 0) y += GAP_OF_LEGEND;
  for (const { title, items } of rowsOf(caption.legend)) {
    put(title.includes(':') ? title : `${title}:`, HEAD, true);
    for (const { label, mark, markWidth } of items) put(label, TEXT, false, mark, markWidth);
    newRow();
  }
  if (caption.legend && caption.sources.length > 0) y += GAP_OF_LEGEND;
  tell(caption.sources.length > 0 ? [caption.sources.join(' ')] : [], true);
  const height = Math.max(y - LINE / 2 + MARGIN, side > 0 ? side + 2 * MARGIN : 0);
  return {
    height,
    draw: (pen: Pen) => {
      for (const part of parts) at(pen, part.x, part.y, () => part.draw(pen, palette));
      const { qr } = caption;
      if (qr) at(pen, width - MARGIN - side, MARGIN, () => drawQr(pen, qr.modules));
    },
  };
}

function at(pen: Pen, x: number, y: number, draw: () => void): void {
  pen.save();
  pen.translate(x, y);
  draw();
  pen.restore();
}

type Row = Readonly<{ title: string; items: readonly Readonly<{ label: string; mark: Mark; markWidth: number }>[] }>;

function rowsOf(legend: CaptionLegend | null): readonly Row[] {
  if (!legend) return [];
  const { colours, heights, kinds, lines } = legend;
  return [
    {
      title: colours.title,
      items: colours.items.map(({ label, colour }) => ({ label, mark: swatch(colour), markWidth: SYMBOL })),
    },
    {
      title: heights.title,
      items: heights.items.map(({ label, tint, isSummit }) =>
        isSummit ? { label, mark: summit, markWidth: SYMBOL } : { label, mark: height(tint), markWidth: 28 },
      ),
    },
    {
      title: kinds.title,
      items: kinds.items.map(({ label, shape, icon }) => ({ label, mark: symbol(shape, icon), markWidth: SYMBOL + 6 })),
    },
    {
      title: lines.title,
      items: lines.items.map(({ label, dash, pale, isSupposed }) => ({
        label,
        mark: line(dash, pale, isSupposed),
        markWidth: 28,
      })),
    },
  ].filter(({ items }) => items.length > 0);
}

const HEADLINE = { font: `600 21px ${SERIF}`, line: 27 };

/** Sets what the view answers in lines no wider than the map, to stand above it; no height where there is nothing to say. */
export function placeHeadline(
  { headline }: Pick<Caption, 'headline'>,
  width: number,
  { ink }: Palette,
  measure: Measure,
) {
  const { font, line } = HEADLINE;
  const lines = !headline ? [] : broken(headline, width - 2 * MARGIN, (text) => measure(font, text));
  return {
    height: lines.length === 0 ? 0 : lines.length * line + MARGIN,
    draw: (pen: Pen) => {
      if (lines.length === 0) return;
      const place = { x: MARGIN, y: MARGIN + line / 2, align: 'left' as const, lineHeight: line };
      write(pen, { ...place, lines, font, spacing: 0, colour: ink });
    },
  };
}

/** Breaks a sentence into lines no wider than the room, at spaces; a longer word stands alone. */
function broken(sentence: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const swatch =
  (colour: string | undefined): Mark =>
  (pen, { inkSoft }) => {
    pen.beginPath();
    pen.arc(6, 0, 5.25, 0, 2 * Math.PI);
    pen.fillStyle = colour ?? inkSoft;
    pen.strokeStyle = inkSoft;
    pen.lineWidth = 1;
    if (colour) return pen.fill();
    pen.setLineDash([3, 2]);
    pen.stroke();
    pen.setLineDash([]);
  };

/** A tint of the ground with its contour; what is only inferred has a dashed contour and no tint. */
const height =
  (tint: string | undefined): Mark =>
  (pen, { upland }) => {
    traceBox(pen, 0, -6, 22, 12);
    if (tint) {
      pen.fillStyle = tint;
      pen.fill();
    }
    pen.strokeStyle = upland;
    pen.lineWidth = 1;
    pen.globalAlpha = 0.6;
    if (!tint) pen.setLineDash([4, 3]);
    pen.stroke();
    pen.setLineDash([]);
    pen.globalAlpha = 1;
  };

function traceBox(pen: Pen, left: number, top: number, width: number, high: number): void {
  pen.beginPath();
  pen.moveTo(left, top);
  pen.lineTo(left + width, top);
  pen.lineTo(left + width, top + high);
  pen.lineTo(left, top + high);
  pen.closePath();
}

const symbol =
  (shape: string, icon: IconNode): Mark =>
  (pen, { paper, inkSoft }) => {
    pen.translate(SYMBOL / 2, 0);
    traceShape(pen, shape, SYMBOL);
    pen.fillStyle = paper;
    pen.fill();
    pen.strokeStyle = inkSoft;
    pen.lineWidth = 1;
    pen.stroke();
    pen.save();
    pen.scale(0.45, 0.45);
    pen.translate(-12, -12);
    pen.lineWidth = 2;
    pen.lineCap = 'round';
    drawIcon(pen, icon);
    pen.restore();
    pen.translate(-SYMBOL / 2, 0);
  };

const summit: Mark = (pen, { upland }) => {
  traceSummit(pen, 0, 5, 10);
  pen.fillStyle = upland;
  pen.fill();
};

const line =
  (dash: readonly number[], isPale: boolean, isSupposed = false): Mark =>
  (pen, { inkSoft, accent }) => {
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(22, 0);
    pen.lineWidth = isPale ? 1 : 2;
    pen.globalAlpha = isPale ? 0.5 : 1;
    pen.setLineDash([...dash]);
    pen.strokeStyle = isSupposed ? accent : inkSoft;
    pen.stroke();
    pen.setLineDash([]);
    pen.globalAlpha = 1;
  };

/** Dark on white in every look: else few readers know it. One path, so that no seams show. */
function drawQr(pen: Pen, modules: CaptionModules): void {
  const width = modules.length * MODULE;
  pen.beginPath();
  traceSquare(pen, 0, 0, width);
  pen.fillStyle = '#ffffff';
  pen.fill();
  pen.beginPath();
  traceQr(pen, modules, { left: 0, top: 0, width });
  pen.fillStyle = '#000000';
  pen.fill();
}

type CaptionModules = NonNullable<Caption['qr']>['modules'];
