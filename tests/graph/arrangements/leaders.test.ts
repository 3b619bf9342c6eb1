// @vitest-environment node
import { expect, test } from 'vitest';
import { leaders } from '../../../src/graph/arrangements/leaders';

const itself = (count: number) => count;

test('the greatest lead, all of them and in their order', () => {
  const items = [
    { id: 'a', count: 2 },
    { id: 'b', count: 3 },
    { id: 'c', count: 3 },
  ];
  expect(leaders(items, ({ count }) => count).map(({ id }) => id)).toEqual(['b', 'c']);
});

test.each([[[]], [[0, 0]]])('nobody leads in %j', (counts) => {
  expect(leaders(counts, itself)).toEqual([]);
});
