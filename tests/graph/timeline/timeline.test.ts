// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetColumns } from '../../../src/graph/filter/columns';
import { type Filter, NO_FILTER } from '../../../src/graph/filter/criteria';
import { datedYears, stopsOf } from '../../../src/graph/timeline/timeline';
import { timeline } from '../../../src/graph/timeline/timeline-counts';
import { graphs, windows } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const year = (value: number) => [value, value] as const;
const text = (stops: ReturnType<typeof stopsOf>) =>
  stops.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));

describe('the columns of the time axis', () => {
  test('are years from the first to the last where years follow each other', () => {
    expect(text(stopsOf([year(2006), year(2009)]))).toEqual(['2006', '2007', '2008', '2009']);
  });

  test('are decades where fewer than two years of one are named', () => {
    expect(text(stopsOf([[1950, 1959], year(1962)]))).toEqual(['1950–1959', '1960–1969']);
  });

  test('join a long silence to one, and leave a short one as its years', () => {
    expect(text(stopsOf([year(1962), year(2006), year(2007), year(2011), year(2013)]))).toEqual([
      '1960–1969',
      '1970–2005',
      '2006',
      '2007',
      '2008',
      '2009',
      '2010',
      '2011',
      '2012',
      '2013',
    ]);
  });

  test('are none where nothing is dated', () => {
    expect(stopsOf([])).toEqual([]);
  });

  test('follow each other without a gap and hold every date', () => {
    const dates = fc.array(
      fc
        .tuple(fc.integer({ min: 1300, max: 2030 }), fc.constantFrom(0, 0, 9, 99))
        .map(([first, more]) => [first, first + more] as const),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(dates, (years) => {
        const stops = stopsOf(years);
        stops.slice(1).forEach((stop, index) => {
          expect(stop.first).toBe((stops[index]?.last ?? 0) + 1);
        });
        for (const [first, last] of years) {
          expect(stops.some((stop) => stop.first <= last && stop.last >= first)).toBe(true);
        }
      }),
    );
  });

  test('of the shipped atlas are few enough to be read', () => {
    expect(text(stopsOf(datedYears(shippedGraph())))).toEqual([
      '1950–1959',
      '1960–1969',
      '1970–1979',
      '1980–2005',
      ...Array.from({ length: 13 }, (_, index) => String(2006 + index)),
    ]);
  });
});

describe('what lies on the time axis', () => {
  const graph = graphOf(
    [
      entity('one', { kind: 'cluster', founded: '2006' }),
      entity('two', { founded: '2007' }),
      entity('fair', { kind: 'event', date: '2007-03' }),
      entity('code', { kind: 'industry', founded: '2007' }),
      entity('undated'),
    ],
    [
      relation('two', 'took-part-in', 'fair', { date: '2007' }),
      relation('two', 'member-of', 'one', { since: '2006' }),
      relation('two', 'member-of', 'undated'),
    ],
  );
  const columns = facetColumns(graph, { inferred: true });
  const stops = stopsOf(datedYears(graph));
  const counted = (patch: Partial<Filter>) => timeline(graph, columns, stops, { ...NO_FILTER, ...patch });

  test('is counted by founding, and by dates of events and relations', () => {
    expect(counted({})).toEqual({
      stops: [
        { first: 2006, last: 2006, all: 2, founded: 1, dated: 1 },
        { first: 2007, last: 2007, all: 3, founded: 1, dated: 2 },
      ],
      undated: { actors: 1, relations: 1 },
    });
  });

  test('tells everything from what the other choices keep', () => {
    const { stops: counts, undated } = counted({ values: { kind: ['cluster'] } });
    expect(counts.map(({ all, founded, dated }) => [all, founded, dated])).toEqual([
      [2, 1, 0],
      [3, 0, 0],
    ]);
    expect(undated).toEqual({ actors: 0, relations: 0 });
  });

  test('does not depend on the window', () => {
    fc.assert(
      fc.property(graphs, windows, (any, time) => {
        const of = (filter: Filter) =>
          timeline(any, facetColumns(any, { inferred: true }), stopsOf(datedYears(any)), filter);
        expect(of({ ...NO_FILTER, time })).toEqual(of(NO_FILTER));
      }),
    );
  });
});
