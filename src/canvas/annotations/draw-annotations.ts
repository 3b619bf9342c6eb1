import { maxOf, minOf, spanOf } from '../../graph/extent';
import type { Position } from '../../graph/model';
import type { Measure, Pen } from '../../state/drawing';
import { type Annotation, anchorsOf } from '../../state/story/anchors';
import type { DrawnCore, DrawnNode } from '../core/drawn-core';
import { idOf, nodeKey } from '../core/keys';
import type { Box } from '../geometry/box';
import { type Frame, inFrame } from '../layers/frame';
import { write } from '../layers/write';
import type { Palette } from '../look/palette';
import { LINE_HEIGHT } from '../names/label-manners';
import type { Obstacle } from '../names/label-places';
import {
  type Arrow,
  arrowTo,
  boxesAlong,
  boxesAround,
  costOf,
  type Disc,
  distanceOf,
  movedInto,
  pointsOf,
  rimTowards,
  ringAround,
  ringPast,
  SIDES,
} from './annotation-shapes';

/** An annotation in the reader's language. */
export type AnnotationText = Readonly<{ annotation: Annotation; text: string }>;

/** An annotation as drawn, in screen pixels: for tests, pictures and names. */
export type DrawnAnnotation = Readonly<{
  shape: Annotation['shape'];
  ring: readonly Position[];
  arrow: Arrow | null;
  /** Where its words stand, in which lines and at what size; null without words. */
  words: Readonly<{ box: Box; lines: readonly string[]; size: number }> | null;
}>;

export type AnnotationOptions = Readonly<{ annotations: readonly AnnotationText[]; palette: Palette }>;

const FONT = '"Source Sans 3 Variable", "Segoe UI", sans-serif';
/** Sizes in screen pixels, whatever the zoom; words and lines grow with the theme's scales. */
const SIZE = 14;
const NARROW = { width: 600, most: 1.05 };
const WIDEST = 210;
const HALO = 6;
const LINE_WIDTH = 2.25;
const RING_PADDING = 12;
const GAP = 6;
/** Between a ring and an actor that it goes past. */
const BAY = 12;
const ARROW = { lengths: [64, 110], head: 13 };
/** What covering a square pixel of an actor costs, and standing a pixel further off a ring. */
const COST_OF_ACTOR = 20;
const COST_OF_FAR = 30;
/** Names stand elsewhere rather than on a line of an annotation, and lines are no wall. */
const WEIGHT_OF_LINE = 10;

/** Faded and dimmed actors are in nobody's way. */
export const isQuiet = (node: DrawnNode) => node.hasClass('faded') || node.hasClass('dimmed');

function discOf(node: DrawnNode, frame: Frame): Disc {
  return { ...inFrame(frame, node.position()), radius: (node.width() * frame.zoom) / 2 };
}

const boxAround = ({ x, y, radius }: Disc): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Small boxes along the lines, for names to keep off. */
export function lineBoxes({ ring, arrow }: DrawnAnnotation): readonly Obstacle[] {
  const points = arrow ? pointsOf(arrow, 8) : ring.filter((_, index) => index % 2 === 0);
  return points.map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3, weight: WEIGHT_OF_LINE }));
}

/** Where annotations find places: what is taken, the frame, and who stands there besides those that one is about. */
type Room = Readonly<{ taken: (Box & Readonly<{ weight: number }>)[]; frame: Box; others: readonly Disc[] }>;

/** Where annotations are placed, how words are measured there, and what lies over it. */
type Surface = Readonly<{ frame: Frame; measure: Measure; covered: readonly Box[] }>;

/** Where each annotation goes: in turn, each keeps off actors, off what lies over the map, and off those before it. */
export function placeAnnotations(
  core: DrawnCore,
  { annotations, palette }: AnnotationOptions,
  { frame, measure, covered }: Surface,
): readonly DrawnAnnotation[] {
  const isNarrow = frame.width < NARROW.width;
  const size = Math.round(SIZE * (isNarrow ? Math.min(palette.nameScale, NARROW.most) : palette.nameScale));
  const loud = core
    .nodes(':visible')
    .toArray()
    .filter((node) => !isQuiet(node))
    .map((node) => ({ ...discOf(node, frame), id: idOf(node.id()) }));
  const room = roomOf(loud, frame, covered, size);
  return annotations.flatMap(({ annotation, text }) => {
    const shown = new Map(
      anchorsOf(annotation).flatMap((id) => {
        const node = core.getElementById(nodeKey(id));
        return node.visible() ? [[id, discOf(node, frame)] as const] : [];
      }),
    );
    const words = text === '' ? null : { ...setWords(measure, text, size, isNarrow ? WIDEST * 0.75 : 14 * size), size };
    const others = loud.filter(({ id }) => !shown.has(id));
    const placed = place(annotation, shown, words, { ...room, others }, palette);
    if (placed?.words) room.taken.push({ ...placed.words.box, weight: 60 });
    if (placed) room.taken.push(...lineBoxes(placed));
    return placed ?? [];
  });
}

