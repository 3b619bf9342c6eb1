// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweenness, sampledBetweenness } from '../../../src/graph/measures/betweenness';
import { adjacencyOf, distancesFrom } from '../../../src/graph/paths/distances';
import { simpleGraphs, simpleOf } from '../../support/networks';
import { reference } from './reference';

const star = simpleOf(['hub-a', 'hub-b', 'hub-c']);

describe('betweenness', () => {
  test('is 1 for the hub of a star and 0 for its rays', () => {
    expect(Object.fromEntries(betweenness(star))).toEqual({ hub: 1, a: 0, b: 0, c: 0 });
  });

  test('is 0 where there are no pairs of others', () => {
    expect([...betweenness(simpleOf(['a-b'])).values()]).toEqual([0, 0]);
  });

  test('tells how far it is', () => {
    const told: string[] = [];
    betweenness(star, (done, all) => told.push(`${done} of ${all}`));
    expect(told).toEqual(['1 of 4', '2 of 4', '3 of 4', '4 of 4']);
  });

  test('adds up to the inner nodes of the shortest paths of all pairs', () => {
    fc.assert(
      fc.property(simpleGraphs, (graph) => {
        const inner = graph
          .nodes()
          .flatMap((id) =>
            [...distancesFrom(adjacencyOf(graph), id).values()].map((distance) => Math.max(0, distance - 1)),
          )
          .reduce((sum, count) => sum + count, 0);
        const orderedPairs = (graph.order - 1) * (graph.order - 2);
        const sum = [...betweenness(graph).values()].reduce((total, score) => total + score, 0);
        expect(sum * orderedPairs).toBeCloseTo(inner, 9);
      }),
    );
  });
});

describe('sampledBetweenness', () => {
  const { simple } = reference('les-miserables');
  const exact = betweenness(simple);

  test('is exact with as many pivots as nodes', () => {
    for (const [id, score] of sampledBetweenness(simple, { pivots: simple.order, seed: 7 })) {
      expect(score).toBeCloseTo(exact.get(id) ?? -1, 12);
    }
  });

  test('draws by the seed alone', () => {
    const drawn = (seed: number) => [...sampledBetweenness(simple, { pivots: 10, seed }).values()];
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });

  test('finds the top broker and about its score from half of the nodes', () => {
    const scores = [...sampledBetweenness(simple, { pivots: 38, seed: 1 })].sort((a, b) => b[1] - a[1]);
    expect(scores[0]?.[0]).toBe('Valjean');
    expect(Math.abs((scores[0]?.[1] ?? 0) - (exact.get('Valjean') ?? 0))).toBeLessThan(0.1);
  });

  test('takes a step for each pivot', () => {
    const told: number[] = [];
    sampledBetweenness(simple, { pivots: 5, seed: 1 }, (done) => told.push(done));
    expect(told).toEqual([1, 2, 3, 4, 5]);
  });
});
