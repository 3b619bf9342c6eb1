// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARRANGEMENT, diameterOf, edgeKey, elementsOf, idOf, nodeKey } from '../../src/canvas/elements';
import type { Relation } from '../../src/graph/model';
import { graphs } from '../support/arbitrary';
import { entity, graphOf, relation } from '../support/build';

const dataOf = (elements: ReturnType<typeof elementsOf>, key: string) =>
  elements.find(({ data }) => data.id === key)?.data;

/** The classes of one relation between two firms, or between a firm and an industry. */
function classesOf(type: string, patch: Partial<Relation> = {}): readonly string[] {
  const graph = graphOf(
    [entity('a'), entity('b'), entity('code', { kind: 'industry' })],
    [relation('a', type, type === 'operates-in' ? 'code' : 'b', { ...patch, id: 'line' })],
  );
  const element = elementsOf(graph).find(({ data }) => data.id === edgeKey('line'));
  return String(element?.classes).split(' ').filter(Boolean);
}

describe('elements', () => {
  test('keep a node and an edge of the same id apart', () => {
    const graph = graphOf([entity('a'), entity('b')], [relation('a', 'runs', 'b', { id: 'a' })]);
    const keys = elementsOf(graph).map(({ data }) => data.id);
    expect(new Set(keys).size).toBe(3);
  });

  test.each([nodeKey, edgeKey])('give the id back from its key', (keyOf) => {
    expect(idOf(keyOf('n:a--b'))).toBe('n:a--b');
  });

  test('hold every node and every edge, and each edge ends at nodes that are there', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const elements = elementsOf(graph);
        const keys = new Set(elements.map(({ data }) => data.id));
        const ends = elements.flatMap(({ data }) => [data.source, data.target]).filter((end) => end !== undefined);
        expect(elements).toHaveLength(graph.nodes.size + graph.edges.size);
        expect(ends.filter((end) => !keys.has(end))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('carry kind and side of an actor', () => {
    const elements = elementsOf(graphOf([entity('a', { kind: 'university', helix: 'academia' })]));
    expect(dataOf(elements, nodeKey('a'))).toMatchObject({ kind: 'university', side: 'academia' });
  });

  test('stand where the shipped arrangement puts them, and at the origin without one', () => {
    const layouts = new Map([[ARRANGEMENT, new Map([['a', { x: 3, y: -4 }]])]]);
    const elements = elementsOf(graphOf([entity('a'), entity('b')], [], { layouts }));
    expect(elements.map(({ position }) => position)).toEqual([
      { x: 3, y: -4 },
      { x: 0, y: 0 },
    ]);
  });

  test('leave the shipped positions alone when they are moved', () => {
    const shipped = { x: 3, y: -4 };
    const graph = graphOf([entity('a')], [], { layouts: new Map([[ARRANGEMENT, new Map([['a', shipped]])]]) });
    expect(elementsOf(graph)[0]?.position).not.toBe(shipped);
  });

  test('mark kinds that are drawn only on request', () => {
    const elements = elementsOf(graphOf([entity('code', { kind: 'industry' }), entity('firm')]));
    expect(elements.map(({ classes }) => classes)).toEqual(['context', '']);
  });

  test('tell a stated relation with a direction', () => {
    expect(classesOf('runs')).toEqual(['stated', 'directed']);
  });

  test('tell an inferred relation', () => {
    expect(classesOf('runs', { status: 'inferred' })).toContain('inferred');
  });

  test('tell a relation that is mere context', () => {
    expect(classesOf('operates-in')).toContain('context');
  });

  test('give a symmetric relation no direction', () => {
    expect(classesOf('collaborates-with')).toEqual(['stated']);
  });
});

describe('the diameter of a node', () => {
  const clusterOf = (members: number) => diameterOf({ kind: 'cluster', members });

  test('makes its area proportional to its members', () => {
    fc.assert(
      fc.property(fc.integer({ min: 25, max: 5000 }), fc.integer({ min: 25, max: 5000 }), (some, others) => {
        expect((clusterOf(some) / clusterOf(others)) ** 2).toBeCloseTo(some / others, 6);
      }),
    );
  });

  test('is never too small to be hit', () => {
    fc.assert(
      fc.property(fc.nat(200), (members) => {
        expect(clusterOf(members)).toBeGreaterThanOrEqual(22);
      }),
    );
  });

  test('is of the kind where there are no members to count', () => {
    const kinds = ['ecosystem', 'helix-sector', 'university', 'organisation'];
    const diameters = kinds.map((kind) => diameterOf({ kind }));
    expect(diameters).toEqual([...diameters].sort((a, b) => b - a));
    expect(new Set(diameters).size).toBe(kinds.length);
  });

  test.each(['constructor', '__proto__', 'of another vocabulary'])('is a number for the kind “%s” too', (kind) => {
    expect(diameterOf({ kind })).toBe(diameterOf({ kind: 'organisation' }));
  });
});
