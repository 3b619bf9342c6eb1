import type { Core } from 'cytoscape';
import type { DrawOn } from './layer';
import type { Palette } from './palette';

/** What stands under the map in a picture of it: what it shows, what colours and lines mean, where it comes from. */
export type Caption = Readonly<{
  title: string;
  sentence: string;
  /** What the colours say, and each with its label; no colour is drawn hollow. */
  colours: Readonly<{ title: string; items: readonly Readonly<{ label: string; colour: string | undefined }>[] }>;
  lines: readonly Readonly<{ label: string; dash: readonly number[] }>[];
  source: string;
}>;

type Options = Readonly<{
  palette: Palette;
  /** Layers under Cytoscape's own drawing and over it, in their order. */
  under: readonly DrawOn[];
  over: readonly DrawOn[];
  caption: Caption;
  /** Pixels of the picture to one of the screen. */
  scale: number;
}>;

const FONT = '"Source Sans 3 Variable", "Segoe UI", sans-serif';
const SERIF = '"Alegreya Variable", Georgia, serif';
const MARGIN = 20;
const LINE = 22;
const SWATCH = 12;
const GAP = 18;
/** Browsers draw no larger canvas than this, in pixels. */
const MOST_SIDE = 16_384;
const MOST_AREA = 2 ** 28;

/**
 * The map as it is on the screen as a PNG, with ground, guides and names, and a legend below. Rejects with a RangeError
 * where the picture would be larger than browsers draw.
 */
export async function mapPicture(core: Core, { palette, under, over, caption, scale }: Options): Promise<Blob> {
  const [width, height] = [core.width(), core.height()];
  const legend = placeCaption(measuringPen(), caption, width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round((height + legend.height) * scale);
  if (Math.max(canvas.width, canvas.height) > MOST_SIDE || canvas.width * canvas.height > MOST_AREA)
    throw new RangeError(`A picture of ${canvas.width} × ${canvas.height} pixels is too large.`);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser cannot draw the picture.');
  pen.scale(scale, scale);
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, width, height + legend.height);
  const layer = (draw: DrawOn) => {
    pen.save();
    draw(pen, scale);
    pen.restore();
  };
  under.forEach(layer);
  const nodes = await createImageBitmap(await core.png({ output: 'blob-promise', scale, full: false }));
  pen.drawImage(nodes, 0, 0, width, height);
  nodes.close();
  over.forEach(layer);
  pen.fillStyle = palette.paper;
  pen.fillRect(0, height, width, legend.height);
  pen.translate(0, height);
  for (const draw of legend.parts) draw(pen, palette);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new RangeError('The picture is too large.'))), 'image/png');
  });
}

function measuringPen(): CanvasRenderingContext2D {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('This browser cannot draw the picture.');
  return pen;
}

type Part = (pen: CanvasRenderingContext2D, palette: Palette) => void;

/** Sets the caption in rows no wider than the map: what draws each part, and how high it is. */
function placeCaption(
  measure: CanvasRenderingContext2D,
  { title, sentence, colours, lines, source }: Caption,
  width: number,
): Readonly<{ parts: readonly Part[]; height: number }> {
  const parts: Part[] = [];
  let [x, y] = [MARGIN, MARGIN + LINE / 2];
  const newRow = () => {
    [x, y] = [MARGIN, y + LINE];
  };
  const put = (text: string, font: string, soft: boolean, mark?: Part, markWidth = 0) => {
    measure.font = font;
    const wide = markWidth + measure.measureText(text).width;
    if (x > MARGIN && x + wide > width - MARGIN) newRow();
    const at = { x, y };
    parts.push((pen, palette) => {
      pen.save();
      pen.translate(at.x, at.y);
      mark?.(pen, palette);
      pen.font = font;
      pen.textBaseline = 'middle';
      pen.fillStyle = soft ? palette.inkSoft : palette.ink;
      pen.fillText(text, markWidth, 0);
      pen.restore();
    });
    x += wide + GAP;
  };
  put(title, `700 17px ${SERIF}`, false);
  put(sentence, `400 13px ${FONT}`, false);
  newRow();
  put(`${colours.title}:`, `600 13px ${FONT}`, true);
  for (const { label, colour } of colours.items) put(label, `400 13px ${FONT}`, false, swatch(colour), SWATCH + 6);
  for (const { label, dash } of lines) put(label, `400 13px ${FONT}`, false, stroke(dash), 28);
  newRow();
  put(source, `400 12px ${FONT}`, true);
  return { parts, height: y + LINE / 2 + MARGIN };
}

const swatch =
  (colour: string | undefined): Part =>
  (pen, palette) => {
    pen.beginPath();
    pen.arc(SWATCH / 2, 0, SWATCH / 2 - 0.75, 0, 2 * Math.PI);
    pen.setLineDash(colour ? [] : [3, 2]);
    pen.strokeStyle = palette.inkSoft;
    if (colour) {
      pen.fillStyle = colour;
      pen.fill();
    } else pen.stroke();
  };

const stroke =
  (dash: readonly number[]): Part =>
  (pen, palette) => {
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(22, 0);
    pen.lineWidth = 2;
    pen.setLineDash([...dash]);
    pen.strokeStyle = palette.inkSoft;
    pen.stroke();
  };
