// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetColumns } from '../../../src/graph/filter/columns';
import { NO_FILTER } from '../../../src/graph/filter/criteria';
import { applyFilter } from '../../../src/graph/filter/filter';
import { compareYears, countClasses, yearClass } from '../../../src/graph/timeline/compare-years';
import { graphs } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const PAIR = { a: 2010, b: 2014 };
const year = (value: number) => [value, value] as const;

describe('what became of something between 2010 and 2014', () => {
  test.each([
    ['new', year(2011), null],
    ['new', year(2014), null],
    ['continuing', year(2010), null],
    ['continuing', [1950, 1959] as const, null],
    ['continuing', year(2006), year(2015)],
    ['later', year(2015), null],
    ['undated', null, null],
    ['undated', null, year(2018)],
    ['ended', year(2006), year(2014)],
    ['ended', null, year(2012)],
    ['undated', [2010, 2019] as const, null],
    ['undated', [2009, 2011] as const, null],
    ['continuing', year(2006), [2010, 2019] as const],
  ])('%s: began %j, ended %j', (expected, began, ended) => {
    expect(yearClass(began, ended, PAIR)).toBe(expected);
  });

  test('an uncertain beginning decides only where each of its years does', () => {
    const years = fc.integer({ min: 1990, max: 2030 });
    fc.assert(
      fc.property(years, fc.nat(12), years, fc.integer({ min: 1, max: 9 }), (first, more, a, apart) => {
        const pair = { a, b: a + apart };
        const each = Array.from({ length: more + 1 }, (_, index) => yearClass(year(first + index), null, pair));
        const same = each.every((one) => one === each[0]);
        expect(yearClass([first, first + more], null, pair)).toBe(same ? each[0] : 'undated');
      }),
    );
  });
});

describe('comparing two years', () => {
  test('classes the chosen actors and relations', () => {
    const graph = graphOf(
      [
        entity('old', { founded: '2006', dissolved: '2012' }),
        entity('young', { founded: '2012' }),
        entity('unknown'),
        entity('left out', { founded: '2012' }),
      ],
      [
        relation('old', 'member-of', 'young', { id: 'over', since: '2006', until: '2011' }),
        relation('young', 'member-of', 'unknown', { id: 'since', since: '2013' }),
      ],
    );
    const result = applyFilter(graph, facetColumns(graph, { inferred: true }), {
      ...NO_FILTER,
      only: ['old', 'young', 'unknown'],
    });
    const { nodes, edges } = compareYears(graph, result, PAIR);
    expect([...nodes]).toEqual([
      ['old', 'ended'],
      ['young', 'new'],
      ['unknown', 'undated'],
    ]);
    expect([...edges]).toEqual([
      ['over', 'ended'],
      ['since', 'new'],
    ]);
  });

  test('gives everything that is chosen exactly one class', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const result = applyFilter(graph, facetColumns(graph, { inferred: true }), NO_FILTER);
        const { nodes } = compareYears(graph, result, PAIR);
        const sum = Object.values(countClasses(nodes)).reduce((total, count) => total + count, 0);
        expect(sum).toBe(result.nodes.size);
      }),
    );
  });

  test('counts the clusters of the register that were founded between the two', () => {
    const graph = shippedGraph();
    const filter = { ...NO_FILTER, values: { kind: ['cluster'], register: ['yes'] } };
    const result = applyFilter(graph, facetColumns(graph, { inferred: true }), filter);
    expect(countClasses(compareYears(graph, result, PAIR).nodes)).toEqual({
      new: 6,
      ended: 0,
      continuing: 6,
      undated: 0,
      later: 3,
    });
  });
});
