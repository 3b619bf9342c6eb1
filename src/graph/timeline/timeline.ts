import type { Graph } from '../graph';
import { type Years, yearsOfEdge, yearsOfNode } from '../time/time-window';

/** A column of the time axis: a year, or a longer time of which little is dated; both ends within. */
export type Stop = Readonly<{ first: number; last: number }>;

/** What lies in a column: all of it, and of what the other choices keep, actors founded and things that are dated. */
export type StopCount = Stop & Readonly<{ all: number; founded: number; dated: number }>;

export type Timeline = Readonly<{
  stops: readonly StopCount[];
  /** What the other choices keep that has no date. */
  undated: Readonly<{ actors: number; relations: number }>;
}>;

/** A decade in which fewer years than these are named is one column. */
const YEARS_NAMED = 2;
/** A silence of more years than these is one column. */
const SHORT_SILENCE = 4;

/** The year in the middle of some. */
export const middleOf = ([first, last]: Years) => Math.round((first + last) / 2);
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/**
 * The columns of the time axis, in order and without gaps from the earliest to the latest of these years. Each year is
 * one, but a decade with fewer than two named years is one as a whole, and so is a longer silence: the axis gives its
 * room to the years of which something is known. An uncertain date lies where its middle does.
 */
export function stopsOf(years: readonly Years[]): readonly Stop[] {
  const middles = [...new Set(years.map(middleOf))].sort((a, b) => a - b);
  const [earliest, latest] = [middles[0], middles.at(-1)];
  if (earliest === undefined || latest === undefined) return [];
  const named = new Set(years.filter(([first, last]) => first === last).map(([year]) => year));
  const columns = from(Math.floor(earliest / 10), Math.floor(latest / 10)).flatMap((decade) => {
    const within = from(decade * 10, decade * 10 + 9);
    if (within.filter((year) => named.has(year)).length < YEARS_NAMED)
      return [{ first: decade * 10, last: decade * 10 + 9 }];
    return within.filter((year) => year >= earliest && year <= latest).map((year) => ({ first: year, last: year }));
  });
  const isFilled = ({ first, last }: Stop) => middles.some((year) => year >= first && year <= last);
  return joinSilence(columns, isFilled);
}

/** Columns with nothing in them that follow each other become one where they are many years together. */
function joinSilence(columns: readonly Stop[], isFilled: (stop: Stop) => boolean): readonly Stop[] {
  const groups: Stop[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && !isFilled(before) && !isFilled(column)) group.push(column);
    else groups.push([column]);
  }
  return groups.flatMap((group) => {
    const joined = { first: group[0]?.first ?? 0, last: group.at(-1)?.last ?? 0 };
    return joined.last - joined.first >= SHORT_SILENCE ? [joined] : group;
  });
}

/** Whether anything in a graph is dated, so that there is an axis of time. */
export const isDated = (graph: Graph): boolean => datedYears(graph).length > 0;

/** The years of everything in a graph that is dated, drawn or not: so the axis stays the same whatever is filtered. */
export function datedYears(graph: Graph): readonly Years[] {
  const nodes = [...graph.nodes.values()].map(yearsOfNode);
  const edges = [...graph.edges.values()].map(yearsOfEdge);
  return [...nodes, ...edges].filter((years) => years !== null);
}
