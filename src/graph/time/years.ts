import type { Memberships } from '../domain';
import { maxOf } from '../extent';
import { type Graph, isContextKind } from '../graph';
import { groupBy } from '../group-by';
import { uplandsOf } from '../membership';
import type { Entity } from '../model';
import { placingDate, yearsOf } from './dates';

/** A column of the years arrangement: a year or a longer time, and where it stands in model units. */
export type YearColumn = Readonly<{ date: string; first: number; x: number }>;

const COLUMN = 72;
/** So many columns have their whole width, and more of them at least half of it. */
const WIDE_COLUMNS = 24;
/** Between two columns that no year follows year: the axis is broken there. */
const BREAK = 28;

/** The columns of all dates of a graph from the earliest on; years without anything have none, where they are many. */
export function yearColumns(graph: Graph): readonly YearColumn[] {
  const dates = [...new Set([...graph.nodes.values()].flatMap((node) => placingDate(node) ?? []))];
  const sorted = dates
    .flatMap((date) => {
      const first = yearsOf(date)?.[0];
      return first === undefined ? [] : [{ date, first }];
    })
    .sort((a, b) => a.first - b.first || (a.date < b.date ? -1 : 1));
  const width = COLUMN * Math.min(1, Math.max(0.5, WIDE_COLUMNS / sorted.length));
  const columns: YearColumn[] = [];
  for (const { date, first } of sorted) {
    const last = columns.at(-1);
    const isNext = last !== undefined && first - last.first <= 2 && !/X/.test(last.date + date);
    const skipped = isNext ? (first - last.first - 1) * width : 0;
    columns.push({ date, first, x: last ? last.x + width + skipped + (isNext ? 0 : BREAK) : 0 });
  }
  return columns;
}

/** A lane of the years arrangement: an upland, or null for those that none claims; top and bottom in model units. */
export type YearLane = Readonly<{ upland: string | null; top: number; bottom: number }>;

/** Where the undated stand, left of the first column, in model units. */
export const UNDATED = { left: -600, right: -90 } as const;

const LANE_FOR_EACH = 20;
const LEAST_LANE = 110;
/** All lanes together are at least so high for their width, and where their marks allow it at most: else they are a strip. */
const LEAST_HEIGHT = 0.6;
const MOST_HEIGHT = 1;
/** A mark of a column, or a row of marks in the margin, takes at least so much of the height of its lane. */
const LEAST_ROW = 28;
const IN_MARGIN = 11;

/** The strongest upland of a node, or null. */
export function laneOf(all: Memberships, id: string): string | null {
  return uplandsOf(all, id)[0]?.upland ?? null;
}

const LANES = new WeakMap<Graph, readonly YearLane[]>();

/** The lanes from the top down, each as high as those that it holds need, that of no group last. O(nodes × groups), once per graph. */
export function yearLanes(graph: Graph): readonly YearLane[] {
  const known = LANES.get(graph);
  if (known) return known;
  const all = graph.domain.memberships(graph, { inferred: true });
  const drawn = [...graph.nodes.values()].filter(({ kind }) => !isContextKind(graph, kind));
  const held = groupBy(drawn, ({ id }) => laneOf(all, id));
  const wanted = [...all.keys(), ...(held.has(null) ? [null] : [])].map((upland) => {
    const nodes = held.get(upland) ?? [];
    return { upland, height: Math.max(LEAST_LANE, nodes.length * LANE_FOR_EACH), least: leastHeight(nodes) };
  });
  const width = (yearColumns(graph).at(-1)?.x ?? 0) - UNDATED.left;
  const whole = wanted.reduce((sum, { height }) => sum + height, 0);
  const scale = Math.max(Math.min(1, (MOST_HEIGHT * width) / whole), (LEAST_HEIGHT * width) / whole);
  let top = 0;
  const lanes = wanted.map(({ upland, height, least }) => {
    const bottom = top + Math.max(least, scale * height);
    const lane = { upland, top, bottom };
    top = bottom;
    return lane;
  });
  LANES.set(graph, lanes);
  return lanes;
}

/** How high a lane has to be for the marks of its fullest column, and for those in the margin, not to overlap. */
function leastHeight(nodes: readonly Entity[]): number {
  const columns = groupBy(nodes, (node) => {
    const date = placingDate(node);
    return yearsOf(date) ? date : undefined;
  });
  const rows = [...columns].map(([date, { length }]) => (date === undefined ? Math.ceil(length / IN_MARGIN) : length));
  return Math.max(LEAST_LANE, maxOf(rows, 0) * LEAST_ROW);
}
