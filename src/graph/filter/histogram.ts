import { maxOf, minOf } from '../extent';
import type { Interval } from './facets';
import type { Distribution } from './filter-counts';

/** A bar over numbers of one precision, both ends within: how many values lie there, and how many of them the filter keeps. */
export type Bar = Readonly<{ low: number; high: number; all: number; kept: number }>;

const STEPS = [1, 2, 5];

/** Numbers are told apart to so many places, as in links. */
const MOST_PLACES = 4;

/**
 * Bars of one round width (1, 2 or 5 times a power of ten) from the lowest to the highest value, at most `most` of
 * them; none where there is no value. An uncertain value counts in the bar that holds its middle. O(values).
 */
export function histogram({ all, kept }: Pick<Distribution, 'all' | 'kept'>, most = 20): readonly Bar[] {
  if (all.length === 0) return [];
  const units = Math.round(1 / precisionOf({ all }));
  // Counted in units, so that decimals are told apart without error.
  const unitsOf = (value: Interval) => Math.round(middle(value) * units);
  const middles = all.map(unitsOf);
  const [lowest, highest] = [minOf(middles), maxOf(middles)];
  const width = roundWidth(lowest, highest, most);
  const first = Math.floor(lowest / width);
  const bars = Array.from({ length: Math.floor(highest / width) - first + 1 }, (_, index) => {
    const low = (first + index) * width;
    return { low: low / units, high: (low + width - 1) / units, all: 0, kept: 0 };
  });
  const barOf = (value: number) => bars[Math.floor(value / width) - first];
  for (const value of middles) count(barOf(value), 'all');
  for (const value of kept.map(unitsOf)) count(barOf(value), 'kept');
  return bars;
}

/** What all values are a multiple of: 1 for whole numbers, else 0.1 and so on, to four places. O(values). */
export function precisionOf({ all }: Pick<Distribution, 'all'>): number {
  const places = all.map((value) => String(Number(middle(value).toFixed(MOST_PLACES))).split('.')[1]?.length ?? 0);
  return 1 / 10 ** Math.min(MOST_PLACES, maxOf(places, 0));
}

/** A number is its own middle; that of years is a year. */
const middle = ([low, high]: Interval) => (low === high ? low : Math.round((low + high) / 2));

function roundWidth(lowest: number, highest: number, most: number): number {
  for (let power = 1; ; power *= 10) {
    const fitting = STEPS.map((step) => step * power).find(
      (width) => Math.floor(highest / width) - Math.floor(lowest / width) < most,
    );
    if (fitting) return fitting;
  }
}

function count(bar: { all: number; kept: number } | undefined, key: 'all' | 'kept'): void {
  if (bar) bar[key] += 1;
}
