// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, EVENTS, NEIGHBOURS, type SharedTrait } from '../../../src/graph/compare/compare';
import { sharedNeighbours } from '../../../src/graph/compare/shared';
import { facetColumns } from '../../../src/graph/filter/columns';
import type { Graph } from '../../../src/graph/graph';
import { neighboursOf } from '../../../src/graph/neighbours';
import { graphs } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const graph = graphOf(
  [
    entity('it', { kind: 'ecosystem' }),
    entity('ict', { kind: 'cluster', founded: '2006' }),
    entity('wood', { kind: 'cluster', founded: '2006-01' }),
    entity('light', { kind: 'cluster', founded: '195X' }),
    entity('old', { kind: 'cluster', founded: '195X' }),
    entity('city'),
    entity('firm'),
    entity('fair', { kind: 'event' }),
    entity('code', { kind: 'industry' }),
  ],
  [
    relation('city', 'coordinates', 'ict'),
    relation('city', 'collaborates-with', 'wood'),
    relation('firm', 'member-of', 'ict'),
    relation('ict', 'took-part-in', 'fair'),
    relation('wood', 'took-part-in', 'fair'),
    relation('ict', 'operates-in', 'code'),
    relation('wood', 'operates-in', 'code'),
    relation('ict', 'anchors', 'it'),
    relation('city', 'collaborates-with', 'light'),
  ],
);

const compareIn = (of: Graph, ...ids: readonly string[]) => compare(of, facetColumns(of, { inferred: true }), ids);
const itemsOf = (shared: readonly SharedTrait[], trait: string) =>
  shared.find((each) => each.trait === trait)?.items ?? [];
const valuesOf = (shared: readonly SharedTrait[], trait: string) => itemsOf(shared, trait).map(({ value }) => value);

test('neighbours are shared by at least two, and no compared actor is one', () => {
  const neighbours = sharedNeighbours(graph, ['ict', 'wood', 'light', 'city']);
  expect(neighbours).toEqual([{ value: 'fair', by: ['ict', 'wood'] }]);
  expect(sharedNeighbours(graph, ['ict', 'wood', 'light'])).toEqual([
    { value: 'city', by: ['ict', 'wood', 'light'] },
    { value: 'fair', by: ['ict', 'wood'] },
  ]);
});

describe('compare', () => {
  test('names shared neighbours and events, then values of attributes and years of founding', () => {
    const { shared } = compareIn(graph, 'ict', 'wood');
    expect(shared.map(({ trait }) => [trait, ...valuesOf(shared, trait)])).toEqual([
      [NEIGHBOURS, 'city'],
      [EVENTS, 'fair'],
      ['industry', 'code'],
      ['founded', '2006'],
    ]);
  });

  test('names a shared upland as such and as no neighbour', () => {
    const tied = graphOf(
      [entity('it', { kind: 'ecosystem' }), entity('ict', { kind: 'cluster' }), entity('firm')],
      [
        relation('ict', 'anchors', 'it'),
        relation('firm', 'member-of', 'ict'),
        relation('firm', 'collaborates-with', 'it'),
      ],
    );
    const { shared } = compareIn(tied, 'ict', 'firm');
    expect([valuesOf(shared, 'ecosystem'), valuesOf(shared, NEIGHBOURS)]).toEqual([['it'], []]);
  });

  test('takes neither a kind nor a flag for something shared', () => {
    const listed = ['a', 'b'].map((id) => entity(id, { kind: 'cluster', register: true }));
    expect(compareIn(graphOf(listed), 'a', 'b').shared).toEqual([]);
  });

  test('names a shared value of an attribute that is no node', () => {
    const sided = graphOf(['a', 'b'].map((id) => entity(id, { helix: 'business' })));
    expect(compareIn(sided, 'a', 'b').shared).toEqual([
      { trait: 'helix', items: [{ value: 'business', by: ['a', 'b'] }] },
    ]);
  });

  test('takes an uncertain year for no shared one', () => {
    expect(itemsOf(compareIn(graph, 'light', 'old').shared, 'founded')).toEqual([]);
  });

  test('says which of several share something, what most share first', () => {
    const some = ['a', 'b'].map((id) => relation(id, 'collaborates-with', 'few'));
    const every = ['a', 'b', 'c'].map((id) => relation(id, 'collaborates-with', 'all'));
    const shared = compareIn(
      graphOf(
        ['a', 'b', 'c', 'few', 'all'].map((id) => entity(id)),
        [...some, ...every],
      ),
      'a',
      'b',
      'c',
    ).shared;
    expect(itemsOf(shared, NEIGHBOURS)).toEqual([
      { value: 'all', by: ['a', 'b', 'c'] },
      { value: 'few', by: ['a', 'b'] },
    ]);
  });

  test('does not count an upland or an industry as its own', () => {
    const { shared } = compareIn(graph, 'it', 'ict', 'code');
    expect([itemsOf(shared, 'ecosystem'), itemsOf(shared, 'industry')]).toEqual([[], []]);
  });

  test('names for each the neighbours that no other has, the compared aside', () => {
    expect(compareIn(graph, 'ict', 'wood', 'firm').own).toEqual([
      { id: 'ict', neighbours: ['it'] },
      { id: 'wood', neighbours: [] },
      { id: 'firm', neighbours: [] },
    ]);
  });

  test('lists the relations among the compared, ties before context', () => {
    expect(compareIn(graph, 'ict', 'code', 'firm', 'it').between.map(({ id }) => id)).toEqual([
      'ict--anchors--it',
      'firm--member-of--ict',
      'ict--operates-in--code',
    ]);
  });

  test('parts the neighbours of each into shared and own ones', () => {
    fc.assert(
      fc.property(graphs, fc.array(fc.nat(20), { minLength: 2, maxLength: 5 }), (drawn, picks) => {
        const all = [...drawn.nodes.keys()];
        const ids = [...new Set(picks.flatMap((pick) => all[pick] ?? []))];
        const { own } = compareIn(drawn, ...ids);
        for (const { id, neighbours } of own) {
          const others = new Set(ids.filter((other) => other !== id).flatMap((other) => neighboursOf(drawn, other)));
          const expected = neighboursOf(drawn, id).filter((each) => !others.has(each) && !ids.includes(each));
          expect(neighbours).toEqual(expected);
        }
      }),
    );
  });

  test('finds what joins the medical university and its cluster in the shipped data', () => {
    const { between, shared, own } = compareIn(shippedGraph(), 'lubelska-medycyna', 'uniwersytet-medyczny-w-lublinie');
    expect(between.map(({ type }) => type).toSorted()).toEqual(['coordinates', 'initiated']);
    expect(valuesOf(shared, 'ecosystem')).toEqual(['lubelska-wyzyna-medyczna']);
    expect(own[0]?.neighbours).toContain('gmina-lublin');
  });
});
