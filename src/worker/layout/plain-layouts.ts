import { type Graph, isContextKind } from '../../graph/graph';
import { groupBy } from '../../graph/group-by';
import type { Position } from '../../graph/model';
import { sidesOf } from '../../graph/sides/helix';
import { HELIX_REACH, quartersIn, WITHOUT_SIDE_X } from '../../graph/sides/quarters';
import { yearsOf } from '../../graph/time/dates';
import { laneOf, placingDate, UNDATED, yearColumns, yearLanes } from '../../graph/time/years';
import { pulledApart, sunflower } from './discs';

type Places = ReadonlyMap<string, Position>;

/** How far apart neighbours stand, in model units. */
const APART = 46;
/** The room around a mark, in model units: its name is set there. */
const ROOM = 16;

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
  const radiusOf = (id: string) => diameterOf(id) / 2 + ROOM;
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

/** Places by years and groups for such a graph: each in the column of its date and the lane of its group. O(n log n). */
export function yearPlaces(graph: Graph): Places {
  const columns = new Map(yearColumns(graph).map(({ date, x }) => [date, x]));
  const lanes = new Map(yearLanes(graph).map((lane) => [lane.upland, lane]));
  const all = graph.domain.memberships(graph, { inferred: true });
  const dateOf = (id: string) => {
    const date = placingDate(graph.nodes.get(id) ?? {});
    return yearsOf(date) ? (date ?? '') : '';
  };
  const places = new Map<string, Position>();
  const cells = gathered(graph, (id) => JSON.stringify([dateOf(id), laneOf(all, id)]));
  for (const [key, ids] of cells) {
    const [date, group]: [string, string | null] = JSON.parse(key);
    const lane = lanes.get(group) ?? { top: 0, bottom: 0 };
    const x = columns.get(date);
    const inRow = x === undefined ? Math.max(1, Math.floor((UNDATED.right - UNDATED.left) / APART)) : 1;
    const rows = Math.ceil(ids.length / inRow);
    for (const [index, id] of ids.entries()) {
      places.set(id, {
        x: x ?? UNDATED.left + (0.5 + (index % inRow)) * APART,
        y: lane.top + ((Math.floor(index / inRow) + 0.5) * (lane.bottom - lane.top)) / rows,
      });
    }
  }
  return places;
}
