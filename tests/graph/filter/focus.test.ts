// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetColumns } from '../../../src/graph/filter/columns';
import { DIRECTIONS, type Focus, NO_FILTER } from '../../../src/graph/filter/criteria';
import { applyFilter, focusSteps } from '../../../src/graph/filter/filter';
import { wholeOf } from '../../../src/graph/measures/network';
import { adjacencyOf, distancesFrom } from '../../../src/graph/paths/distances';
import { allowedNetwork } from '../../../src/graph/paths/routes';
import { graphs } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';

// a → b → c, d – b, and an industry that a and e share.
const graph = graphOf(
  [entity('a'), entity('b'), entity('c'), entity('d'), entity('e'), entity('wood', { kind: 'industry' })],
  [
    relation('a', 'runs', 'b'),
    relation('b', 'runs', 'c', { status: 'inferred' }),
    relation('d', 'collaborates-with', 'b'),
    relation('a', 'operates-in', 'wood'),
    relation('e', 'operates-in', 'wood'),
  ],
);
const within = (roots: string, degree: number, direction: Focus['direction'] = 'both') =>
  [...focusSteps(graph, { roots: [...roots], degree, direction }, () => true).keys()].toSorted().join('');

describe('focusSteps', () => {
  test.each([
    ['a', 1, 'both', 'ab'],
    ['a', 2, 'both', 'abcd'],
    ['c', 1, 'out', 'c'],
    ['c', 2, 'in', 'abcd'],
    ['b', 1, 'out', 'bcd'],
    ['d', 1, 'in', 'bd'],
    ['ae', 1, 'both', 'abe'],
  ] as const)('of %s in %i steps, %s, is %s', (roots, degree, direction, expected) => {
    expect(within(roots, degree, direction)).toBe(expected);
  });

  test('agrees with the distances of a network', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 4 }), fc.nat(), (any, degree, drawn) => {
        const root = [...any.nodes.keys()].at(drawn % any.nodes.size) ?? '';
        const steps = distancesFrom(adjacencyOf(allowedNetwork(any, wholeOf(any)).simple), root);
        const near = [...steps].filter(([, step]) => step <= degree).map(([id]) => id);
        const found = focusSteps(any, { roots: [root], degree, direction: 'both' }, () => true);
        expect(new Set(found.keys())).toEqual(new Set([root, ...near]));
      }),
    );
  });

  test('one way reaches nobody whom both ways do not', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(...DIRECTIONS), fc.nat(), (any, direction, drawn) => {
        const roots = [[...any.nodes.keys()].at(drawn % any.nodes.size) ?? ''];
        const both = focusSteps(any, { roots, degree: 2, direction: 'both' }, () => true);
        for (const id of focusSteps(any, { roots, degree: 2, direction }, () => true).keys())
          expect(both.has(id)).toBe(true);
      }),
    );
  });
});

describe('a filter with a focus', () => {
  const shown = (patch: Partial<typeof NO_FILTER>) => {
    const filter = { ...NO_FILTER, focus: { roots: ['a'], degree: 2, direction: 'both' as const }, ...patch };
    return [...applyFilter(graph, facetColumns(graph, { inferred: true }), filter).nodes].join('');
  };

  test('shows whom the chosen relations lead to', () => {
    expect(shown({})).toBe('abcd');
    expect(shown({ types: ['runs'] })).toBe('abc');
    expect(shown({ types: ['runs'], status: ['stated'] })).toBe('ab');
  });

  test('leaves out what the other facets do, and does not stop there', () => {
    expect(shown({ only: ['a', 'c'] })).toBe('ac');
  });
});
