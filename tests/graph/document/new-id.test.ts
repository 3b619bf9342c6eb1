// @vitest-environment node
import { expect, test } from 'vitest';
import { newId, newRelationId } from '../../../src/graph/document/new-id';
import { atlasOf, entity, relation } from '../../support/build';
import { VOCABULARY } from '../../support/vocabulary';

test.each([
  ['Łódzka Szkoła – „Żak”, sp. z o.o.', 'lodzka-szkola-zak-sp-z-o-o'],
  ['  ICT 2.0 ', 'ict-2-0'],
  ['Школа', 'actor'],
  ['x'.repeat(300), 'x'.repeat(120)],
])('the id of %s', (name, id) => {
  expect(newId(name, [])).toBe(id);
});

test('an id that there is gets a number behind, the first that is free', () => {
  expect(newId('City', [{ id: 'city' }, { id: 'city-2' }])).toBe('city-3');
});

test('a second relation of the same has an id of its own', () => {
  const atlas = atlasOf([entity('a'), entity('b')], [relation('a', 'runs', 'b')]);
  const content = { title: {}, vocabulary: VOCABULARY, atlas, scenes: [] };
  expect(newRelationId(content, { from: 'a', type: 'runs', to: 'b' })).toBe('a--runs--b-2');
  expect(newRelationId(content, { from: 'b', type: 'runs', to: 'a' })).toBe('b--runs--a');
});
