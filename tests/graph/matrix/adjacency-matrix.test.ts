// @vitest-environment node
import { expect, test } from 'vitest';
import { adjacencyMatrix } from '../../../src/graph/matrix/adjacency-matrix';
import { networkOf, wholeOf } from '../../../src/graph/measures/network';
import { entity, graphOf, relation } from '../../support/build';

const graph = graphOf(
  [...'abcxyz'].map((id) => entity(id)),
  [
    ...['ab', 'bc', 'ac', 'xy', 'yz', 'xz'].map((pair) => relation(pair.charAt(0), 'runs', pair.charAt(1))),
    relation('c', 'linked-with', 'x'),
    relation('a', 'founded', 'b'),
  ],
);
const found = adjacencyMatrix(networkOf(graph, wholeOf(graph)), { seed: 1, resolution: 1 });
const typesAt = (from: string, to: string) =>
  found.cells
    .get(from)
    ?.get(to)
    ?.map(({ type }) => type);

test('communities stand side by side, in each who has most ties first', () => {
  expect(found.groups).toEqual([
    ['c', 'a', 'b'],
    ['x', 'y', 'z'],
  ]);
});

test('a cell holds all ties that lead from its row to its column', () => {
  expect(typesAt('a', 'b')).toEqual(['founded', 'runs']);
  expect(typesAt('b', 'a')).toBeUndefined();
});

test('a symmetric tie leads both ways', () => {
  expect([typesAt('c', 'x'), typesAt('x', 'c')]).toEqual([['linked-with'], ['linked-with']]);
});
