// @vitest-environment node
import { expect, test } from 'vitest';
import { ARRANGEMENTS } from '../../../src/graph/arrangements/arrangement';
import type { Graph } from '../../../src/graph/graph';
import { arrangementName } from '../../../src/text/sentences/arrangement-name';
import { wordsOf } from '../../../src/text/words-of';
import { relation } from '../../support/build';
import { exampleGraph } from '../../support/examples';
import { generalGraph, THEATRES, theatre } from '../../support/general';
import { shippedGraph } from '../../support/shipped';

const namesIn = (language: 'pl' | 'en', graph: Graph) =>
  ARRANGEMENTS.map((each) => arrangementName(each, graph, wordsOf(language, graph.vocabulary))).slice(0, 3);

test('arrangements of the atlas have names of its own', () => {
  expect(namesIn('pl', shippedGraph())).toEqual(['Wyżyny', 'Helisa', 'Lata']);
});

test('arrangements of another graph are called by what makes its groups and sides', () => {
  expect(namesIn('pl', exampleGraph('modrowiec'))).toEqual(['Macierzysta scena', 'Gatunek', 'Lata']);
  expect(namesIn('en', exampleGraph('karate'))[0]).toBe('Club after the split');
});

test('groups of ties alone are just groups, and so are those of an attribute that nobody has', () => {
  expect([namesIn('pl', exampleGraph('les-miserables'))[0], namesIn('en', exampleGraph('les-miserables'))[0]]).toEqual([
    'Grupy',
    'Groups',
  ]);
  const [globe, rose] = [theatre('globe'), theatre('rose')];
  expect(namesIn('en', generalGraph([globe, rose], [relation('globe', 'knows', 'rose')]))[0]).toBe('Groups');
});

test('groups of a type of relation are called as it', () => {
  const vocabulary = { ...THEATRES, roles: { belonging: 'plays-in' } };
  const plays = relation('globe', 'plays-in', 'london');
  const graph = generalGraph([theatre('globe'), theatre('london', { kind: 'town' })], [plays], vocabulary);
  expect(namesIn('en', graph)[0]).toBe('stage');
});
