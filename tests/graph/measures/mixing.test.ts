// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { attributeAssortativity, degreeAssortativity, externalInternal } from '../../../src/graph/measures/mixing';
import { simpleOf } from '../../support/networks';

const groups = new Map([
  ['a', 'north'],
  ['b', 'north'],
  ['x', 'south'],
  ['y', 'south'],
]);

describe('externalInternal', () => {
  test('is −1 where all ties are within groups, 1 where all are between', () => {
    expect(externalInternal(simpleOf(['a-b', 'x-y']), groups).value).toBe(-1);
    expect(externalInternal(simpleOf(['a-x', 'b-y']), groups).value).toBe(1);
  });

  // By hand: north has a-b within and a-x, b-x between; south has x-y within and the same two between.
  test('counts for each group the ties of its nodes', () => {
    const { value, ties, byGroup } = externalInternal(simpleOf(['a-b', 'a-x', 'b-x', 'x-y']), groups);
    expect({ value, ties }).toEqual({ value: 0, ties: 4 });
    expect(byGroup.get('north')).toEqual({ value: 1 / 3, ties: 3 });
    expect(byGroup.get('south')).toEqual({ value: 1 / 3, ties: 3 });
  });

  test('leaves ties of nodes without a group out, and says nothing without ties', () => {
    expect(externalInternal(simpleOf(['a-stranger']), groups)).toMatchObject({ value: null, ties: 0 });
  });
});

describe('attributeAssortativity', () => {
  test('is 1 where all ties are within groups', () => {
    expect(attributeAssortativity(simpleOf(['a-b', 'x-y']), groups)).toEqual({ value: 1, ties: 2 });
  });

  test('is not defined where all ties are in one group', () => {
    expect(attributeAssortativity(simpleOf(['a-b']), groups)).toEqual({ value: null, ties: 1 });
  });
});

describe('degreeAssortativity', () => {
  test('is −1 for a star', () => {
    expect(degreeAssortativity(simpleOf(['hub-a', 'hub-b', 'hub-c']))).toEqual({ value: -1, ties: 3 });
  });

  test('is not defined where all degrees are one, or without ties', () => {
    expect(degreeAssortativity(simpleOf(['a-b', 'b-c', 'a-c'])).value).toBeNull();
    expect(degreeAssortativity(simpleOf([], ['a'])).value).toBeNull();
  });
});
