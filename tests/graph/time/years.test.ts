// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { memberships } from '../../../src/atlas/rules/membership';
import { diameterIn } from '../../../src/canvas/core/elements';
import { type Graph, isContextKind } from '../../../src/graph/graph';
import type { Entity } from '../../../src/graph/model';
import { sidesOf } from '../../../src/graph/sides/helix';
import { placingDate } from '../../../src/graph/time/dates';
import { laneOf, UNDATED, yearColumns, yearLanes } from '../../../src/graph/time/years';
import { entity, graphOf, relation } from '../../support/build';
import { exampleGraph } from '../../support/examples';
import { shippedGraph } from '../../support/shipped';

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

test('many columns are narrower, and lanes high enough for all of them', () => {
  const dated = (count: number) =>
    graphOf(Array.from({ length: count }, (_, index) => entity(`n${index}`, { founded: `${1900 + index}` })));
  const [few, many] = [dated(10), dated(60)];
  const stepOf = (graph: Graph) => yearColumns(graph)[1]?.x ?? 0;
  expect(stepOf(many)).toBe(stepOf(few) / 2);
  const width = (yearColumns(many).at(-1)?.x ?? 0) - UNDATED.left;
  expect(yearLanes(many).at(-1)?.bottom).toBeGreaterThanOrEqual(0.59 * width);
});

test('lanes of many are no higher than they are wide, unless the marks of a column need it', () => {
  const foundedIn = (count: number, years: number) =>
    graphOf(Array.from({ length: count }, (_, index) => entity(`n${index}`, { founded: `${1990 + (index % years)}` })));
  const shapeOf = (graph: Graph) => {
    const width = (yearColumns(graph).at(-1)?.x ?? 0) - UNDATED.left;
    return (yearLanes(graph).at(-1)?.bottom ?? 0) / width;
  };
  expect(shapeOf(foundedIn(600, 30))).toBeLessThanOrEqual(1);
  expect(shapeOf(foundedIn(600, 2))).toBeGreaterThan(1);
});

test('there is no lane of no group where everyone is in one', () => {
  expect(yearLanes(exampleGraph('karate')).map(({ upland }) => upland)).toEqual(['mr-hi', 'officer']);
});

test('year lanes are the uplands and then those that none claims, without gaps', () => {
  const lanes = yearLanes(shippedGraph());
  expect(lanes.at(-1)?.upland).toBeNull();
  expect(lanes).toHaveLength(6);
  expect(lanes.slice(1).map(({ top }) => top)).toEqual(lanes.slice(0, -1).map(({ bottom }) => bottom));
});

describe('the shipped years arrangement', () => {
  const graph = shippedGraph();
  const drawn = [...graph.nodes.values()].filter(({ kind }) => !isContextKind(graph, kind));
  const columns = new Map(yearColumns(graph).map(({ date, x }) => [date, x]));
  const dated = drawn.filter((node) => columns.has(placingDate(node) ?? ''));
  const undated = drawn.filter((node) => !columns.has(placingDate(node) ?? ''));
  const placeOf = ({ id }: Entity) => graph.layouts.get('years')?.get(id) ?? { x: Number.NaN, y: Number.NaN };

  test('has every actor with a founding year in the column of that year', () => {
    expect(dated.length).toBeGreaterThan(20);
    expect(dated.map((node) => [node.id, placeOf(node).x])).toEqual(
      dated.map((node) => [node.id, columns.get(placingDate(node) ?? '')]),
    );
  });

  test('has every actor in its lane, off the lines around it', () => {
    const all = memberships(graph, { inferred: true });
    const lanes = yearLanes(graph);
    const outside = drawn.filter((node) => {
      const lane = lanes.find(({ upland }) => upland === laneOf(all, node.id));
      const reach = diameterIn(graph, node) / 2;
      const { y } = placeOf(node);
      return !lane || !(y - reach > lane.top && y + reach < lane.bottom);
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  test('has the undated in the margin, with room between any two', () => {
    expect(undated.length).toBeGreaterThan(20);
    const outside = undated.filter((node) => !(placeOf(node).x > UNDATED.left && placeOf(node).x < UNDATED.right));
    expect(outside.map(({ id }) => id)).toEqual([]);
    const gaps = undated.flatMap((a, index) =>
      undated.slice(index + 1).map((b) => {
        const [from, to] = [placeOf(a), placeOf(b)];
        return Math.hypot(from.x - to.x, from.y - to.y) - (diameterIn(graph, a) + diameterIn(graph, b)) / 2;
      }),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(8);
  });
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
