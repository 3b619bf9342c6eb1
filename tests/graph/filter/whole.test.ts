// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetColumns } from '../../../src/graph/filter/columns';
import { type Filter, NO_FILTER } from '../../../src/graph/filter/criteria';
import { applyFilter } from '../../../src/graph/filter/filter';
import { wholeInCounts } from '../../../src/graph/filter/whole';
import type { Graph } from '../../../src/graph/graph';
import { filters, graphs } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const listed = (id: string, members: number | undefined, founded?: string) =>
  entity(id, {
    kind: 'cluster',
    register: true,
    ...(members === undefined ? {} : { members }),
    ...(founded ? { founded } : {}),
  });

const graph = graphOf(
  [
    listed('small', 10, '2006'),
    listed('large', 90, '2006-05'),
    listed('unknown', undefined, '2010'),
    entity('free', { kind: 'cluster', members: 500 }),
    entity('works', { founded: '195X' }),
    entity('code', { kind: 'industry', founded: '1900' }),
  ],
  [
    relation('works', 'member-of', 'small'),
    relation('works', 'member-of', 'large', { status: 'inferred' }),
    relation('small', 'operates-in', 'code'),
  ],
);

function whole(of: Graph, patch: Partial<Filter> = {}) {
  const filter = { ...NO_FILTER, ...patch };
  const columns = facetColumns(of, { inferred: true });
  return wholeInCounts(of, columns, filter, applyFilter(of, columns, filter));
}

describe('sizes', () => {
  test('hold the clusters of the register that count their members, the largest first', () => {
    expect(whole(graph).sizes).toEqual([
      { id: 'large', members: 90, isKept: true },
      { id: 'small', members: 10, isKept: true },
    ]);
  });

  test('say which of them the filter keeps', () => {
    expect(whole(graph, { only: ['small'] }).sizes.map(({ isKept }) => isKept)).toEqual([false, true]);
  });
});

describe('founded', () => {
  test('counts by year, uncertain years as the span that they may mean, silent years between', () => {
    expect(whole(graph).founded).toEqual([
      { low: 1950, high: 1959, all: 1, kept: 1 },
      { low: 1960, high: 2005, all: 0, kept: 0 },
      { low: 2006, high: 2006, all: 2, kept: 2 },
      { low: 2007, high: 2009, all: 0, kept: 0 },
      { low: 2010, high: 2010, all: 1, kept: 1 },
    ]);
  });

  test('counts what the filter keeps apart', () => {
    const kept = whole(graph, { only: ['small'] }).founded.map((span) => span.kept);
    expect(kept).toEqual([0, 0, 1, 0, 0]);
  });

  test('counts by decades where years would be too many, and keeps a longer time by itself', () => {
    const years = Array.from({ length: 30 }, (_, index) => `${1900 + 3 * index}`);
    const many = graphOf([...years, '193X', '19XX'].map((founded, index) => entity(`n${index}`, { founded })));
    const { founded } = whole(many, { only: ['n0', 'n1'] });
    expect(founded.slice(0, 3)).toEqual([
      { low: 1900, high: 1909, all: 4, kept: 2 },
      { low: 1900, high: 1999, all: 1, kept: 0 },
      { low: 1910, high: 1919, all: 3, kept: 0 },
    ]);
    expect(founded.find(({ low }) => low === 1930)?.all).toBe(5);
    expect(founded.reduce((sum, { all }) => sum + all, 0)).toBe(32);
  });

  test('counts what is drawn because it was asked for by name', () => {
    expect(whole(graph, { only: ['code'] }).founded[0]).toEqual({ low: 1900, high: 1900, all: 1, kept: 1 });
  });

  test('is silent about no year within the span of an uncertain one', () => {
    const during = graphOf([
      entity('a', { founded: '195X' }),
      entity('b', { founded: '1952' }),
      entity('c', { founded: '1961' }),
    ]);
    expect(whole(during).founded.filter(({ all }) => all === 0)).toEqual([{ low: 1960, high: 1960, all: 0, kept: 0 }]);
  });
});

describe('status', () => {
  test('counts the relations that the map can show', () => {
    expect([...whole(graph).status]).toEqual([
      ['stated', { all: 1, kept: 1 }],
      ['inferred', { all: 1, kept: 1 }],
    ]);
  });

  test('counts relations to context where it is drawn', () => {
    expect(whole(graph, { context: true }).status.get('stated')).toEqual({ all: 2, kept: 2 });
  });

  test('counts what the filter keeps apart', () => {
    expect(whole(graph, { status: ['inferred'] }).status.get('stated')).toEqual({ all: 1, kept: 0 });
  });
});

test('what is kept is never more than all, and all of it where nothing is filtered', () => {
  const countsOf = ({ founded, sides, status }: ReturnType<typeof wholeInCounts>) => [
    ...founded,
    ...status.values(),
    ...[...sides.values()].flatMap((row) => [...row.values()]),
  ];
  fc.assert(
    fc.property(graphs, filters, (drawn, filter) => {
      for (const { all, kept } of countsOf(whole(drawn, filter))) expect(kept).toBeLessThanOrEqual(all);
      for (const { all, kept } of countsOf(whole(drawn))) expect(kept).toBe(all);
    }),
  );
});

test('the shipped register has fifteen clusters with 920 members, the Wschodni Klaster ICT first', () => {
  const { sizes } = whole(shippedGraph());
  expect([sizes.length, sizes.reduce((sum, { members }) => sum + members, 0), sizes[0]]).toEqual([
    15,
    920,
    { id: 'wschodni-klaster-ict', members: 174, isKept: true },
  ]);
});
