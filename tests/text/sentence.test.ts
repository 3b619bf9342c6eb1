// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../src/text/messages';
import { sentenceParts, verbsOf } from '../../src/text/sentence';
import { relation } from '../support/build';

const led = relation('firm', 'coordinates', 'cluster');

describe('sentenceParts', () => {
  test('says the relation forward, seen from where it starts', () => {
    expect(sentenceParts(led, MESSAGES.en, 'firm')).toEqual({
      subject: 'firm',
      verb: 'coordinates',
      object: 'cluster',
    });
  });

  test('says its inverse, seen from where it ends', () => {
    expect(sentenceParts(led, MESSAGES.en, 'cluster')).toEqual({
      subject: 'cluster',
      verb: 'is coordinated by',
      object: 'firm',
    });
  });

  test('says it forward where no end is given', () => {
    expect(sentenceParts(led, MESSAGES.en)).toEqual(sentenceParts(led, MESSAGES.en, 'firm'));
  });

  test('says it in the language of the messages', () => {
    expect(sentenceParts(led, MESSAGES.pl, 'cluster').verb).toBe('ma koordynatora:');
  });

  test('says a symmetric relation alike from both ends', () => {
    const shared = relation('a', 'collaborates-with', 'b');
    expect(sentenceParts(shared, MESSAGES.en, 'b')).toEqual({ subject: 'b', verb: 'collaborates with', object: 'a' });
  });
});

describe('verbsOf', () => {
  test.each(['envies', 'constructor', '__proto__'])('answers the id of the type %s, which the words lack', (type) => {
    expect(verbsOf(type, MESSAGES.en)).toEqual({ forward: type, inverse: `← ${type}`, name: type });
  });
});
