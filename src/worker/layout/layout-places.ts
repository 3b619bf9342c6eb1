import { extentAround } from '../../graph/extent';
import { FARTHEST_PLACE, type Position } from '../../graph/model';
import { type Disc, discAround, pulledApart } from './discs';
import type { Body, Parts, Region } from './layout-parts';

type Mark = Disc & Readonly<{ id: string }>;

/** Marks stay at least so far apart, in model units. */
const LEAST_GAP = 4;
/** Those who are alone stand in rows, where the rest leaves it open about so many times as wide as high. */
const ROWS_WIDTH = 1.6;

/**
 * Where nodes stand, in whole model units, by id: no mark on another and no region into another. All is around the origin
 * and, if need be, shrunk to what can be reached by hand.
 */
export function placesOf({ islands, alone }: Parts): ReadonlyMap<string, Position> {
  const joined = sideBySide(
    islands.map((island) => ({
      at: island,
      marks: sideBySide(
        island.regions.map((region) => ({ at: region, marks: marksOf(region), margin: region.valley })),
      ),
      margin: island.regions[0]?.valley ?? 0,
    })),
  );
  const marks = [...joined, ...inRows(alone, joined)];
  const { left, right, top, bottom } = extentAround(marks, 0) ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const scale = Math.min(1, (2 * FARTHEST_PLACE) / Math.max(right - left, bottom - top));
  const place = (value: number, from: number, to: number) => Math.round(scale * (value - (from + to) / 2));
  return new Map(marks.map(({ id, x, y }) => [id, { x: place(x, left, right), y: place(y, top, bottom) }]));
}

/** The nodes of a region with the room around them. */
function marksOf({ bodies }: Region): readonly Mark[] {
  const places = pulledApart(bodies.map(({ x, y, radius }) => ({ x, y, radius: radius + LEAST_GAP / 2 })));
  return bodies.map(({ id, x, y, room }, index) => ({ id, x, y, radius: room, ...places[index] }));
}

/** Puts parts, each in coordinates of its own, so that the discs around them with their margin do not overlap. */
function sideBySide(
  parts: readonly Readonly<{ at: Position; marks: readonly Mark[]; margin: number }>[],
): readonly Mark[] {
  const discs = parts.map(({ at, marks, margin }) => {
    const { x, y, radius } = discAround(marks);
    return { x: at.x + x, y: at.y + y, radius: radius + margin };
  });
  const places = pulledApart(discs);
  return parts.flatMap(({ at, marks }, index) => {
    const [disc, place] = [discs[index], places[index]];
    if (!disc || !place) return [];
    const [x, y] = [at.x + place.x - disc.x, at.y + place.y - disc.y];
    return marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y }));
  });
}

/** Rows below the others, as wide as those or, if these are few, as is well proportioned. */
function inRows(alone: readonly Body[], above: readonly Mark[]): readonly Mark[] {
  const step = 2 * alone.reduce((most, { room }) => Math.max(most, room), 0);
  const corners = above.flatMap(({ x, y, radius }) => [
    { x: x - radius, y: y - radius },
    { x: x + radius, y: y + radius },
  ]);
  const { left, right, bottom } = extentAround(corners, step / 2) ?? { left: 0, right: 0, bottom: 0 };
  const columns = Math.max(Math.floor((right - left) / step), Math.ceil(Math.sqrt(ROWS_WIDTH * alone.length)));
  const start = (left + right) / 2 - ((Math.min(columns, alone.length) - 1) * step) / 2;
  return alone.map(({ id, room }, index) => ({
    id,
    x: start + (index % columns) * step,
    y: bottom + Math.floor(index / columns) * step,
    radius: room,
  }));
}
