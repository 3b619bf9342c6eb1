// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { datesOf, sentenceOf } from '../../../src/answers/words/relation-words';
import { relation } from '../../support/build';
import { wordsIn } from '../../support/vocabulary';

const [pl, en] = [wordsIn('pl'), wordsIn('en')];

const nameOf = (id: string) => ({ city: 'City Hall', ict: 'ICT Cluster' })[id] ?? id;
const coordinates = relation('city', 'coordinates', 'ict');

describe('a relation in words', () => {
  test('begins where it begins', () => {
    expect(sentenceOf(coordinates, en, nameOf)).toBe('City Hall coordinates ICT Cluster');
  });

  test('is turned round when seen from its other end', () => {
    expect(sentenceOf(coordinates, en, nameOf, 'ict')).toBe('ICT Cluster is coordinated by City Hall');
  });
});

describe('the dates of a relation', () => {
  test('are nothing where the source gives none', () => {
    expect(datesOf(coordinates, en)).toBe('');
  });

  test('say when it came about, began and ended', () => {
    const dated = { ...coordinates, date: '2013-07', since: '2006', until: '2015' };
    expect(datesOf(dated, en)).toBe('July 2013, since 2006, until 2015');
    expect(datesOf(dated, pl)).toBe('lipiec 2013, od: 2006, do: 2015');
  });
});
