import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerOf } from '../../src/answers/answers';
import { guidesOf } from '../../src/canvas/ground/arrangement-guides';
import { compare, NEIGHBOURS } from '../../src/graph/compare/compare';
import { facetColumns } from '../../src/graph/filter/columns';
import type { Vocabulary } from '../../src/graph/vocabulary';
import { Inspector } from '../../src/panels/description/Inspector';
import { MeasureResult } from '../../src/panels/questions/measures/MeasureResult';
import { newAsk } from '../../src/state/link/ask-parts';
import { useAtlas } from '../../src/state/store';
import { wordsOf } from '../../src/text/words-of';
import { relation } from '../support/build';
import { generalGraph, THEATRES, theatre } from '../support/general';
import { openAtlas } from './small-atlas';

const VOCABULARY: Vocabulary = {
  ...THEATRES,
  attributes: THEATRES.attributes.map((each) => (each.id === 'school' ? { ...each, facet: 'open' } : each)),
};

/** The old school is a value; a theatre has its id. */
const PLACES = new Map(['globe', 'rose', 'swan', 'old'].map((id, index) => [id, { x: 100 * index, y: 0 }]));
const GRAPH = {
  ...generalGraph(
    [
      theatre('globe', { founded: '1599', values: { school: ['old'] } }),
      theatre('rose', { founded: '1587', values: { school: ['old'] } }),
      theatre('swan', { founded: '1595', values: { school: ['new'] } }),
      theatre('old', { name: { en: 'The Old Vic' }, values: { school: ['new'] } }),
    ],
    [relation('globe', 'knows', 'old'), relation('rose', 'knows', 'old'), relation('globe', 'knows', 'rose')],
    VOCABULARY,
  ),
  layouts: new Map([['uplands', PLACES]]),
};

const textsOf = (arrangement: 'uplands' | 'years') =>
  guidesOf(arrangement, GRAPH, null, wordsOf('en', VOCABULARY)).texts.map(({ text }) => text);

test('a node is shared though a shared value has its id', () => {
  const { shared } = compare(GRAPH, facetColumns(GRAPH, { inferred: true }), ['globe', 'rose']);
  expect(shared.map(({ trait, items }) => [trait, ...items.map(({ value }) => value)])).toEqual([
    [NEIGHBOURS, 'old'],
    ['school', 'old'],
  ]);
});

test('a shared value leads to no node that has its id', () => {
  openAtlas({ selection: ['globe', 'rose'] }, GRAPH);
  render(<Inspector />);
  const section = screen.getByRole('heading', { name: 'What they share', level: 3 }).closest('section');
  const shared = within(section ?? document.body);
  expect(shared.getAllByRole('button', { name: 'The Old Vic' })).toHaveLength(1);
  expect(shared.getByText('Old school').closest('button')).toBeNull();
});

test('the answer of a matrix holds no node that has the id of its row', () => {
  openAtlas({ ask: newAsk('matrix', { columns: 'kind', row: 'old', column: 'theatre' }) }, GRAPH);
  expect([...(answerOf(useAtlas.getState())?.nodes ?? [])].sort()).toEqual(['globe', 'rose']);
});

test('the groups of a measure are called as the values of their attribute', () => {
  openAtlas({}, GRAPH);
  const value = { value: 0.5, ties: 3 };
  render(<MeasureResult by="school" result={{ gives: 'value', ...value, byGroup: new Map([['old', value]]) }} />);
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Old school']);
});

test('hills and lanes of values are named by these, though a node has the id of one', () => {
  expect(textsOf('uplands')).toEqual(['NEW SCHOOL', 'OLD SCHOOL']);
  expect(textsOf('years')).toEqual(expect.arrayContaining(['New school', 'Old school']));
});
