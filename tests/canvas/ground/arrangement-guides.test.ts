// @vitest-environment node
import { expect, test } from 'vitest';
import { guidesOf } from '../../../src/canvas/ground/arrangement-guides';
import { entity, graphOf } from '../../support/build';
import { wordsIn } from '../../support/vocabulary';

const YEARS = ['2006', '2007', '2008', '2009', '2018'];
const graph = graphOf(
  YEARS.map((founded) => entity(`of-${founded}`, { founded })),
  [],
);
const yearsFor = (...shown: readonly string[]) =>
  guidesOf('years', graph, null, wordsIn('en'), new Set(shown.map((year) => `of-${year}`)))
    .texts.map(({ text }) => text)
    .filter((text) => YEARS.includes(text));

test('where years are too many, the first and the last of those shown come first, and those of nobody last', () => {
  expect(yearsFor('2007', '2008', '2018')).toEqual(['2007', '2018', '2008', '2006', '2009']);
  expect(yearsFor('2008')).toEqual(['2008', '2006', '2007', '2009', '2018']);
});
