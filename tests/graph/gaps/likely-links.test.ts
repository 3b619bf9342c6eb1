// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likelyLinks } from '../../../src/graph/gaps/likely-links';
import { networkOf, wholeOf } from '../../../src/graph/measures/network';
import { simpleGraphs, simpleOf } from '../../support/networks';
import { shippedGraph } from '../../support/shipped';
import { questions } from '../measures/reference';

describe('likelyLinks', () => {
  test('adds up what common neighbours count, the fewer ties these have the more', () => {
    const found = likelyLinks(simpleOf(['a-m', 'b-m', 'a-n', 'b-n', 'n-x'])).find(({ pair: [a] }) => a === 'a');
    expect(found).toMatchObject({ pair: ['a', 'b'], common: ['m', 'n'] });
    expect(found?.adamicAdar).toBeCloseTo(1 / Math.log(2) + 1 / Math.log(3), 12);
    expect(found?.resourceAllocation).toBeCloseTo(1 / 2 + 1 / 3, 12);
  });

  test('leaves linked pairs out', () => {
    expect(likelyLinks(simpleOf(['a-b', 'b-c', 'a-c']))).toEqual([]);
  });

  test('ranks by Adamic and Adar, then by id', () => {
    const pairs = likelyLinks(simpleOf(['p-m', 'q-m', 'c-n', 'b-n', 'a-n'])).map(({ pair }) => pair.join(''));
    expect(pairs).toEqual(['pq', 'ab', 'ac', 'bc']);
  });

  test('names each pair once, with its ids sorted', () => {
    fc.assert(
      fc.property(simpleGraphs, (graph) => {
        const pairs = likelyLinks(graph).map(({ pair }) => pair);
        expect(new Set(pairs.map((pair) => pair.join(' '))).size).toBe(pairs.length);
        expect(pairs.every(([a, b]) => a < b && !graph.hasEdge(a, b))).toBe(true);
      }),
    );
  });

  test('agrees with NetworkX on the shipped ties', () => {
    const graph = shippedGraph();
    const found = likelyLinks(networkOf(graph, wholeOf(graph)).simple);
    const { adamicAdar, resourceAllocation } = questions();
    expect(found.map(({ pair }) => pair.join(' ')).sort()).toEqual(Object.keys(adamicAdar).sort());
    for (const link of found) {
      expect(link.adamicAdar).toBeCloseTo(adamicAdar[link.pair.join(' ')] ?? 0, 9);
      expect(link.resourceAllocation).toBeCloseTo(resourceAllocation[link.pair.join(' ')] ?? 0, 9);
    }
  });
});
