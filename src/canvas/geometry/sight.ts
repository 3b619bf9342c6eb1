import { maxOf, minOf } from '../../graph/extent';
import type { Position } from '../../graph/model';
import type { Camera } from '../../state/link/view';
import type { DrawnCore } from '../core/drawn-core';
import { type Box, overlaps } from './box';
import type { Span } from './viewport';
import { cameraOf } from './viewport';

/** What is to be seen: nodes, and the straight lines between some of them. */
export type Sight = Readonly<{ spans: readonly Span[]; lines: readonly (readonly [Position, Position])[] }>;

/** Room around a node that is brought into view, in pixels at most: its name is to stand there. */
const ROOM = { x: 84, y: 44 };
/** A node that is this far from the edge and from what lies over the map, in pixels, is in view. */
const CLEAR = 4;
/** Where a line is looked at, in shares of its length. */
const ALONG = [0.2, 0.35, 0.5, 0.65, 0.8];
/** How fine other places for the picture are tried, in pixels, and how much farther the camera goes each time. */
const STEP = 12;
const FARTHER = 0.92;
const MOST_TRIES = 24;

const roomOn = (core: DrawnCore) => ({ x: Math.min(ROOM.x, core.width() / 6), y: Math.min(ROOM.y, core.height() / 8) });

/** Where what is to be seen lies on the screen of a camera, nodes with so much room around them. */
function boxesAt(core: DrawnCore, { spans, lines }: Sight, { zoom, x, y }: Camera, room: Position): readonly Box[] {
  const at = (place: Position) => ({
    x: (place.x - x) * zoom + core.width() / 2,
    y: (place.y - y) * zoom + core.height() / 2,
  });
  const around = (place: Position, wide: number, high: number) => {
    const middle = at(place);
    return { left: middle.x - wide, right: middle.x + wide, top: middle.y - high, bottom: middle.y + high };
  };
  return [
    ...spans.map((span) => around(span, span.reach * zoom + room.x, span.reach * zoom + room.y)),
    ...lines.flatMap(([a, b]) =>
      ALONG.map((share) => around({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }, 1, 1)),
    ),
  ];
}

const moved = ({ left, right, top, bottom }: Box, right_: number, down: number): Box => ({
  left: left + right_,
  right: right + right_,
  top: top + down,
  bottom: bottom + down,
});

/** Whether all of it is on the screen and under nothing that lies over the map. */
export function isClear(core: DrawnCore, sight: Sight, covers: readonly Box[]): boolean {
  const boxes = boxesAt(core, sight, cameraOf(core), { x: CLEAR, y: CLEAR });
  const [width, height] = [core.width(), core.height()];
  return boxes.every(
    (box) =>
      box.left >= 0 &&
      box.top >= 0 &&
      box.right <= width &&
      box.bottom <= height &&
      !covers.some((cover) => overlaps(cover, box)),
  );
}

/**
 * The camera nearest to another that has all of it on the screen, with room for names and under nothing that lies over
 * the map: as near as that one if it can be, else farther; null where there is none. O(places × boxes × covers), with a
 * place every few pixels.
 */
export function clearCamera(core: DrawnCore, sight: Sight, covers: readonly Box[], from: Camera): Camera | null {
  const room = roomOn(core);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const camera = { ...from, zoom: from.zoom * FARTHER ** tries };
    if (camera.zoom < core.minZoom()) return null;
    const shift = leastShift(core, boxesAt(core, sight, camera, room), covers);
    if (shift) return { ...camera, x: camera.x - shift.x / camera.zoom, y: camera.y - shift.y / camera.zoom };
  }
  return null;
}

/** The shortest way, in pixels, to move boxes so that all are on the screen and clear; null where there is none. */
function leastShift(core: DrawnCore, boxes: readonly Box[], covers: readonly Box[]): Position | null {
  const least = { x: -minOf(boxes.map(({ left }) => left)), y: -minOf(boxes.map(({ top }) => top)) };
  const most = {
    x: core.width() - maxOf(boxes.map(({ right }) => right)),
    y: core.height() - maxOf(boxes.map(({ bottom }) => bottom)),
  };
  const shifts = stepsBetween(least.x, most.x).flatMap((x) => stepsBetween(least.y, most.y).map((y) => ({ x, y })));
  const isFree = ({ x, y }: Position) =>
    !boxes.some((box) => {
      const there = moved(box, x, y);
      return covers.some((cover) => overlaps(cover, there));
    });
  return shifts.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y)).find(isFree) ?? null;
}

/** Steps within bounds, with the one nearest to 0; none where the bounds leave nothing. */
function stepsBetween(least: number, most: number): readonly number[] {
  if (least > most) return [];
  const nearest = Math.min(most, Math.max(least, 0));
  const first = Math.ceil((least - nearest) / STEP);
  const last = Math.floor((most - nearest) / STEP);
  return Array.from({ length: last - first + 1 }, (_, index) => nearest + (first + index) * STEP);
}
