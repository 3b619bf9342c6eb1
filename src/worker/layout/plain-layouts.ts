import { type Graph, isContextKind } from '../../graph/graph';
import { groupBy } from '../../graph/group-by';
import type { Position } from '../../graph/model';
import { sidesOf } from '../../graph/sides/helix';
import { HELIX_REACH, quartersIn, WITHOUT_SIDE_X } from '../../graph/sides/quarters';
import { placingDate, yearsOf } from '../../graph/time/dates';
import { laneOf, UNDATED, yearColumns, yearLanes } from '../../graph/time/years';
import { pulledApart, sunflower, sunflowerReach } from './discs';

type Places = ReadonlyMap<string, Position>;

/** How far apart neighbours stand, in model units. */
const APART = 46;
/** The room around a mark, in model units: its name is set there. Every group of a side has the most that its quarter allows. */
const ROOMS = [44, 38, 32, 26, 21, 16] as const;
const LEAST_ROOM = 16;
/** How much of the way to the next quarter a group may reach. */
const OF_QUARTER = 0.85;
/** How high a row of a lane is, in model units. */
const ROW = 64;

/** Drawn nodes by what groups them, those of most ties first. */
function gathered(graph: Graph, keyOf: (id: string) => string): ReadonlyMap<string, readonly string[]> {
  const ties = (id: string) => graph.incident.get(id)?.length ?? 0;
  const drawn = [...graph.nodes.values()].filter(({ kind }) => !isContextKind(graph, kind)).map(({ id }) => id);
  return groupBy(
    drawn.sort((a, b) => ties(b) - ties(a) || (a < b ? -1 : 1)),
    keyOf,
  );
}

/**
 * Places by sides for a graph that nobody has placed, for marks of these diameters: around the middle of the quarter of their
 * side, or between the quarters of those that their ties lead to, those of most ties innermost; in a column where there is
 * none. O(n log n) and what `pulledApart` takes.
 */
export function helixPlaces(graph: Graph, diameterOf: (id: string) => number): Places {
  const quarters = quartersIn(graph.vocabulary);
  const sidesFor = new Map(
    [...graph.nodes.keys()].map((id) => [id, sidesOf(graph, id).filter((side) => quarters.has(side))]),
  );
  const groups = gathered(graph, (id) => (sidesFor.get(id) ?? []).toSorted().join(' '));
  const room = roomIn(
    [...quarters.values()],
    [...groups].flatMap(([key, ids]) => (key === '' ? [] : [ids.map(diameterOf)])),
  );
  const radiusOf = (id: string) => diameterOf(id) / 2 + room;
  const discs = [...groups].flatMap(([key, ids]) => {
    if (key === '')
      return ids.map((id, index) => ({ id, x: WITHOUT_SIDE_X, y: index * APART - HELIX_REACH, radius: radiusOf(id) }));
    const middles = key.split(' ').flatMap((side) => quarters.get(side) ?? []);
    const mean = (read: (middle: Position) => number) =>
      middles.reduce((sum, middle) => sum + read(middle), 0) / middles.length;
    const [x, y] = [mean((middle) => middle.x), mean((middle) => middle.y)];
    const seeds = sunflower(ids.map(radiusOf));
    return ids.map((id, index) => {
      const seed = seeds[index] ?? { x: 0, y: 0 };
      return { id, x: x + seed.x, y: y + seed.y, radius: radiusOf(id) };
    });
  });
  const places = pulledApart(discs);
  return new Map(discs.map(({ id }, index) => [id, places[index] ?? { x: 0, y: 0 }]));
}

/** The most room around marks with which no group of such diameters leaves its quarter, of quarters with such middles. */
function roomIn(middles: readonly Position[], groups: readonly (readonly number[])[]): number {
  const distances = middles.flatMap((one, index) =>
    middles.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  const reach = (OF_QUARTER * distances.reduce((least, distance) => Math.min(least, distance), HELIX_REACH * 2)) / 2;
  const fits = (room: number) =>
    groups.every((diameters) => sunflowerReach(diameters.map((diameter) => diameter / 2 + room)) <= reach);
  return ROOMS.find(fits) ?? LEAST_ROOM;
}

/**
 * Places by years and groups for such a graph: each in the column of its date and the lane of its group, those that follow
 * each other in time in rows far apart, so that a name has room beside its mark. O(n log n).
 */
export function yearPlaces(graph: Graph): Places {
  const columns = new Map(yearColumns(graph).map(({ date, x }) => [date, x]));
  const lanes = new Map(yearLanes(graph).map((lane) => [lane.upland, lane]));
  const all = graph.domain.memberships(graph, { inferred: true });
  const dateOf = (id: string) => {
    const date = placingDate(graph.nodes.get(id) ?? {});
    return yearsOf(date) ? (date ?? '') : '';
  };
  const places = new Map<string, Position>();
  const dated = new Map<string | null, Cell[]>();
  for (const [key, ids] of gathered(graph, (id) => JSON.stringify([dateOf(id), laneOf(all, id)]))) {
    const [date, group]: [string, string | null] = JSON.parse(key);
    const x = columns.get(date);
    const lane = lanes.get(group) ?? NO_LANE;
    if (x === undefined) for (const [id, place] of undatedPlaces(ids, lane)) places.set(id, place);
    else listIn(dated, group).push(ids.map((id) => ({ id, x })));
  }
  for (const [group, cells] of dated)
    for (const [id, place] of datedPlaces(cells, lanes.get(group) ?? NO_LANE)) places.set(id, place);
  return places;
}

/** Those of one date in one lane. */
type Cell = readonly Readonly<{ id: string; x: number }>[];
type Lane = Readonly<{ top: number; bottom: number }>;
const NO_LANE: Lane = { top: 0, bottom: 0 };

/** In rows of the margin. */
function undatedPlaces(ids: readonly string[], { top, bottom }: Lane): readonly (readonly [string, Position])[] {
  const inRow = Math.floor((UNDATED.right - UNDATED.left) / APART);
  const rows = Math.ceil(ids.length / inRow);
  return ids.map((id, index) => [
    id,
    {
      x: UNDATED.left + (0.5 + (index % inRow)) * APART,
      y: top + ((Math.floor(index / inRow) + 0.5) * (bottom - top)) / rows,
    },
  ]);
}

/** Cells of a lane, by column, in rows that are taken in steps of about a third of them, so that each comes before any comes twice. */
function datedPlaces(cells: readonly Cell[], { top, bottom }: Lane): readonly (readonly [string, Position])[] {
  const largest = cells.reduce((most, { length }) => Math.max(most, length), 1);
  const rows = Math.max(largest, Math.floor((bottom - top) / ROW));
  let step = Math.max(1, Math.round(rows * 0.38));
  while (commonDivisor(step, rows) > 1) step += 1;
  const inOrder = cells.flat().sort((a, b) => a.x - b.x);
  return inOrder.map(({ id, x }, index) => [
    id,
    { x, y: top + ((((index * step) % rows) + 0.5) * (bottom - top)) / rows },
  ]);
}

/** The list of a key, made where there is none. */
function listIn<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));