/** What is taken: actors, more so below where their names like to stand, and what lies over the map. */
function roomOf(loud: readonly Disc[], frame: Frame, covered: readonly Box[], size: number) {
  return {
    taken: [
      ...loud.map((disc) => ({ ...boxAround(disc), weight: COST_OF_ACTOR })),
      ...loud.map(({ x, y, radius }) => ({
        left: x - 2.5 * size,
        right: x + 2.5 * size,
        top: y + radius,
        bottom: y + radius + 1.6 * size,
        weight: 1,
      })),
      ...covered.map((box) => ({ ...box, weight: 20 })),
    ],
    frame: { left: 6, top: 6, right: frame.width - 6, bottom: frame.height - 6 },
  };
}

type Words = Readonly<{ lines: readonly string[]; width: number; height: number; size: number }>;

function place(
  annotation: Annotation,
  shown: ReadonlyMap<string, Disc>,
  words: Words | null,
  room: Room,
  palette: Palette,
): DrawnAnnotation | null {
  const discs = [...shown.values()];
  if (annotation.shape === 'circle') {
    if (discs.length === 0) return null;
    const ring = ringPast(ringAround(discs, RING_PADDING * palette.lineScale), passable(room.others, discs), BAY);
    const own = lineBoxes({ shape: 'circle', ring, arrow: null, words: null });
    const boxes = words && [...boxesAround(spanOf(ring), words, GAP), ...boxesAlong(ring, words, GAP)];
    const free = boxes && best(boxes, { ...room, taken: [...room.taken, ...own] }, ring);
    return { shape: 'circle', ring, arrow: null, words: words && free && { ...words, box: free } };
  }
  if (annotation.shape === 'arrow') {
    const to = shown.get(annotation.to);
    const from = annotation.from === undefined ? undefined : shown.get(annotation.from);
    return to ? placeArrow(to, from, words, room, palette) : null;
  }
  const [disc] = discs;
  const free = disc && words && best(boxesAround(boxAround(disc), words, GAP), room);
  return words && free ? { shape: 'text', ring: [], arrow: null, words: { ...words, box: free } } : null;
}

/** Whom a ring can leave out and yet hold its own: those that stand clear of them. */
function passable(others: readonly Disc[], own: readonly Disc[]): readonly Disc[] {
  const isClear = (a: Disc, b: Disc) => Math.hypot(a.x - b.x, a.y - b.y) > a.radius + b.radius + BAY + 4;
  return others.filter((other) => own.every((each) => isClear(each, other)));
}

/** From another actor, its words at the middle; else from the side where words and arrow cover least. */
function placeArrow(
  to: Disc,
  from: Disc | undefined,
  words: Words | null,
  room: Room,
  palette: Palette,
): DrawnAnnotation {
  const head = ARROW.head * Math.sqrt(palette.lineScale);
  if (from) {
    const arrow = arrowTo(rimTowards(from, to), to, head);
    const middle = spanOf(pointsOf(arrow).slice(3, 4));
    const own = lineBoxes({ shape: 'arrow', ring: [], arrow, words: null });
    const free = words && best(boxesAround(middle, words, 2 * GAP), { ...room, taken: [...room.taken, ...own] });
    return { shape: 'arrow', ring: [], arrow, words: words && free && { ...words, box: free } };
  }
  const options = ARROW.lengths
    .flatMap((length) => SIDES.map((side) => ({ length, side })))
    .map(({ length, side }) => {
      const reach = to.radius + length * Math.sqrt(palette.lineScale);
      const tail = { x: to.x + side.x * reach, y: to.y + side.y * reach };
      const box = words && boxBeyond(tail, side, words);
      const arrow = arrowTo(tail, to, head);
      const along = pointsOf(arrow).slice(0, -1);
      const line = along.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
      const cost = [...line, ...(box ? [box] : [])].reduce(
        (sum, each) => sum + costOf(each, room.taken, room.frame),
        length,
      );
      return { arrow, box, cost };
    });
  const { arrow, box } = options.reduce((least, option) => (option.cost < least.cost ? option : least));
  return { shape: 'arrow', ring: [], arrow, words: words && box && { ...words, box } };
}

