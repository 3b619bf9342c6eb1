// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { histogram, precisionOf } from '../../../src/graph/filter/histogram';

const exactly = (...values: readonly number[]) => values.map((value) => [value, value] as const);

describe('histogram', () => {
  test('has no bar where there is no value', () => {
    expect(histogram({ all: [], kept: [] })).toEqual([]);
  });

  test('has one bar per whole number where they are few', () => {
    expect(histogram({ all: exactly(2006, 2007, 2007), kept: exactly(2007) })).toEqual([
      { low: 2006, high: 2006, all: 1, kept: 0 },
      { low: 2007, high: 2007, all: 2, kept: 1 },
    ]);
  });

  test('widens its bars to a round width where the values are many apart', () => {
    expect(histogram({ all: exactly(15, 174), kept: [] }, 10).map(({ low, high }) => [low, high])[0]).toEqual([0, 19]);
  });

  test('counts an uncertain value in the bar that holds its middle', () => {
    expect(histogram({ all: [[1950, 1959]], kept: [] })).toEqual([{ low: 1955, high: 1955, all: 1, kept: 0 }]);
  });

  test('tells decimals apart', () => {
    const drawn = histogram({ all: exactly(0.1, 0.1 + 0.2, 0.55), kept: exactly(0.55) }, 5);
    expect(drawn).toEqual([
      { low: 0.1, high: 0.19, all: 1, kept: 0 },
      { low: 0.2, high: 0.29, all: 0, kept: 0 },
      { low: 0.3, high: 0.39, all: 1, kept: 0 },
      { low: 0.4, high: 0.49, all: 0, kept: 0 },
      { low: 0.5, high: 0.59, all: 1, kept: 1 },
    ]);
  });

  test.each([
    ['whole numbers', [2006, -3], 1],
    ['tenths', [2, 0.5], 0.1],
    ['hundredths', [0.25, 0.1 + 0.2], 0.01],
    ['more places than links have', [1 / 3], 0.0001],
    ['no values', [], 1],
  ])('has the precision of %s', (_what, values, precision) => {
    expect(precisionOf({ all: exactly(...values) })).toBe(precision);
  });

  test('takes more values than a call takes arguments', () => {
    const all = exactly(...Array.from({ length: 100 }, (_, index) => index));
    const many = Array.from({ length: 3000 }, () => all).flat();
    expect(histogram({ all: many, kept: many }).reduce((sum, bar) => sum + bar.kept, 0)).toBe(300_000);
  });

  const decimals = fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1 });
  test('holds every decimal in the bar whose bounds it lies between', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(1, 10, 100, 1000), (whole, part) => {
        const all = exactly(...whole.map((each) => each / part));
        for (const bar of histogram({ all, kept: [] })) {
          expect(all.filter(([value]) => value >= bar.low && value <= bar.high)).toHaveLength(bar.all);
        }
      }),
    );
  });

  const intervals = fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.nat(50)), { minLength: 1 });
  const spread = fc.tuple(intervals, fc.integer({ min: 1, max: 30 })).map(([drawn, most]) => {
    const all = drawn.map(([low, width]) => [low, low + width] as const);
    return { all, kept: all.filter((_, index) => index % 2 === 0), most };
  });

  test('counts every value once', () => {
    fc.assert(
      fc.property(spread, ({ all, kept, most }) => {
        const bars = histogram({ all, kept }, most);
        expect(bars.reduce((sum, bar) => sum + bar.all, 0)).toBe(all.length);
        expect(bars.reduce((sum, bar) => sum + bar.kept, 0)).toBe(kept.length);
      }),
    );
  });

  test('never draws more bars than allowed, without gaps and with values at both ends', () => {
    fc.assert(
      fc.property(spread, ({ all, kept, most }) => {
        const bars = histogram({ all, kept }, most);
        expect(bars.length).toBeLessThanOrEqual(most);
        expect(bars.slice(1).map(({ low }) => low)).toEqual(bars.slice(0, -1).map(({ high }) => high + 1));
        expect([bars.at(0)?.all, bars.at(-1)?.all]).not.toContain(0);
      }),
    );
  });
});
