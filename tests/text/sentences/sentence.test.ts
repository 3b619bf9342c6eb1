// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { sentenceParts, verbsOf } from '../../../src/text/sentences/sentence';
import { relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';
import { wordsIn } from '../../support/vocabulary';

const led = relation('firm', 'coordinates', 'cluster');

describe('sentenceParts', () => {
  test('says the relation forward, seen from where it starts', () => {
    expect(sentenceParts(led, wordsIn('en'), 'firm')).toEqual({
      subject: 'firm',
      verb: 'coordinates',
      object: 'cluster',
    });
  });

  test('says its inverse, seen from where it ends', () => {
    expect(sentenceParts(led, wordsIn('en'), 'cluster')).toEqual({
      subject: 'cluster',
      verb: 'is coordinated by',
      object: 'firm',
    });
  });

  test('says it forward where no end is given', () => {
    expect(sentenceParts(led, wordsIn('en'))).toEqual(sentenceParts(led, wordsIn('en'), 'firm'));
  });

  test('says it in the language of the messages', () => {
    expect(sentenceParts(led, wordsIn('pl'), 'cluster').verb).toBe('ma koordynatora:');
  });

  test('says a symmetric relation alike from both ends', () => {
    const shared = relation('a', 'collaborates-with', 'b');
    expect(sentenceParts(shared, wordsIn('en'), 'b')).toEqual({ subject: 'b', verb: 'collaborates with', object: 'a' });
  });
});

describe('those of whom the source speaks in general', () => {
  const said = [...shippedGraph().edges.values()].filter(({ type }) => type === 'brings-together');
  const verb = (edge: (typeof said)[number], language: 'pl' | 'en') => sentenceParts(edge, wordsIn(language)).verb;

  test.each([
    ['lubelskie-drewno--brings-together--general-people-out-of-work', 'działa na rzecz:'],
    ['lubelski-klaster-ekoenergetyczny--brings-together--general-local-government', 'chce działać na rzecz:'],
    ['lubelskie-drewno--brings-together--general-local-government', 'ma wśród partnerów:'],
    ['lubelski-klaster-przedsiebiorstw--brings-together--general-universities', 'chce mieć wśród partnerów:'],
    ['lubelski-klaster-instytucji-otoczenia-biznesu--brings-together--general-universities', 'ma wśród założycieli:'],
    ['wschodni-klaster-ict--brings-together--general-universities', 'skupia:'],
  ])('%s is said with the verb %s', (id, expected) => {
    const edge = said.find((each) => each.id === id);
    expect(edge && verb(edge, 'pl')).toBe(expected);
  });

  test('are never said to be brought together where they are only worked for, or are partners', () => {
    const apart = said.filter(({ as }) => as === 'user' || as === 'beneficiary' || as === 'partner');
    expect(apart.length).toBeGreaterThan(40);
    expect(apart.filter((edge) => /skupi|przyjąć/.test(verb(edge, 'pl')))).toEqual([]);
    expect(apart.filter((edge) => /bring|open to/.test(verb(edge, 'en')))).toEqual([]);
  });
});

describe('verbsOf', () => {
  test('knows what those at the end of a type are called, where that says it', () => {
    expect(verbsOf('lobbies', wordsIn('en')).endLabel).toBe('lobbied');
    expect(verbsOf('lobbies', wordsIn('pl')).endLabel).toBe('adresaci zabiegów');
    expect(verbsOf('brings-together', wordsIn('en')).endLabel).toBeNull();
  });

  test.each(['envies', 'constructor', '__proto__'])('answers the id of the type %s, which the words lack', (type) => {
    expect(verbsOf(type, wordsIn('en'))).toEqual({ forward: type, inverse: `← ${type}`, name: type, endLabel: null });
  });
});