/** The box of words that an arrow's tail comes out of. */
function boxBeyond(tail: Position, side: Position, { width, height }: Words): Box {
  const x = tail.x + side.x * (width / 2 + GAP);
  const y = tail.y + side.y * (height / 2 + GAP);
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** The box in the frame that covers least, one of the first if it can be, near to a ring if there is one. */
function best(boxes: readonly Box[], { taken, frame }: Room, ring: readonly Position[] = []): Box | null {
  const moved = boxes.map((box) => movedInto(box, frame));
  const farOf = (box: Box) => (ring.length > 0 ? COST_OF_FAR * distanceOf(box, ring) : 0);
  const costs = moved.map((box, rank) => costOf(box, taken, frame) + Math.min(rank, 8) * 40 + farOf(box));
  return moved[costs.indexOf(minOf(costs))] ?? null;
}

/** Words in lines of about even length, with their size on the screen. */
function setWords(
  measureIn: Measure,
  text: string,
  size: number,
  widest: number,
): Readonly<{ lines: readonly string[]; width: number; height: number }> {
  const measure = (line: string) => measureIn(fontAt(size), line);
  const wanted = text.split('\n').flatMap((row) => {
    const count = Math.ceil(measure(row) / widest);
    const most = count > 1 ? Math.min(widest, (measure(row) / count) * 1.2) : widest;
    return broken(row, most, measure);
  });
  const width = maxOf(wanted.map(measure)) + HALO;
  return { lines: wanted, width, height: wanted.length * size * LINE_HEIGHT + HALO };
}

function broken(text: string, widest: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= widest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const fontAt = (size: number) => `600 ${size}px ${FONT}`;

/** Everything twice: first in paper, so that it stands out from what it crosses. */
export function drawAll(pen: Pen, drawn: readonly DrawnAnnotation[], palette: Palette): void {
  pen.save();
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  const width = LINE_WIDTH * palette.lineScale;
  for (const { ring, arrow } of drawn) {
    pen.beginPath();
    if (arrow) traceArrow(pen, arrow);
    else traceRing(pen, ring);
    pen.strokeStyle = palette.paper;
    pen.lineWidth = width + 4;
    pen.stroke();
    pen.strokeStyle = palette.accent;
    pen.lineWidth = width;
    pen.stroke();
  }
  for (const { words } of drawn) if (words) drawWords(pen, words, palette);
  pen.restore();
}

function traceArrow(pen: Pen, { tail, bend, tip, head: [left, right] }: Arrow): void {
  pen.moveTo(tail.x, tail.y);
  pen.quadraticCurveTo(bend.x, bend.y, tip.x, tip.y);
  pen.moveTo(left.x, left.y);
  pen.lineTo(tip.x, tip.y);
  pen.lineTo(right.x, right.y);
}

/** A smooth closed line: through the middles between points, bent at the points. */
function traceRing(pen: Pen, ring: readonly Position[]): void {
  const last = ring.at(-1);
  const [first] = ring;
  if (!first || !last) return;
  pen.moveTo((last.x + first.x) / 2, (last.y + first.y) / 2);
  ring.forEach((point, index) => {
    const next = ring[(index + 1) % ring.length] ?? first;
    pen.quadraticCurveTo(point.x, point.y, (point.x + next.x) / 2, (point.y + next.y) / 2);
  });
  pen.closePath();
}

function drawWords(
  pen: Pen,
  { box, lines, size }: NonNullable<DrawnAnnotation['words']>,
  { accent, paper }: Palette,
): void {
  const lineHeight = size * LINE_HEIGHT;
  write(pen, {
    lines,
    x: (box.left + box.right) / 2,
    y: box.top + HALO / 2 + 0.8 * lineHeight,
    align: 'center',
    lineHeight,
    font: fontAt(size),
    spacing: 0,
    colour: accent,
    halo: { colour: paper, width: HALO },
  });
}
