// @vitest-environment node
import { expect, test } from 'vitest';
import { layoutTaskOf } from '../../../src/worker/layout/layout-task';
import { entity, graphOf, relation } from '../../support/build';

const graph = graphOf(
  [entity('a'), entity('b'), entity('c'), entity('code', { kind: 'industry' })],
  [
    relation('a', 'collaborates-with', 'b'),
    relation('b', 'collaborates-with', 'c', { strength: 'wanted' }),
    relation('c', 'operates-in', 'code'),
  ],
);

test('a layout is of all nodes, those of context last, and of the ties that are told as facts', () => {
  const { nodes, edges } = layoutTaskOf(graph, new Map(), ({ id }) => id.length * 10);
  expect(nodes.map(({ id, diameter, isLast }) => [id, diameter, isLast])).toEqual([
    ['a', 10, false],
    ['b', 10, false],
    ['c', 10, false],
    ['code', 40, true],
  ]);
  expect(edges).toEqual([{ source: 'a', target: 'b', weight: 1 }]);
});

test('a group that was found is none that is said, though both are called alike', () => {
  const groups = new Map([
    ['a', { id: 'b', isFound: false }],
    ['b', { id: 'b', isFound: true }],
  ]);
  const [a, b, c] = layoutTaskOf(graph, groups, () => 10).nodes;
  expect(a?.group).not.toBe(b?.group);
  expect(c?.group).toBeUndefined();
});
