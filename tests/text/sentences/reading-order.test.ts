// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { edgesInReadingOrder, nodesInReadingOrder } from '../../../src/text/sentences/reading-order';
import { entity, graphOf, relation } from '../../support/build';

const graph = graphOf(
  [
    entity('firm'),
    entity('city'),
    entity('lodz'),
    entity('cluster', { kind: 'cluster' }),
    entity('upland', { kind: 'ecosystem' }),
    entity('trade', { kind: 'industry' }),
    entity('mars', { kind: 'planet' }),
  ],
  [
    relation('cluster', 'operates-in', 'trade'),
    relation('firm', 'initiated', 'cluster'),
    relation('firm', 'coordinates', 'cluster'),
    relation('lodz', 'coordinates', 'cluster'),
    relation('city', 'coordinates', 'cluster'),
  ],
);
const NAMES: Readonly<Record<string, string>> = { lodz: 'Łódź', city: 'Lublin', firm: 'Zakład' };
const nameOf = (id: string) => NAMES[id] ?? id;

describe('nodesInReadingOrder', () => {
  test('puts kinds as the vocabulary has them, and unknown ones last', () => {
    expect(nodesInReadingOrder(graph, ['mars', 'trade', 'city', 'cluster', 'upland'], nameOf, 'pl')).toEqual([
      'upland',
      'cluster',
      'city',
      'trade',
      'mars',
    ]);
  });

  test('puts numbers in names by what they are worth', () => {
    const members = graphOf(['10', '2', '33'].map((number) => entity(`member ${number}`)));
    expect(nodesInReadingOrder(members, members.nodes.keys(), (id) => id, 'pl')).toEqual([
      'member 2',
      'member 10',
      'member 33',
    ]);
  });

  test('puts names of one kind by the alphabet of the language', () => {
    expect(nodesInReadingOrder(graph, ['firm', 'lodz', 'city'], nameOf, 'pl')).toEqual(['city', 'lodz', 'firm']);
  });

  test('does not depend on the order that it is given', () => {
    const ids = [...graph.nodes.keys()];
    expect(nodesInReadingOrder(graph, ids.toReversed(), nameOf, 'pl')).toEqual(
      nodesInReadingOrder(graph, ids, nameOf, 'pl'),
    );
  });
});

describe('edgesInReadingOrder', () => {
  test('puts what is context by the rules of the domain after every tie, whatever its type', () => {
    const parts = graphOf(
      [
        entity('upland', { kind: 'ecosystem' }),
        entity('plan', { kind: 'programme' }),
        entity('whole', { kind: 'project' }),
      ],
      [relation('upland', 'part-of', 'plan'), relation('upland', 'part-of', 'whole')],
    );
    expect(edgesInReadingOrder(parts, 'upland', (id) => id, 'pl').map(({ to }) => to)).toEqual(['whole', 'plan']);
  });

  test('puts ties before context, then types as the vocabulary has them, then the names of the other ends', () => {
    expect(edgesInReadingOrder(graph, 'cluster', nameOf, 'pl').map(({ id }) => id)).toEqual([
      'city--coordinates--cluster',
      'lodz--coordinates--cluster',
      'firm--coordinates--cluster',
      'firm--initiated--cluster',
      'cluster--operates-in--trade',
    ]);
  });
});
