// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { sidesOf } from '../../src/graph/helix';
import { placingDate, yearColumns, yearLanes } from '../../src/graph/years';
import { entity, graphOf, relation } from '../support/build';
import { shippedGraph } from '../support/shipped';

describe('year columns', () => {
  test('stand in the order of time, a longer time by its first year', () => {
    const graph = graphOf(
      [entity('a', { founded: '2006' }), entity('b', { founded: '195X' }), entity('c', { founded: '2008-03-01' })],
      [],
    );
    expect(yearColumns(graph).map(({ date }) => date)).toEqual(['195X', '2006', '2008']);
  });

  test('keep room for a year without anything, and break the axis where many are', () => {
    const xs = (dates: readonly string[]) =>
      yearColumns(
        graphOf(
          dates.map((founded, index) => entity(`n${index}`, { founded })),
          [],
        ),
      ).map(({ x }) => x);
    const [, next = 0] = xs(['2006', '2007']);
    expect(xs(['2006', '2008'])[1]).toBe(2 * next);
    expect(xs(['1962', '2006'])[1]).toBeLessThan(2 * next);
  });

  test('place an event by its date', () => {
    expect(placingDate({ date: '2014-01-21' })).toBe('2014');
    expect(placingDate({})).toBeUndefined();
  });
});

test('year lanes are the uplands and then those that none claims, without gaps', () => {
  const lanes = yearLanes(shippedGraph());
  expect(lanes.at(-1)?.upland).toBeNull();
  expect(lanes).toHaveLength(6);
  expect(lanes.slice(1).map(({ top }) => top)).toEqual(lanes.slice(0, -1).map(({ bottom }) => bottom));
});

describe('the sides that a node has to do with', () => {
  const graph = graphOf(
    [
      entity('school', { helix: 'academia' }),
      entity('firm', { helix: 'business' }),
      entity('cluster', { kind: 'cluster' }),
      entity('upland', { kind: 'ecosystem' }),
      entity('alone', { kind: 'cluster' }),
    ],
    [
      relation('school', 'coordinates', 'cluster'),
      relation('firm', 'member-of', 'cluster'),
      relation('cluster', 'anchors', 'upland'),
    ],
  );

  test.each([
    ['school', ['academia']],
    ['cluster', ['academia', 'business']],
    ['upland', ['academia', 'business']],
    ['alone', []],
  ])('of %s are its own, or those that ties lead to', (id, sides) => {
    expect([...sidesOf(graph, id)].sort()).toEqual(sides);
  });
});
