// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { rolesOf } from '../../src/atlas/rules/roles';
import { facetsOf } from '../../src/graph/filter/facets';
import { localText, wordFor } from '../../src/text/local-text';
import { MESSAGES } from '../../src/text/messages';
import { LANGUAGE_TAGS } from '../../src/text/tags';
import { attributeNames } from '../../src/text/vocabulary-words';
import { entity, graphOf, relation } from '../support/build';
import { VOCABULARY, wordsIn } from '../support/vocabulary';

/** What stands at each path of the messages: a text, or a function of so many arguments. */
function shapeOf(messages: unknown, path = ''): readonly string[] {
  if (typeof messages === 'string') return [`${path}: text`];
  if (typeof messages === 'function') return [`${path}: function of ${messages.length}`];
  return Object.entries(Object(messages)).flatMap(([key, value]) => shapeOf(value, `${path}/${key}`));
}

function textsOf(messages: unknown): readonly string[] {
  if (typeof messages === 'string') return [messages];
  return typeof messages === 'function' ? [] : Object.values(Object(messages)).flatMap(textsOf);
}

describe.each(LANGUAGE_TAGS)('messages of %s', (language) => {
  const messages = MESSAGES[language];

  test('have the same texts and functions as the Polish ones', () => {
    expect(shapeOf(messages).toSorted()).toEqual(shapeOf(MESSAGES.pl).toSorted());
  });

  test('leave no text empty or with blanks around it', () => {
    expect(textsOf(messages).filter((text) => text.trim() !== text || text === '')).toEqual([]);
  });

  test('call an anchor cluster and an upland by these words alone', () => {
    const others =
      /któr[yae] (ją|je) tworz|cluster that makes|podstaw\w+ ekosystemu|(anchor|kotwica) (of an ecosystem|ekosystemu)/;
    expect(textsOf(messages).filter((text) => others.test(text))).toEqual([]);
  });

  test('are tagged with their language', () => {
    expect(messages.meta.tag).toBe(language);
  });

  test('have a word for every role that relations give', () => {
    const relations = VOCABULARY.relationTypes.map(({ id }) => relation('a', id, 'b'));
    const roles = rolesOf(graphOf([entity('a'), entity('b')], relations), 'a').map(({ id }) => id);
    expect(Object.keys(messages.role).toSorted()).toEqual(roles.toSorted());
  });

  test('name every facet, and what has no value in it', () => {
    const words = wordsIn(language);
    const named = facetsOf(VOCABULARY).offered.map(({ id }) => attributeNames(id, words));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ name, none, column }) => !name || !none || !column)).toEqual([]);
    expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
  });
});

describe('counts in Polish', () => {
  const { count, inspector } = MESSAGES.pl;

  test.each([
    [1, 'aktor', 'relacja', 'członek', 'firma'],
    [2, 'aktorów', 'relacje', 'członków', 'firmy'],
    [5, 'aktorów', 'relacji', 'członków', 'firm'],
    [12, 'aktorów', 'relacji', 'członków', 'firm'],
    [22, 'aktorów', 'relacje', 'członków', 'firmy'],
    [1.5, 'aktora', 'relacji', 'członka', 'firmy'],
  ])('inflect after %d', (number, ...nouns) => {
    const written = [count.actors, count.relations, inspector.members, inspector.companies].map((of) => of(number));
    expect(written.map((text) => text.split('\u00a0').at(-1))).toEqual(nouns);
  });
});

describe('localText', () => {
  const text = { pl: 'nazwa', en: 'name', uk: 'назва' };

  test('answers in the language that is asked for', () => {
    expect(['pl', 'en', 'uk'].map((language) => localText(text, language))).toEqual(['nazwa', 'name', 'назва']);
  });

  test('answers in English where the language is missing', () => {
    expect(localText(text, 'de')).toBe('name');
  });

  test.each([
    ['in English before Polish', { pl: 'nazwa', en: 'name' }, 'uk', 'name'],
    ['in Polish before any other', { uk: 'назва', pl: 'nazwa' }, 'de', 'nazwa'],
    ['in any other where there is neither', { uk: 'назва' }, 'pl', 'назва'],
    ['where it is still to be written', { pl: '', en: 'name' }, 'pl', 'name'],
    ['with nothing only where nobody has written it', { pl: '', en: '' }, 'pl', ''],
  ])('answers %s', (_what, written, language, answer) => {
    expect(localText(written, language)).toBe(answer);
  });
});

describe('wordFor', () => {
  test('answers the word of an id', () => {
    expect(wordFor({ cluster: 'klaster' }, 'cluster')).toBe('klaster');
  });

  test.each(['planet', 'constructor', '__proto__', 'toString'])(
    'answers the id %s itself where it has no word',
    (id) => {
      expect(wordFor({ cluster: 'klaster' }, id)).toBe(id);
    },
  );
});
