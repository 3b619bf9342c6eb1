// @vitest-environment node
import { expect, test } from 'vitest';
import { idsInOpen } from '../../../src/graph/merge/fresh-ids';

const long = 'x'.repeat(180);
const open = [`${long}1`, `${long}2`, 'a', 'a-2', 'b'].map((id) => ({ id }));

test('what is new keeps its id, unless something else has it', () => {
  const ids = idsInOpen(open, [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }], new Map([['d', 'b']]));
  expect([...ids]).toEqual([
    ['a', 'a-3'],
    ['b', 'b-2'],
    ['c', 'c'],
    ['d', 'b'],
  ]);
});

test('ids that are given anew are short, and follow no order', () => {
  const incoming = open.slice(0, 2);
  const [one, other] = [incoming, incoming.toReversed()].map((items) => idsInOpen(open, items, new Map()));
  expect(one).toEqual(other);
  expect(one?.get(`${long}1`)).toBe(`${long}-2`);
});
