// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incidentEdges } from '../../../src/graph/graph';
import { relationGroups } from '../../../src/panels/inspector/relation-groups';
import { graphs } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { wordsIn } from '../../support/vocabulary';

const en = wordsIn('en');

const verbsOf = (groups: ReturnType<typeof relationGroups>) => groups.map(({ verb }) => verb);

describe('groups of relations', () => {
  test('hold every relation of an actor once, ties and context apart', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const id of graph.nodes.keys()) {
          const grouped = [false, true].flatMap((context) =>
            relationGroups(graph, id, context, en).flatMap(({ edges }) => {
              expect(edges.map((edge) => edge.context)).toEqual(edges.map(() => context));
              return edges.map((edge) => edge.id);
            }),
          );
          const all = incidentEdges(graph, id).map((edge) => edge.id);
          expect(grouped.sort()).toEqual(all.sort());
        }
      }),
      { numRuns: 30 },
    );
  });

  test('tell the two directions of a type apart', () => {
    const graph = graphOf(
      [entity('a'), entity('b'), entity('c')],
      [relation('a', 'runs', 'b'), relation('c', 'runs', 'a')],
    );
    expect(verbsOf(relationGroups(graph, 'a', false, en))).toEqual(['runs', 'is run by']);
  });

  test('put both ends of a symmetric type together', () => {
    const graph = graphOf(
      [entity('a'), entity('b'), entity('c')],
      [relation('a', 'linked-with', 'b'), relation('c', 'linked-with', 'a')],
    );
    expect(verbsOf(relationGroups(graph, 'a', false, en))).toEqual(['is closely linked with']);
  });

  test('tell facts before aims, and aims before what may be', () => {
    const graph = graphOf(
      [entity('ict'), entity('firms'), entity('schools'), entity('towns')],
      [
        { ...relation('ict', 'brings-together', 'firms'), strength: 'possible' },
        { ...relation('ict', 'brings-together', 'schools'), strength: 'wanted', as: 'beneficiary' },
        { ...relation('ict', 'brings-together', 'towns'), as: 'partner' },
      ],
    );
    expect(verbsOf(relationGroups(graph, 'ict', true, en))).toEqual([
      'has as partners',
      'wants to work for',
      'is open to',
    ]);
  });

  test('go in the order of the vocabulary, unknown types last', () => {
    const graph = graphOf(
      [entity('a'), entity('b')],
      [relation('a', 'admires', 'b'), relation('a', 'runs', 'b'), relation('a', 'coordinates', 'b')],
    );
    expect(verbsOf(relationGroups(graph, 'a', false, en))).toEqual(['coordinates', 'runs', 'admires']);
  });
});
