import type { Core } from 'cytoscape';
import type { Position } from '../../graph/model';
import { nodeKey } from '../core/keys';
import type { Box, Disc } from '../geometry/box';
import { knobPlace } from './knob-place';

/** What is drawn: the knob beside an actor, and from the actor a line to a place or to another, with a ring around both and words there. */
export type TieParts = Readonly<{
  knob: HTMLElement;
  line: SVGLineElement;
  start: SVGCircleElement;
  ring: SVGCircleElement;
  words: HTMLElement;
}>;

/** Where the line leads: to an actor, to a place on the screen, or nowhere. */
export type TieEnd = Readonly<{ node: string } | { place: Position }> | null;

export type Tie = Readonly<{
  update: (end: TieEnd, pointed: string | null) => void;
  destroy: () => void;
}>;

/** How much the knob would cover in a box, and whether that may yet change while the map itself rests. */
type Around = Readonly<{ coverOf: (box: Box) => number; isSettling: () => boolean }>;

/** How far a ring is around a mark, in pixels. */
const AROUND = 5;
/** How far words stand from what they are about, in pixels. */
const OFF = 14;

/**
 * Keeps a knob beside an actor, and draws a line from the actor to where it leads, whenever the map is drawn. The knob
 * stands where it covers least.
 */
export function attachTie(core: Core, from: string, parts: TieParts, { coverOf, isSettling }: Around): Tie {
  let [end, pointed]: [TieEnd, string | null] = [null, null];
  let [side, next] = [0, 0];
  const discOf = (id: string): Disc | null => {
    const node = core.getElementById(nodeKey(id));
    return node.empty() ? null : { ...node.renderedPosition(), radius: node.renderedOuterWidth() / 2 };
  };
  const draw = () => {
    const mark = discOf(from);
    if (!mark) return;
    const { offsetWidth: width, offsetHeight: height } = parts.knob;
    const place = knobPlace(mark, { width, height }, coverOf, side);
    side = place.side;
    putAt(parts.knob, place.box.left, place.box.top);
    const other = pointed === null ? null : discOf(pointed);
    const target = endOf(end, discOf);
    drawLine(parts.line, mark, target);
    drawRing(parts.start, target && mark);
    drawRing(parts.ring, end && 'node' in end ? other : null);
    const told = other ?? target;
    if (told) putWords(parts.words, told, mark, core);
    cancelAnimationFrame(next);
    next = isSettling() ? requestAnimationFrame(draw) : 0;
  };
  core.on('render', draw);
  draw();
  return {
    update: (nextEnd, nextPointed) => {
      [end, pointed] = [nextEnd, nextPointed];
      draw();
    },
    destroy: () => {
      core.off('render', draw);
      cancelAnimationFrame(next);
    },
  };
}

function endOf(end: TieEnd, discOf: (id: string) => Disc | null): Disc | null {
  if (!end) return null;
  return 'node' in end ? discOf(end.node) : { ...end.place, radius: 0 };
}

function putAt({ style }: HTMLElement, left: number, top: number): void {
  style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}

/** Words beside a mark, away from where the line comes from. */
function putWords(words: HTMLElement, { x, y, radius }: Disc, from: Disc, core: Core): void {
  const { offsetWidth: width, offsetHeight: height } = words;
  const left = x >= from.x ? x + radius + OFF : x - radius - OFF - width;
  const inside = (at: number, size: number, whole: number) => Math.max(0, Math.min(at, whole - size));
  putAt(words, inside(left, width, core.width()), inside(y - height / 2, height, core.height()));
}

/** From rim to rim. */
function drawLine(line: SVGLineElement, from: Disc, to: Disc | null): void {
  const way = to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
  const isSeen = to !== null && way > from.radius + to.radius;
  line.toggleAttribute('hidden', !isSeen);
  if (!isSeen) return;
  const [right, down] = [(to.x - from.x) / way, (to.y - from.y) / way];
  const ends = {
    x1: from.x + right * from.radius,
    y1: from.y + down * from.radius,
    x2: to.x - right * (to.radius + AROUND),
    y2: to.y - down * (to.radius + AROUND),
  };
  for (const [name, value] of Object.entries(ends)) line.setAttribute(name, String(value));
}

function drawRing(ring: SVGCircleElement, around: Disc | null): void {
  ring.toggleAttribute('hidden', !around);
  if (!around) return;
  const { x, y, radius } = around;
  for (const [name, value] of Object.entries({ cx: x, cy: y, r: radius + AROUND }))
    ring.setAttribute(name, String(value));
}
