// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeness, degrees, pagerank } from '../../../src/graph/measures/centrality';
import { components, coreNumbers, localClustering } from '../../../src/graph/measures/cohesion';
import { communities, modularity } from '../../../src/graph/measures/communities';
import { simpleGraphs, simpleOf } from '../../support/networks';

const kite = simpleOf(['a-b', 'b-c', 'a-c', 'c-d'], ['alone']);
const empty = simpleOf([]);

test('clustering is the share of joined pairs of neighbours', () => {
  expect(Object.fromEntries(localClustering(kite))).toEqual({ a: 1, b: 1, c: 1 / 3, d: 0, alone: 0 });
});

test('core numbers peel a kite into its triangle, its tail and who is alone', () => {
  expect(Object.fromEntries(coreNumbers(kite))).toEqual({ a: 2, b: 2, c: 2, d: 1, alone: 0 });
});

test('in its core each node has as many neighbours as the core number says', () => {
  fc.assert(
    fc.property(simpleGraphs, (graph) => {
      const cores = coreNumbers(graph);
      for (const [id, core] of cores) {
        const within = graph.neighbors(id).filter((other) => (cores.get(other) ?? 0) >= core);
        expect(within.length).toBeGreaterThanOrEqual(core);
      }
    }),
  );
});

test('components come the largest first, with their ids sorted', () => {
  expect(components(simpleOf(['z-y', 'c-b', 'b-a'], ['m']))).toEqual([['a', 'b', 'c'], ['y', 'z'], ['m']]);
});

describe('closeness', () => {
  test('counts less where only few can be reached', () => {
    expect(closeness(simpleOf(['a-b'], ['c'])).get('a')).toBe(0.5);
    expect(closeness(simpleOf(['a-b'])).get('a')).toBe(1);
  });

  test('is 0 for a node without ties', () => {
    expect(closeness(kite).get('alone')).toBe(0);
  });
});

describe('PageRank', () => {
  test('shares out 1 in all', () => {
    fc.assert(
      fc.property(simpleGraphs, (graph) => {
        expect([...pagerank(graph, 0.85).values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('has no shares to give in an empty network', () => {
    expect(pagerank(empty, 0.85)).toEqual(new Map());
  });
});

test('degrees add up to twice the number of edges', () => {
  fc.assert(
    fc.property(simpleGraphs, (graph) => {
      expect([...degrees(graph).values()].reduce((sum, degree) => sum + degree, 0)).toBe(2 * graph.size);
    }),
  );
});

describe('communities', () => {
  test('are two triangles that one edge joins', () => {
    const graph = simpleOf(['a-b', 'b-c', 'a-c', 'c-x', 'x-y', 'y-z', 'x-z']);
    const found = communities(graph, { seed: 3, resolution: 1 });
    expect(found.groups).toEqual([
      ['a', 'b', 'c'],
      ['x', 'y', 'z'],
    ]);
    expect(found.modularity).toBeCloseTo(6 / 7 - 1 / 2, 12);
  });

  test('leave each node on its own where there are no ties, and have no modularity', () => {
    const found = communities(simpleOf([], ['a', 'b']), { seed: 1, resolution: 1 });
    expect(found).toEqual({ groups: [['a'], ['b']], modularity: null });
  });

  test('have a modularity of 0 in one group', () => {
    expect(modularity(kite, [kite.nodes()])).toBeCloseTo(0, 12);
  });
});
