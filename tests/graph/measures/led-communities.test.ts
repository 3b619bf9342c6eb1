// @vitest-environment node
import { expect, test } from 'vitest';
import { ledCommunities } from '../../../src/graph/measures/led-communities';
import { entity, graphOf, relation } from '../../support/build';

const tie = (from: string, to: string) => relation(from, 'collaborates-with', to);

test('two groups of ties are two communities, each named by the member with most ties', () => {
  const graph = graphOf(
    ['a', 'b', 'c', 'd', 'x', 'y', 'z', 'alone'].map((id) => entity(id)),
    [tie('a', 'b'), tie('b', 'c'), tie('a', 'c'), tie('c', 'd'), tie('x', 'y'), tie('y', 'z')],
  );
  expect([...ledCommunities(graph)].sort()).toEqual([
    ['a', 'c'],
    ['b', 'c'],
    ['c', 'c'],
    ['d', 'c'],
    ['x', 'y'],
    ['y', 'y'],
    ['z', 'y'],
  ]);
});

test('context makes no community', () => {
  const graph = graphOf(
    [entity('a'), entity('b'), entity('code', { kind: 'industry' })],
    [relation('a', 'operates-in', 'code'), relation('b', 'operates-in', 'code')],
  );
  expect(ledCommunities(graph).size).toBe(0);
});
