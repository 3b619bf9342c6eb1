// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, pairId, pairsOf } from '../../../src/graph/filter/pairs';
import { graphs } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';

describe('pairs', () => {
  test('hold every relation once, with the ends that the pair has', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const pairs = [...pairsOf(graph).values()];
        const ids = pairs.flatMap(({ edges }) => edges.map(({ id }) => id));
        expect([...ids].sort()).toEqual([...graph.edges.keys()].sort());
        for (const pair of pairs) {
          for (const { from, to } of pair.edges) expect(pairId(from, to)).toBe(pair.id);
        }
      }),
    );
  });

  test('have one id in either order', () => {
    expect(pairId('b', 'a')).toBe(pairId('a', 'b'));
  });

  test('put ties before context, and both in the order of the vocabulary', () => {
    const graph = graphOf(
      [entity('a', { kind: 'cluster' }), entity('b', { kind: 'region' })],
      ['located-in', 'runs', 'coordinates'].map((type) => relation('a', type, 'b')),
    );
    expect(
      pairsOf(graph)
        .get('a b')
        ?.edges.map(({ type }) => type),
    ).toEqual(['coordinates', 'runs', 'located-in']);
  });
});

describe('lines', () => {
  test('are in place as their relations are, and never show what the filter leaves out', () => {
    fc.assert(
      fc.property(graphs, fc.array(fc.boolean()), (graph, keep) => {
        const chosen = [...graph.edges.keys()].filter((_id, index) => keep[index]);
        const result = { nodes: new Set<string>(), neighbours: new Set<string>(), neighbourEdges: new Set<string>() };
        const lines = [...linesOf(pairsOf(graph), { ...result, edges: new Set(chosen) }).values()];
        expect(lines.flatMap(({ shown }) => shown.map(({ id }) => id)).sort()).toEqual([...chosen].sort());
        for (const { shown, place } of lines) expect(place).toBe(shown.length > 0 ? 'chosen' : 'left-out');
      }),
    );
  });

  test('tell what is wanted from what is told, and speak for the latter first', () => {
    const graph = graphOf(
      [entity('a', { kind: 'cluster' }), entity('east', { kind: 'region' }), entity('west', { kind: 'region' })],
      [
        relation('a', 'located-in', 'east', { strength: 'wanted' }),
        relation('a', 'serves', 'east'),
        relation('a', 'serves', 'west', { strength: 'wanted' }),
      ],
    );
    const none = new Set<string>();
    const result = { nodes: none, edges: none, neighbours: none, neighbourEdges: none };
    const lines = [...linesOf(pairsOf(graph), result).values()];
    expect(lines.map(({ pair, weak }) => [pair.edges[0]?.type, weak])).toEqual([
      ['serves', false],
      ['serves', true],
    ]);
  });
});
