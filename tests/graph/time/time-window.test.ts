// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetColumns } from '../../../src/graph/filter/columns';
import { type Filter, NO_FILTER } from '../../../src/graph/filter/criteria';
import { activeCriteria, applyFilter } from '../../../src/graph/filter/filter';
import { relaxations } from '../../../src/graph/filter/filter-counts';
import type { TimeWindow } from '../../../src/graph/time/spans';
import { isInWindow, yearsOfEdge, yearsOfNode } from '../../../src/graph/time/time-window';
import { datedYears, stopsOf } from '../../../src/graph/timeline/timeline';
import { filters, graphs, windows } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const window = (from: number, to: number, undated = false): TimeWindow => ({ from, to, undated });

describe('a window over the years', () => {
  test.each([
    ['holds its first year', [2006, 2006], true],
    ['holds its last year', [2014, 2014], true],
    ['leaves out the year before', [2005, 2005], false],
    ['leaves out the year after', [2015, 2015], false],
    ['holds uncertain years that reach into it', [2000, 2009], true],
    ['leaves out uncertain years that do not', [1950, 1959], false],
  ] as const)('%s', (_what, years, isIn) => {
    expect(isInWindow(years, window(2006, 2014))).toBe(isIn);
  });

  test('keeps what has no years only where it is asked to', () => {
    expect([isInWindow(null, window(2006, 2014, true)), isInWindow(null, window(2006, 2014))]).toEqual([true, false]);
  });

  test('places events by their date and relations by their date, else by their beginning', () => {
    expect([
      yearsOfNode({ date: '2013-07' }),
      yearsOfNode({ founded: '195X' }),
      yearsOfNode({}),
      yearsOfEdge({ since: '2012' }),
      yearsOfEdge({ date: '2014-04-17', since: '2012' }),
      yearsOfEdge({}),
    ]).toEqual([[2013, 2013], [1950, 1959], null, [2012, 2012], [2014, 2014], null]);
  });
});

describe('the filter with a window', () => {
  const graph = graphOf(
    [entity('old', { founded: '1962' }), entity('young', { founded: '2014' }), entity('undated')],
    [
      relation('old', 'collaborates-with', 'young', { id: 'dated', date: '2014' }),
      relation('old', 'member-of', 'young', { id: 'early', since: '2006' }),
      relation('young', 'member-of', 'undated', { id: 'undated' }),
    ],
  );
  const columns = facetColumns(graph, { inferred: true });
  const result = (patch: Partial<Filter>) => {
    const { nodes, edges } = applyFilter(graph, columns, { ...NO_FILTER, ...patch });
    return [[...nodes], [...edges]];
  };

  test('chooses actors and relations alike', () => {
    expect(result({ time: window(2010, 2018) })).toEqual([['young'], []]);
    expect(result({ time: window(1960, 2007) })).toEqual([['old'], []]);
    expect(result({ time: window(1960, 2018) })).toEqual([
      ['old', 'young'],
      ['dated', 'early'],
    ]);
  });

  test('keeps undated actors and relations where it is asked to', () => {
    expect(result({ time: window(2010, 2018, true) })).toEqual([['young', 'undated'], ['undated']]);
  });

  test('leaves a relation out by its own date though both its ends stay', () => {
    const ends = graphOf(
      [entity('one'), entity('two')],
      [relation('one', 'member-of', 'two', { id: 'past', since: '2006' })],
    );
    const filter = { ...NO_FILTER, time: window(2013, 2014, true) };
    expect(applyFilter(ends, facetColumns(ends, { inferred: true }), filter).edges.size).toBe(0);
  });

  test('asks for the year of founding and for the window, both', () => {
    const founded = { min: 1960, max: 1970, missing: false };
    expect(result({ ranges: { founded }, time: window(2010, 2018) })[0]).toEqual([]);
  });

  test('is a criterion that can be dropped where nothing is left', () => {
    const filter = { ...NO_FILTER, time: window(1900, 1910) };
    expect(activeCriteria(graph, filter)).toEqual([{ of: 'time' }]);
    expect(relaxations(graph, () => columns, filter)).toEqual([{ criterion: { of: 'time' }, nodes: 3 }]);
  });

  test('that holds every column and the undated is no filter', () => {
    fc.assert(
      fc.property(graphs, filters, (any, filter) => {
        const stops = stopsOf(datedYears(any));
        fc.pre(stops.length > 0);
        const time = window(stops[0]?.first ?? 0, stops.at(-1)?.last ?? 0, true);
        const among = facetColumns(any, { inferred: true });
        expect(applyFilter(any, among, { ...filter, time })).toEqual(
          applyFilter(any, among, { ...filter, time: null }),
        );
      }),
    );
  });

  test('never grows the result, and a wider window never shrinks it', () => {
    fc.assert(
      fc.property(graphs, filters, windows, fc.nat(30), (any, filter, time, more) => {
        const among = facetColumns(any, { inferred: true });
        const kept = (chosen: TimeWindow | null) => applyFilter(any, among, { ...filter, time: chosen }).nodes;
        const [narrow, wide, all] = [kept(time), kept({ ...time, to: time.to + more }), kept(null)];
        expect([...narrow].filter((id) => !wide.has(id))).toEqual([]);
        expect([...wide].filter((id) => !all.has(id))).toEqual([]);
      }),
    );
  });
});

test('the clusters of the register, as the years go by', () => {
  const graph = shippedGraph();
  const columns = facetColumns(graph, { inferred: true });
  const count = (to: number) =>
    applyFilter(graph, columns, {
      ...NO_FILTER,
      values: { kind: ['cluster'], register: ['yes'] },
      time: window(2006, to),
    }).nodes.size;
  expect([2006, 2007, 2008, 2009, 2011, 2012, 2013, 2014, 2015, 2018].map(count)).toEqual([
    1, 3, 5, 6, 8, 9, 10, 12, 14, 15,
  ]);
});
