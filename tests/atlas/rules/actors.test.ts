// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { hasSides, isBody, isPresent } from '../../../src/atlas/rules/actors';
import { entity, graphOf } from '../../support/build';

const NOBODY = graphOf([]);

describe('who is a body of which a side can be said', () => {
  test.each([
    ['organisation', true],
    ['university', true],
    ['cluster', false],
    ['ecosystem', false],
    ['general-body', false],
  ])('%s: %s', (kind, expected) => {
    expect(isBody(NOBODY, entity('a', { kind }))).toBe(expected);
  });
});

describe('who counts as an actor of today', () => {
  test('are those whom the source sets in the present, and speaks of as one', () => {
    const who = [entity('a'), entity('b', { past: true }), entity('c', { kind: 'general-body' })];
    expect(who.filter(isPresent).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('of whom one asks which sides take part', () => {
  test('are uplands and clusters of the register', () => {
    const who = [
      entity('upland', { kind: 'ecosystem' }),
      entity('registered', { kind: 'cluster', register: true }),
      entity('cluster', { kind: 'cluster' }),
      entity('firm'),
    ];
    expect(who.filter(hasSides).map(({ id }) => id)).toEqual(['upland', 'registered']);
  });
});
