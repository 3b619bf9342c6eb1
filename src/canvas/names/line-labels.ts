import type { Core, EdgeSingular, NodeSingular, SingularElementArgument } from 'cytoscape';
import type { Position } from '../../graph/model';
import type { Measure, Pen } from '../../state/ports';
import { allLines } from '../core/all-elements';
import { idOf, lineKey } from '../core/keys';
import type { Box } from '../geometry/box';
import type { Quad } from '../geometry/quad';
import { type Frame, inFrame } from '../layers/frame';
import { BELOW_MIDDLE, write } from '../layers/write';
import type { Palette } from '../look/palette';
import { HALO, LINE_HEIGHT, LINE_MANNER } from './label-manners';
import { type LineLabelRequest, type PlacedLineLabel, placeLineLabels } from './place-line-labels';

/** What can be set on the line of a pair: the name of what it stands for, and of how many relations. */
export type LineText = Readonly<{ name: string; count: number }>;

/** What was set on a line. For tests and pictures. */
export type DrawnLineLabel = Readonly<{ pair: string; text: string; quad: Quad }>;

/** Between a rim and a name along the line there is room for an arrow. */
const ARROW_ROOM = 10;

type Setting = Readonly<{
  texts: ReadonlyMap<string, LineText>;
  palette: Palette;
  scale: number;
  frame: Frame;
  measure: Measure;
}>;

/** The lines on the screen that stand for several relations and are not faded by the filter. */
export function bundlesOf(core: Core, texts: ReadonlyMap<string, LineText>): readonly EdgeSingular[] {
  return [...texts]
    .filter(([, { count }]) => count > 1)
    .flatMap(([id]) => core.getElementById(lineKey(id)).edges().toArray())
    .filter((line) => line.visible() && !line.hasClass('faded'));
}

/** Where the count of a bundle stands unless a name needs the place: names keep off it. */
export function countBox(line: EdgeSingular, scale: number, frame: Frame): Box {
  const [a, b] = [inFrame(frame, line.source().position()), inFrame(frame, line.target().position())];
  const [x, y, half] = [(a.x + b.x) / 2, (a.y + b.y) / 2, sideOf(scale) / 2];
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

/** What words on lines keep off, and what they rather do. */
export type OffLines = Readonly<{ taken: readonly Quad[]; pale: readonly Quad[] }>;

/** Places for the names of relations along the lines of the actor that is looked at. */
export function placeLineNames(core: Core, setting: Setting, off: () => OffLines): readonly PlacedLineLabel[] {
  const named = allLines(core).filter((line) => line.hasClass('named') && line.visible());
  if (named.length === 0) return [];
  return placeLineLabels(
    named.map((line) => nameRequest(line, setting)),
    off(),
    setting.frame,
  );
}

/**
 * Draws the names that were placed along lines, and a count on each other line that stands for several relations,
 * wherever that touches nothing of what is taken and, if it can, nothing that is pale.
 */
export function drawLineLabels(
  pen: Pen,
  core: Core,
  setting: Setting,
  { names, bundles }: Readonly<{ names: readonly PlacedLineLabel[]; bundles: readonly EdgeSingular[] }>,
  off: () => OffLines,
): readonly DrawnLineLabel[] {
  if (names.length === 0 && bundles.length === 0) return [];
  const { taken, pale } = off();
  const isNamed = new Set(names.map(({ id }) => id));
  const counts = placeLineLabels(
    bundles.filter((line) => !isNamed.has(idOf(line.id()))).map((line) => countRequest(line, setting)),
    { taken: [...taken, ...names.map(({ quad }) => quad)], pale },
    setting.frame,
  );
  return [
    ...names.map((name) => drawName(pen, name, setting)),
    ...counts.map((count) => drawCount(pen, count, setting, core.getElementById(lineKey(count.id)))),
  ];
}

const sizeAtScale = (scale: number) => LINE_MANNER.size * scale;
const sideOf = (scale: number) => Math.round(sizeAtScale(scale) * LINE_HEIGHT) + HALO;
const fontAt = (weight: number, scale: number) => `${weight} ${sizeAtScale(scale)}px ${LINE_MANNER.family}`;

function nameRequest(line: EdgeSingular, { texts, scale, frame, measure }: Setting): LineLabelRequest {
  const id = idOf(line.id());
  const width = measure(fontAt(400, scale), texts.get(id)?.name ?? '') + HALO;
  const height = sizeAtScale(scale) * LINE_HEIGHT + HALO;
  const thickness = line.numericStyle('width') * frame.zoom;
  return { id, ...freePart(line, ARROW_ROOM, frame), width, height, lift: (thickness + height - HALO) / 2 };
}

function countRequest(line: EdgeSingular, { scale, frame }: Setting): LineLabelRequest {
  const side = sideOf(scale);
  return { id: idOf(line.id()), ...freePart(line, 0, frame), width: side, height: side, lift: null };
}

/** The part of a line that is so far from the rims of its nodes, in pixels; nothing where the rims are too near. */
function freePart(line: EdgeSingular, gap: number, frame: Frame): Readonly<{ from: Position; to: Position }> {
  const [source, target] = [line.source(), line.target()];
  const [a, b] = [inFrame(frame, source.position()), inFrame(frame, target.position())];
  const radiusOf = (node: NodeSingular) => (node.width() * frame.zoom) / 2;
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [start, end] = [radiusOf(source) + gap, length - radiusOf(target) - gap];
  if (length === 0 || start >= end) return { from: a, to: a };
  const pointAt = (way: number) => ({
    x: a.x + ((b.x - a.x) * way) / length,
    y: a.y + ((b.y - a.y) * way) / length,
  });
  return { from: pointAt(start), to: pointAt(end) };
}

function drawName(pen: Pen, { id, at, angle, quad }: PlacedLineLabel, { texts, palette, scale }: Setting) {
  const text = texts.get(id)?.name ?? '';
  pen.save();
  pen.translate(at.x, at.y);
  pen.rotate(angle);
  const halo = { colour: palette.paper, width: HALO };
  write(pen, { ...centred(text, { x: 0, y: 0 }, fontAt(400, scale), scale), colour: palette.ink, halo });
  pen.restore();
  return { pair: id, text, quad };
}

/** A text of one line with its middle at a point. */
const centred = (text: string, { x, y }: Position, font: string, scale: number) => ({
  lines: [text],
  x,
  y: y + sizeAtScale(scale) * BELOW_MIDDLE,
  align: 'center' as const,
  lineHeight: sizeAtScale(scale),
  font,
  spacing: 0,
});

/** A small disc of paper on the line, with its count. */
function drawCount(
  pen: Pen,
  { id, at, quad }: PlacedLineLabel,
  { texts, palette, scale }: Setting,
  line: SingularElementArgument,
): DrawnLineLabel {
  const text = String(texts.get(id)?.count ?? '');
  const colour = line.hasClass('selected') ? palette.accent : line.hasClass('lit') ? palette.ink : palette.inkSoft;
  pen.beginPath();
  pen.arc(at.x, at.y, sideOf(scale) / 2 - 1, 0, 2 * Math.PI);
  pen.fillStyle = palette.paper;
  pen.fill();
  pen.lineWidth = 1.25 * palette.lineScale;
  pen.strokeStyle = colour;
  pen.stroke();
  write(pen, { ...centred(text, at, fontAt(600, scale), scale), colour });
  return { pair: id, text, quad };
}
