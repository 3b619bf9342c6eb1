// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { valueName } from '../../src/text/sentences/facet-words';
import { attributeNames } from '../../src/text/vocabulary-words';
import { wordsOf } from '../../src/text/words-of';
import { attribute, galleryOf } from '../support/made-up';
import { wordsIn } from '../support/vocabulary';

const wordsFor = (...attributes: Parameters<typeof galleryOf>[0]) => wordsOf('en', galleryOf(attributes));

describe('what an attribute is called', () => {
  test('is its label where nothing else is said, lower in the midst of a sentence', () => {
    const names = attributeNames('style', wordsFor(attribute('style', 'category', { label: { en: 'Style' } })));
    expect([names.name, names.column, names.short, names.subject, names.unit]).toEqual([
      'Style',
      'Style',
      'style',
      'style',
      '',
    ]);
  });

  test('is what the vocabulary says for each place', () => {
    const [short, column, none, unit] = ['painted in', 'In', 'undated', 'years'].map((text) => ({ en: text }));
    const all = { short, column, none, unit } as Partial<Parameters<typeof galleryOf>[0][number]>;
    const names = attributeNames('style', wordsFor(attribute('style', 'number', all)));
    expect([names.subject, names.column, names.none, names.unit]).toEqual(['painted in', 'In', 'undated', 'years']);
  });

  test('has no subject where its values say what they are about', () => {
    expect(attributeNames('style', wordsFor(attribute('style', 'category', { isPlain: true }))).subject).toBe('');
  });

  test.each(['nonsense', 'constructor', '__proto__', 'toString'])(
    'is its id where the vocabulary lacks it: %s',
    (id) => {
      const names = attributeNames(id, wordsFor());
      expect([names.name, names.column, names.subject, names.none]).toEqual([id, id, id, '']);
      expect(valueName(id, 'constructor', wordsFor(), (node) => `<${node}>`)).toBe('constructor');
    },
  );

  test('of the kind is that of the interface, with the kinds as its values', () => {
    const { name, values } = attributeNames('kind', wordsFor(attribute('kind', 'category', { label: { en: 'Sort' } })));
    expect(name).toBe(wordsIn('en').attributes.kind?.name);
    expect(values).toEqual({ painter: 'painter', painting: 'painting' });
  });
});

describe('what a value is called', () => {
  const nameOf = (id: string) => `<${id}>`;

  test('of a flag is yes or no, or what the vocabulary says', () => {
    const said = [{ id: 'yes', label: { en: 'signed' } }];
    const words = wordsFor(attribute('plain', 'flag'), attribute('signed', 'flag', { values: said }));
    expect(['yes', 'no'].map((value) => valueName('plain', value, words, nameOf))).toEqual(['yes', 'no']);
    expect(['yes', 'no'].map((value) => valueName('signed', value, words, nameOf))).toEqual(['signed', 'no']);
  });

  test('is that of a node where values are nodes, else the value itself', () => {
    const words = wordsFor(attribute('owner', 'categories', { nodes: true }), attribute('style', 'category'));
    expect([valueName('owner', 'anna', words, nameOf), valueName('style', 'oil', words, nameOf)]).toEqual([
      '<anna>',
      'oil',
    ]);
    expect(valueName('owner', 'anna~painted', words, nameOf)).toBe('<anna> (painted)');
  });

  test('that is none is told of numbers and of others in words that are there', () => {
    const words = wordsFor(attribute('price', 'number'), attribute('style', 'category'));
    const [number, other] = ['price', 'style'].map((id) => valueName(id, '~', words, nameOf));
    expect([number, other]).toEqual([words.filters.orNone, words.filters.none]);
  });
});
