// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { AttributeValue, Values } from '../../../src/graph/model';
import type { Attribute, Vocabulary } from '../../../src/graph/vocabulary';
import { growVocabulary } from '../../../src/io/read/growing-vocabulary';
import { readValues, withoutRoleFields } from '../../../src/io/read/read-values';
import { entity } from '../../support/build';

const attribute = (id: string, type: Attribute['type']): Attribute => ({ id, of: 'nodes', type, label: { en: id } });

const VOCABULARY: Vocabulary = {
  kinds: [],
  relationTypes: [],
  attributes: [
    attribute('seats', 'number'),
    attribute('height', 'number'),
    attribute('opened', 'date'),
    attribute('page', 'link'),
    attribute('open-air', 'flag'),
    { ...attribute('length', 'number'), of: 'edges' },
  ],
  roles: { size: 'seats', begin: 'opened' },
};

const read = (values: Values) => readValues(values, 'nodes', growVocabulary(VOCABULARY));
const kept = (id: string, ...values: readonly AttributeValue[]) =>
  values.map((value) => read({ [id]: value }).values[id]);

describe('a value of an attribute', () => {
  test('that plays sizes is a number from nothing on', () => {
    expect(kept('seats', 0, 12, -1, 'many')).toEqual([0, 12, undefined, undefined]);
    expect(kept('height', -1)).toEqual([-1]);
  });

  test('of numbers has an end', () => {
    expect(kept('height', Number.POSITIVE_INFINITY, Number.NaN, 2.5)).toEqual([undefined, undefined, 2.5]);
  });

  test('of dates may be a year as a number, of four figures', () => {
    expect(kept('opened', 1599, 965, '1599-06', '195X', 'then')).toEqual([
      '1599',
      '0965',
      '1599-06',
      '195X',
      undefined,
    ]);
  });

  test('of links leads elsewhere, and is no script', () => {
    expect(kept('page', 'https://a.pl', 'mailto:a@a.pl', 'javascript:alert(1)', 'data:text/html,x')).toEqual([
      'https://a.pl',
      'mailto:a@a.pl',
      undefined,
      undefined,
    ]);
  });

  test('that is left out is told, with what should be there', () => {
    expect(read({ seats: -1 }).problems).toEqual([
      { field: 'values.seats', found: -1, expected: { is: 'least', bound: 0, of: 'number' } },
    ]);
    expect(read({ length: 3 }).problems).toEqual([{ field: 'values.length', found: 3, rule: 'attribute-of-others' }]);
  });

  test('that no attribute has makes one of its type', () => {
    const grown = growVocabulary(VOCABULARY);
    readValues({ rating: 4, tags: ['a'], note: 'x', hidden: true }, 'nodes', grown);
    expect(['rating', 'tags', 'note', 'hidden'].map((id) => grown.attributes.get(id)?.type)).toEqual([
      'number',
      'categories',
      'text',
      'flag',
    ]);
  });
});

test('a year that plays the beginning is saved as its attribute has it: a number, or a date', () => {
  const written = (type: Attribute['type']) =>
    withoutRoleFields(entity('globe', { founded: '1599' }), {
      roles: { begin: 'opened' },
      attributes: new Map([['opened', attribute('opened', type)]]),
    }).values?.opened;
  expect([written('number'), written('date')]).toEqual([1599, '1599']);
});
