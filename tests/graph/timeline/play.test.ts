// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { PlayMode } from '../../../src/graph/time/spans';
import { type Span, spanOf, startSpan, stepSpan } from '../../../src/graph/timeline/play';

/** Columns of the years from 2000 on that hold as many as these say. */
const columns = (...counts: readonly number[]) =>
  counts.map((founded, index) => ({ first: 2000 + index, last: 2000 + index, all: founded, founded, dated: 0 }));

const STOPS = columns(0, 1, 2, 0, 0, 1, 1);

/** All spans from the beginning to the end. */
function played(mode: PlayMode, from: Span | null): readonly Span[] {
  const spans: Span[] = [];
  for (let span = startSpan(STOPS, mode, from); span; span = stepSpan(STOPS, mode, span, 1)) spans.push(span);
  return spans;
}

describe('playing', () => {
  test('shows each year with something in it alone', () => {
    expect(played('one', null)).toEqual([
      [1, 1],
      [2, 2],
      [5, 5],
      [6, 6],
    ]);
  });

  test('grows from the first year with something in it', () => {
    expect(played('grow', null)).toEqual([
      [1, 1],
      [1, 2],
      [1, 5],
      [1, 6],
    ]);
  });

  test('grows from the first year of the window that the reader has set', () => {
    expect(played('grow', [2, 6])).toEqual([
      [2, 2],
      [2, 5],
      [2, 6],
    ]);
  });

  test('moves the window of the reader and keeps its width', () => {
    expect(played('slide', [4, 5])).toEqual([
      [0, 1],
      [1, 2],
      [4, 5],
      [5, 6],
    ]);
  });

  test('moves a window of three where the reader has set none', () => {
    expect(played('slide', null).map(([low, high]) => high - low)).toEqual([2, 2, 2]);
  });

  test('goes back the way it came', () => {
    expect(stepSpan(STOPS, 'one', [5, 5], -1)).toEqual([2, 2]);
    expect(stepSpan(STOPS, 'grow', [1, 5], -1)).toEqual([1, 2]);
    expect(stepSpan(STOPS, 'slide', [4, 5], -1)).toEqual([1, 2]);
  });

  test.each(['one', 'grow', 'slide'] as const)('has no step beyond either end: %s', (mode) => {
    expect([stepSpan(STOPS, mode, [0, 1], -1), stepSpan(STOPS, mode, [5, 6], 1)]).toEqual([null, null]);
  });

  test('shows nothing where nothing is dated', () => {
    expect([startSpan(columns(0, 0), 'grow', null), stepSpan(columns(0, 0), 'one', null, 1)]).toEqual([null, null]);
  });
});

describe('the columns of a window', () => {
  test('are all where there is none', () => {
    expect(spanOf(STOPS, null)).toEqual([0, 6]);
  });

  test.each([
    [2001, 2003, [1, 3]],
    [1900, 2001, [0, 1]],
    [2005, 2100, [5, 6]],
    [1900, 1910, [0, 0]],
    [2100, 2110, [6, 6]],
  ])('from %i to %i', (from, to, span) => {
    expect(spanOf(STOPS, { from, to })).toEqual(span);
  });
});
