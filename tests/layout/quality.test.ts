// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readingCost } from '../../scripts/layout/quality';
import type { Position, Relation } from '../../src/graph/model';
import { entity, graphOf, relation } from '../support/build';

const graph = graphOf(
  ['a', 'b', 'c', 'd'].map((id) => entity(id)),
  [relation('a', 'runs', 'b'), relation('c', 'runs', 'd')],
);

const CLEAN: Readonly<Record<string, Position>> = {
  a: { x: 0, y: 0 },
  b: { x: 300, y: 0 },
  c: { x: 0, y: 300 },
  d: { x: 300, y: 300 },
};

const costOf = (patch: Readonly<Record<string, Position>> = {}) =>
  readingCost(graph, new Map(Object.entries({ ...CLEAN, ...patch })));

/** The cost of some actors between two in the corners of the screen, which keep one pixel to a unit. */
function costInFrame(places: Readonly<Record<string, Position>>, ...lines: readonly Relation[]): number {
  const framed = { ...places, first: { x: 0, y: 0 }, last: { x: 676, y: 688 } };
  const ids = Object.keys(framed);
  return readingCost(
    graphOf(
      ids.map((id) => entity(id)),
      lines,
    ),
    new Map(Object.entries(framed)),
  );
}

describe('the cost of an arrangement', () => {
  test('is that of its lines alone where nothing is in the way of anything', () => {
    const withoutLines = graphOf([...graph.nodes.values()]);
    expect(readingCost(withoutLines, new Map(Object.entries(CLEAN)))).toBe(0);
    expect(costOf()).toBeGreaterThan(0);
  });

  test('grows where nodes touch', () => {
    const pair = (gap: number) => ({ a: { x: 300, y: 300 }, b: { x: 300 + gap, y: 300 } });
    expect(costInFrame(pair(26))).toBe(0);
    expect(costInFrame(pair(20))).toBeGreaterThan(0);
  });

  test('grows where lines cross', () => {
    const ties = (...pairs: readonly (readonly [from: string, to: string])[]) => {
      const lines = pairs.map(([from, to]) => relation(from, 'runs', to));
      return readingCost(graphOf([...graph.nodes.values()], lines), new Map(Object.entries(CLEAN)));
    };
    // Two diagonals of one length: they cross unless they share their ends.
    expect(ties(['a', 'd'], ['b', 'c'])).toBeGreaterThan(ties(['a', 'd'], ['d', 'a']));
  });

  test('grows where a line runs through a node', () => {
    const beside = (y: number) => ({ a: { x: 100, y: 300 }, b: { x: 500, y: 300 }, c: { x: 300, y: 300 + y } });
    const tie = relation('a', 'runs', 'b');
    expect(costInFrame(beside(8), tie)).toBeGreaterThan(costInFrame(beside(20), tie));
  });

  test('grows with the length of lines', () => {
    // An actor far off keeps the scale the same.
    const corner = { corner: { x: 1200, y: 1200 } };
    const withCorner = graphOf([...graph.nodes.values(), entity('corner')], [...graph.edges.values()]);
    const [near = 0, far = 0] = [300, 1100].map((x) =>
      readingCost(withCorner, new Map(Object.entries({ ...CLEAN, ...corner, b: { x, y: 0 } }))),
    );
    expect(far).toBeGreaterThan(near);
  });

  test('grows far more by the missing name of an upland than by another', () => {
    const cost = (kind: string) => {
      // The largest actors stand as a wall around the actor: there is no place for a name.
      const steps = Array.from({ length: 15 }, (_, step) => (step - 7) * 40);
      const wall = steps.flatMap((x) => steps.map((y) => ({ x, y }))).filter(({ x, y }) => x !== 0 || y !== 0);
      const stones = wall.map((_, at) => entity(`stone-${at}`, { members: 196 }));
      const walled = graphOf([entity('small', { kind }), ...stones, entity('corner')]);
      return readingCost(
        walled,
        new Map([
          ['small', { x: 0, y: 0 }],
          ...wall.map((place, at) => [`stone-${at}`, place] as const),
          ['corner', { x: 900, y: 900 }],
        ]),
      );
    };
    expect(cost('ecosystem') - cost('organisation')).toBeGreaterThan(300);
  });
});
