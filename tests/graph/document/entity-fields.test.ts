// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  type Field,
  fieldsOf,
  nameOfField,
  relationFields,
  valueIn,
  withValue,
} from '../../../src/graph/document/entity-fields';
import { GENERAL } from '../../../src/graph/general/general';
import { buildGraph } from '../../../src/graph/graph';
import type { AttributeValue, Entity } from '../../../src/graph/model';
import type { Attribute } from '../../../src/graph/vocabulary';
import { SMALL } from '../../panels/small-atlas';
import { atlasOf, entity } from '../../support/build';

const namesOf = (id: string) => {
  const node = SMALL.nodes.get(id);
  return node ? fieldsOf(SMALL, node).map(nameOfField) : [];
};

const attribute = (id: string, patch: Partial<Attribute> = {}): Attribute => ({
  id,
  of: 'nodes',
  type: 'number',
  label: { en: id },
  ...patch,
});

const GRAPH = buildGraph(
  atlasOf([entity('firm', { kind: 'firm' })]),
  {
    kinds: [{ id: 'firm', label: { en: 'firm' }, plural: { en: 'firms' }, context: false, happens: true }],
    relationTypes: [],
    attributes: [
      attribute('staff'),
      attribute('capital'),
      attribute('owner', { nodes: true }),
      attribute('town', { by: 'in' }),
      attribute('rooms', { kinds: ['hotel'] }),
      attribute('weight', { of: 'edges' }),
    ],
    roles: { size: 'staff' },
  },
  GENERAL,
);

describe('the fields that can be edited', () => {
  test('of a cluster of the register are those of its own, and none that relations or rules tell', () => {
    expect(namesOf('ict')).toEqual(['helix', 'founded', 'members', 'companies', 'register', 'contacts', 'dissolved']);
  });

  test('of others leave out what only a cluster has', () => {
    expect(namesOf('city')).toEqual(['helix', 'founded', 'members', 'companies', 'dissolved']);
  });

  test('of a file are the attributes of its kinds, and a date of what happens', () => {
    const firm = GRAPH.nodes.get('firm');
    expect(firm && fieldsOf(GRAPH, firm).map(nameOfField)).toEqual(['date', 'members', 'capital']);
  });

  test('of relations are those that the vocabulary has of them', () => {
    expect(relationFields(GRAPH.vocabulary).map(nameOfField)).toEqual(['weight']);
  });
});

describe('a value', () => {
  const CAPITAL: Field = { attribute: attribute('capital'), at: 'values' };
  const field = (at: Field['at']): Field => ({ attribute: attribute('any'), at });

  test.each<[string, Field, AttributeValue]>([
    ['among the values', CAPITAL, 12],
    ['in a field', field('founded'), '2014'],
    ['that is a list', field('contacts'), ['website']],
    ['that is a flag', field('register'), true],
  ])('%s is put there and taken away again', (_where, of, value) => {
    const before: Entity = entity('a');
    const after = withValue(before, of, value);
    expect(valueIn(after, of)).toEqual(value);
    expect(withValue(after, of, undefined)).toEqual(before);
  });

  test('keeps the others where they are', () => {
    const before = entity('a', { values: { first: 1, capital: 2, last: 3 } });
    expect(Object.entries(withValue(before, CAPITAL, 5).values ?? {})).toEqual([
      ['first', 1],
      ['capital', 5],
      ['last', 3],
    ]);
  });

  test('of a side settles what was contested', () => {
    const contested = entity('a', { contestedHelix: ['business', 'academia'] });
    expect(withValue(contested, field('helix'), 'business')).toEqual(entity('a', { helix: 'business' }));
  });

  test('that is nothing is not stored in a field', () => {
    expect(withValue(entity('a', { register: true }), field('register'), false)).toEqual(entity('a'));
  });
});
