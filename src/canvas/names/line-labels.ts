import type { Position } from '../../graph/model';
import type { Measure, Pen } from '../../state/drawing';
import { allLines } from '../core/all-elements';
import type { DrawnCore, DrawnElement, DrawnLine, DrawnNode } from '../core/drawn-core';
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
export function bundlesOf(core: DrawnCore, texts: ReadonlyMap<string, LineText>): readonly DrawnLine[] {
  return [...texts]
    .filter(([, { count }]) => count > 1)
    .flatMap(([id]) => core.getElementById(lineKey(id)).edges().toArray())
    .filter((line) => line.visible() && !line.hasClass('faded'));
}

/** Where the count of a bundle stands unless a name needs the place: names keep off it. */
export function countBox(line: DrawnLine, scale: number, frame: Frame): Box {
  const [a, b] = [inFrame(frame, line.source().position()), inFrame(frame, line.target().position())];
  const [x, y, half] = [(a.x + b.x) / 2, (a.y + b.y) / 2, sideOf(scale) / 2];
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

/** How far apart a line of an answer is held against names, and how wide, in pixels. */
const STEP_ALONG = 14;
const WIDTH_ALONG = 10;

/** The lines of an answer as boxes along them: a name rather stands beside one than on it. */
export function boxesAlongAsked(core: DrawnCore, frame: Frame): readonly Box[] {
  const asked = allLines(core).filter((line) => line.hasClass('asked') && line.visible());
  return asked.flatMap((line) => {
    const { from, to } = freePart(line, 0, frame);
    const count = Math.floor(Math.hypot(to.x - from.x, to.y - from.y) / STEP_ALONG);
    return Array.from({ length: count }, (_, index) => {
      const share = (index + 0.5) / count;
      const [x, y, half] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y), WIDTH_ALONG / 2];
      return { left: x - half, top: y - half, right: x + half, bottom: y + half };
    });
  });
}

/** What words on lines keep off, and what they rather do. */
export type OffLines = Readonly<{ taken: readonly Quad[]; pale: readonly Quad[] }>;

/** Places for the names of relations along the lines of the actor that is looked at. */
export function placeLineNames(core: DrawnCore, setting: Setting, off: () => OffLines): readonly PlacedLineLabel[] {
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
  core: DrawnCore,
  setting: Setting,
  { names, bundles }: Readonly<{ names: readonly PlacedLineLabel[]; bundles: readonly DrawnLine[] }>,
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

function nameRequest(line: DrawnLine, { texts, scale, frame, measure }: Setting): LineLabelRequest {
  const id = idOf(line.id());
  const width = measure(fontAt(400, scale), texts.get(id)?.name ?? '') + HALO;
  const height = sizeAtScale(scale) * LINE_HEIGHT + HALO;
  const thickness = line.numericStyle('width') * frame.zoom;
  const lift = (thickness + height - HALO) / 2;
  const isNeeded = line.hasClass('asked');
  const free = freePart(line, ARROW_ROOM, frame);
  // Beside a line that is too short for words there need be no room for an arrow.
  const ends = isNeeded && free.from === free.to ? freePart(line, 0, frame) : free;
  return { id, ...ends, width, height, lift, isNeeded };
}

function countRequest(line: DrawnLine, { scale, frame }: Setting): LineLabelRequest {
  const side = sideOf(scale);
  return { id: idOf(line.id()), ...freePart(line, 0, frame), width: side, height: side, lift: null };
}

/** The part of a line that is so far from the rims of its nodes, in pixels; nothing where the rims are too near. */
function freePart(line: DrawnLine, gap: number, frame: Frame): Readonly<{ from: Position; to: Position }> {
  const [source, target] = [line.source(), line.target()];
  const [a, b] = [inFrame(frame, source.position()), inFrame(frame, target.position())];
  const radiusOf = (node: DrawnNode) => (node.width() * frame.zoom) / 2;
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
  line: DrawnElement,
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
