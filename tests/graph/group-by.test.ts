// @vitest-environment node
import { expect, test } from 'vitest';
import { groupBy } from '../../src/graph/group-by';

test('items are grouped in the order in which they and their keys come', () => {
  const groups = groupBy(['ab', 'c', 'de', 'f'], ({ length }) => length);
  expect([...groups]).toEqual([
    [2, ['ab', 'de']],
    [1, ['c', 'f']],
  ]);
});
