// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/graph';
import { networkOf, wholeOf } from '../../../src/graph/measures/network';
import type { Change } from '../../../src/graph/scenario/change';
import { compareScenario } from '../../../src/graph/scenario/compare-scenario';
import { scenario } from '../../../src/graph/scenario/scenario';
import { graphs } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';
import { questions } from '../measures/reference';

const compareWith = (graph: Graph, change: Change) => {
  const after = scenario(graph, change);
  return compareScenario(networkOf(graph, wholeOf(graph)), networkOf(after, wholeOf(after)));
};

// A ring a-b-c-d-e with a tail e-f, and g that nothing joins.
const ring = graphOf(
  [...'abcdefg'].map((id) => entity(id)),
  ['ab', 'bc', 'cd', 'de', 'ea', 'ef'].map((pair) => relation(pair.charAt(0), 'linked-with', pair.charAt(1))),
);

describe('compareScenario', () => {
  test('counts longer ways and names the worst', () => {
    const { longer, parted } = compareWith(ring, { withoutRelations: ['e--linked-with--a'] });
    expect(longer).toEqual({ pairs: 5, most: { pair: ['a', 'e'], before: 1, after: 4 } });
    expect(parted).toBe(0);
  });

  test('counts the pairs that are parted and who is left alone', () => {
    const found = compareWith(ring, { without: ['e'] });
    expect(found).toMatchObject({ parted: 4, alone: ['f'], components: { before: 2, after: 3 } });
    expect(found.longer).toEqual({ pairs: 1, most: { pair: ['a', 'd'], before: 2, after: 3 } });
  });

  test('counts the pairs that a supposed tie joins or brings nearer', () => {
    const found = compareWith(ring, { added: [{ type: 'linked-with', from: 'g', to: 'f' }] });
    expect(found).toMatchObject({ joined: 6, parted: 0, components: { before: 2, after: 1 } });
    const nearer = compareWith(ring, { added: [{ type: 'linked-with', from: 'c', to: 'f' }] });
    expect(nearer.shorter).toEqual({ pairs: 2, most: { pair: ['c', 'f'], before: 3, after: 1 } });
  });

  test('names the top broker before and after', () => {
    const { broker } = compareWith(ring, { without: ['e'] });
    expect([broker.before?.id, broker.after?.id]).toEqual(['e', 'b']);
  });

  test('names no broker where nobody stands between others', () => {
    const { broker } = compareWith(graphOf([entity('a'), entity('b')]), {});
    expect(broker).toEqual({ before: null, after: null });
  });

  test('counts pairs with a trait that loses its last tie', () => {
    const graph = graphOf(
      [entity('a'), entity('b'), entity('fund', { kind: 'programme' })],
      [relation('a', 'linked-with', 'b'), relation('b', 'runs', 'fund')],
    );
    expect(compareWith(graph, { withoutRelations: ['b--runs--fund'] }).parted).toBe(2);
  });

  test('finds no change where there is none', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const none = { pairs: 0, most: null };
        expect(compareWith(graph, {})).toMatchObject({ parted: 0, joined: 0, longer: none, shorter: none, alone: [] });
      }),
    );
  });

  test('a node that leaves joins nobody and makes no way shorter', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (graph, drawn) => {
        const left = [...graph.nodes.keys()].at(drawn % graph.nodes.size) ?? '';
        expect(compareWith(graph, { without: [left] })).toMatchObject({ joined: 0, shorter: { pairs: 0 } });
      }),
    );
  });
});

test('if the City Office left, 140 pairs of the shipped network would be parted, as NetworkX says', () => {
  const found = compareWith(shippedGraph(), { without: ['urzad-miasta-lublin'] });
  const { withoutCity } = questions();
  expect(found).toMatchObject({
    components: { before: 15, after: 16 },
    parted: 140,
    joined: 0,
    longer: { pairs: 0, most: null },
    alone: [],
  });
  expect(found.components).toEqual({ before: withoutCity.componentsBefore, after: withoutCity.componentsAfter });
  expect([found.parted, found.longer.pairs]).toEqual([withoutCity.parted, withoutCity.longer]);
  expect(found.broker.before?.id).toBe(withoutCity.brokerBefore.id);
  expect(found.broker.before?.score).toBeCloseTo(withoutCity.brokerBefore.score, 9);
  expect(found.broker.after?.id).toBe(withoutCity.brokerAfter.id);
  expect(found.broker.after?.score).toBeCloseTo(withoutCity.brokerAfter.score, 9);
});

test('of ways that change alike the first by ids is named', () => {
  const squares = graphOf(
    [...'abcdefgh'].map((id) => entity(id)),
    ['ab', 'bc', 'cd', 'da', 'ef', 'fg', 'gh', 'he'].map((pair) =>
      relation(pair.charAt(0), 'linked-with', pair.charAt(1)),
    ),
  );
  const { longer } = compareWith(squares, { withoutRelations: ['a--linked-with--b', 'e--linked-with--f'] });
  expect(longer).toEqual({ pairs: 2, most: { pair: ['a', 'b'], before: 1, after: 3 } });
});
