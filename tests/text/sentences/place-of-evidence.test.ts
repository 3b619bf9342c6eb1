// @vitest-environment node
import { expect, test } from 'vitest';
import { placeOrTerms, placeWithin } from '../../../src/text/sentences/place-of-evidence';
import { wordsIn } from '../../support/vocabulary';

const words = wordsIn('pl');
const terms = ['KRS 1', 'spółka'];

test.each([
  [{ section: 'Klastry', lines: [2, 4] as const }, 'Klastry, wiersze 2–4'],
  [{ section: 'Klastry' }, 'Klastry'],
  [{ lines: [2, 2] as const }, 'wiersz 2'],
])('where something is stated is told as far as its source has such places: %j', (place, told) => {
  expect([placeWithin(place, words), placeOrTerms({ ...place, terms }, words)]).toEqual([told, told]);
});

test('of a source without places the words are told', () => {
  expect([placeWithin({}, words), placeOrTerms({ terms }, words)]).toEqual(['', '„KRS 1”, „spółka”']);
});
