import type { Distribution } from './filter-counts';

/** A bar over whole numbers, both ends within: how many values lie there, and how many of them the filter keeps. */
export type Bar = Readonly<{ low: number; high: number; all: number; kept: number }>;

const STEPS = [1, 2, 5];

/**
 * Bars of one round width (1, 2 or 5 times a power of ten) from the lowest to the highest value, at most `most` of
 * them; none where there is no value. An uncertain value counts in the bar that holds its middle.
 */
export function histogram({ all, kept }: Pick<Distribution, 'all' | 'kept'>, most = 20): readonly Bar[] {
  const middles = all.map(middle);
  if (middles.length === 0) return [];
  const [lowest, highest] = [Math.min(...middles), Math.max(...middles)];
  const width = roundWidth(lowest, highest, most);
  const first = Math.floor(lowest / width);
  const bars = Array.from({ length: Math.floor(highest / width) - first + 1 }, (_, index) => {
    const low = (first + index) * width;
    return { low, high: low + width - 1, all: 0, kept: 0 };
  });
  const barOf = (value: number) => bars[Math.floor(value / width) - first];
  for (const value of middles) count(barOf(value), 'all');
  for (const value of kept.map(middle)) count(barOf(value), 'kept');
  return bars;
}

const middle = ([low, high]: readonly [number, number]) => Math.round((low + high) / 2);

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
