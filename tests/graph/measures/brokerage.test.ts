// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { brokerage } from '../../../src/graph/measures/brokerage';
import { BROKERAGE_ROLES } from '../../../src/graph/measures/result';

const arc = (pair: string, symmetric = false) => {
  const [from = '', to = ''] = pair.split('-');
  return { from, to, symmetric };
};

// By hand: one source, one broker, one target, and the group of each in that order.
const CASES = [
  ['coordinator', 'AAA'],
  ['consultant', 'ABA'],
  ['representative', 'AAB'],
  ['gatekeeper', 'ABB'],
  ['liaison', 'ABC'],
] as const;

const rolesIn = (letters: string, arcs = ['s-b', 'b-t'], symmetric = false) => {
  const groups = new Map(['s', 'b', 't'].map((id, index) => [id, letters.charAt(index)]));
  const counts = brokerage(
    arcs.map((pair) => arc(pair, symmetric)),
    groups,
  ).get('b');
  return BROKERAGE_ROLES.filter((role) => counts?.[role] === (symmetric ? 2 : 1));
};

describe('brokerage', () => {
  test.each(CASES)('makes the broker a %s in %s', (role, letters) => {
    expect(rolesIn(letters)).toEqual([role]);
  });

  test('is none where source and target are linked themselves', () => {
    expect(rolesIn('ABC', ['s-b', 'b-t', 's-t'])).toEqual([]);
  });

  test('is none where a link leads back to the source', () => {
    expect(rolesIn('ABC', ['s-b', 'b-s'])).toEqual([]);
  });

  test('counts a pair once in each direction over symmetric links', () => {
    expect(rolesIn('ABC', ['s-b', 'b-t'], true)).toEqual(['liaison']);
  });

  test('counts parallel links once', () => {
    expect(rolesIn('ABC', ['s-b', 's-b', 'b-t'])).toEqual(['liaison']);
  });

  test('leaves nodes without a group out', () => {
    const counts = brokerage(
      [arc('s-b'), arc('b-stranger')],
      new Map([
        ['s', 'A'],
        ['b', 'B'],
      ]),
    );
    expect([...counts.keys()]).toEqual(['s', 'b']);
    expect(Object.values(counts.get('b') ?? {})).toEqual([0, 0, 0, 0, 0]);
  });
});
