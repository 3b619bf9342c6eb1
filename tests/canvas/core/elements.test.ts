// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARRANGEMENT, diameterIn, diameterOf, elementsOf, mostOf, sizingOf } from '../../../src/canvas/core/elements';
import { idOf, lineKey, nodeKey } from '../../../src/canvas/core/keys';
import { sizesOf } from '../../../src/graph/colour/colour-scale';
import { facetColumns } from '../../../src/graph/filter/columns';
import { pairId, pairsOf } from '../../../src/graph/filter/pairs';
import type { Graph } from '../../../src/graph/graph';
import type { Entity } from '../../../src/graph/model';
import { graphs } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { generalGraph, THEATRES, theatre } from '../../support/general';

const dataOf = (elements: ReturnType<typeof elementsOf>, key: string) =>
  elements.find(({ data }) => data.id === key)?.data;

const elementsIn = (graph: Graph) => elementsOf(graph, pairsOf(graph));

describe('elements', () => {
  test('keep an actor and a pair of the same id apart', () => {
    const graph = graphOf([entity('a'), entity('b')], [relation('a', 'runs', 'b')]);
    const keys = elementsIn(graph).map(({ data }) => data.id);
    expect(new Set(keys).size).toBe(3);
  });

  test.each([nodeKey, lineKey])('give the id back from its key', (keyOf) => {
    expect(idOf(keyOf('n:a--b'))).toBe('n:a--b');
  });

  test('hold every actor, one line for each pair that is joined, and each line ends at actors that are there', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const elements = elementsIn(graph);
        const keys = new Set(elements.map(({ data }) => data.id));
        const ends = elements.flatMap(({ data }) => [data.source, data.target]).filter((end) => end !== undefined);
        const joined = new Set([...graph.edges.values()].map(({ from, to }) => pairId(from, to)));
        expect(elements).toHaveLength(graph.nodes.size + joined.size);
        expect(ends.filter((end) => !keys.has(end))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('carry kind and side of an actor', () => {
    const elements = elementsIn(graphOf([entity('a', { kind: 'university', helix: 'academia' })]));
    expect(dataOf(elements, nodeKey('a'))).toMatchObject({ kind: 'university', side: 'academia' });
  });

  test('stand where the shipped arrangement puts them, and at the origin without one', () => {
    const layouts = new Map([[ARRANGEMENT, new Map([['a', { x: 3, y: -4 }]])]]);
    const elements = elementsIn(graphOf([entity('a'), entity('b')], [], { layouts }));
    expect(elements.map(({ position }) => position)).toEqual([
      { x: 3, y: -4 },
      { x: 0, y: 0 },
    ]);
  });

  test('leave the shipped positions alone when they are moved', () => {
    const shipped = { x: 3, y: -4 };
    const graph = graphOf([entity('a')], [], { layouts: new Map([[ARRANGEMENT, new Map([['a', shipped]])]]) });
    expect(elementsIn(graph)[0]?.position).not.toBe(shipped);
  });

  test('mark kinds that are drawn only on request', () => {
    const elements = elementsIn(graphOf([entity('code', { kind: 'industry' }), entity('firm')]));
    expect(elements.map(({ classes }) => classes)).toEqual(['context', '']);
  });
});

describe('the diameter of a node', () => {
  const clusterOf = (members: number) => diameterOf(members, 'subject');

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

  test('outgrows no other, however many there are to count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 1_000_000 }), (most) => {
        const graph = graphOf([entity('a', { members: most }), entity('b', { members: most / 4 })]);
        const [large = 0, half = 0] = [...graph.nodes.values()].map((node) => diameterIn(graph, node));
        expect(large).toBeCloseTo(70);
        expect(large / half).toBeCloseTo(2);
      }),
    );
  });

  test('follows what a graph is drawn by where that is no number of members', () => {
    const bySeats = generalGraph([theatre('globe', { members: 3000 }), theatre('rose', { members: 750 })]);
    const known = ['rose', 'swan', 'fortune', 'hope', 'curtain', 'theatre', 'cockpit', 'swallow', 'phoenix'];
    const ofTies = generalGraph(
      [...known, 'globe'].map((id) => theatre(id, { members: 3000 })),
      known.map((id) => relation('globe', 'knows', id)),
      { ...THEATRES, attributes: [], roles: {} },
    );
    for (const graph of [bySeats, ofTies]) {
      const { countOf, perRoot } = sizingOf(
        sizesOf(graph)[0] ?? '',
        graph,
        facetColumns(graph, { inferred: true }),
        null,
      );
      const [drawn, told] = [
        (node: Entity) => diameterOf(countOf(node), undefined, perRoot),
        (node: Entity) => diameterIn(graph, node),
      ].map((diameter) => [...graph.nodes.values()].map(diameter));
      expect(told).toEqual(drawn);
      expect(new Set(told).size).toBe(2);
    }
  });

  test('is of the rank of its kind where there are no members to count', () => {
    const kinds = ['ecosystem', 'helix-sector', 'university', 'organisation'];
    const graph = graphOf(kinds.map((kind) => entity(kind, { kind })));
    const diameters = [...graph.nodes.values()].map((node) => diameterIn(graph, node));
    expect(diameters).toEqual([...diameters].sort((a, b) => b - a));
    expect(new Set(diameters).size).toBe(kinds.length);
  });

  test.each(['constructor', '__proto__', 'of another vocabulary'])('is a number for the kind “%s” too', (kind) => {
    const graph = graphOf([entity('a', { kind }), entity('b', { kind: 'organisation' })]);
    const [unknown, known] = [...graph.nodes.values()].map((node) => diameterIn(graph, node));
    expect(unknown).toBe(known);
  });
});

test('sizes by ties outgrow no other, however many ties someone has', () => {
  const ids = Array.from({ length: 400 }, (_, index) => `n${index}`);
  const star = graphOf(
    ['hub', ...ids].map((id) => entity(id)),
    ids.map((id) => relation('hub', 'collaborates-with', id)),
  );
  const { countOf, perRoot } = sizingOf('ties', star, facetColumns(star, { inferred: true }), null);
  const hub = star.nodes.get('hub') ?? entity('hub');
  expect([countOf(hub), diameterOf(countOf(hub), undefined, perRoot)]).toEqual([400, 70]);
});

describe('sizes by a measure', () => {
  const graph = graphOf(['most', 'some', 'none'].map((id) => entity(id, { kind: 'cluster', members: 100 })));
  const scores = new Map([
    ['most', 1],
    ['some', 0.25],
  ]);
  const diameter = (id: string, by = 'measure') => {
    const { countOf, perRoot } = sizingOf(by, graph, facetColumns(graph, { inferred: true }), scores);
    return diameterOf(countOf(entity(id)), 'subject', perRoot);
  };

  test('grow in area with the share of the most', () => {
    expect(diameter('most') / diameter('some')).toBeCloseTo(2);
  });

  test('are smallest for whom it leaves out, whatever else is known', () => {
    expect(diameter('none')).toBe(diameter('none', 'even'));
  });

  test('are shares of the most that anyone has, of something where nobody has anything', () => {
    expect([mostOf(new Map([['a', 0.2]])), mostOf(new Map([['a', 0]])), mostOf(null)]).toEqual([0.2, 1, 1]);
  });
});
