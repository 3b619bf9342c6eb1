// @vitest-environment node
import { expect, test } from 'vitest';
import { applyDiff, invert } from '../../../src/graph/document/diff';
import type { Content } from '../../../src/graph/document/document';
import { putWord, removeWord, wordUses } from '../../../src/graph/document/word-edits';
import type { Kind } from '../../../src/graph/vocabulary';
import { atlasOf, entity, graphOf, relation } from '../../support/build';
import { VOCABULARY } from '../../support/vocabulary';

const SMALL: Content = {
  title: {},
  vocabulary: VOCABULARY,
  atlas: atlasOf(
    [entity('city', { founded: '1317' }), entity('school', { kind: 'university' })],
    [relation('city', 'runs', 'school')],
  ),
  scenes: [],
};

const PARK: Kind = { id: 'park', label: { en: 'park' }, plural: { en: 'parks' }, context: false };

test('a word that is not there comes after all others, and one that is there stays at its place', () => {
  const added = applyDiff(SMALL, putWord(SMALL, 'kinds', PARK).diff ?? {});
  expect(added.vocabulary.kinds).toEqual([...VOCABULARY.kinds, PARK]);
  const [first, ...others] = VOCABULARY.kinds;
  const renamed = { ...first, label: { en: 'hill' } } as Kind;
  const made = putWord(SMALL, 'kinds', renamed);
  expect(applyDiff(SMALL, made.diff ?? {}).vocabulary.kinds).toEqual([renamed, ...others]);
  expect(applyDiff(applyDiff(SMALL, made.diff ?? {}), invert(made.diff ?? {}))).toEqual(SMALL);
});

test('what is as it was changes nothing, and what is not there cannot go', () => {
  const [first] = VOCABULARY.kinds;
  expect(first && putWord(SMALL, 'kinds', first)).toEqual({ diff: {} });
  expect(removeWord(SMALL, 'kinds', 'park')).toEqual({ diff: null, problem: { rule: 'unknown-id', id: 'park' } });
});

test('what goes comes back at its place', () => {
  const { diff } = removeWord(SMALL, 'kinds', VOCABULARY.kinds[1]?.id ?? '');
  const without = applyDiff(SMALL, diff ?? {});
  expect(without.vocabulary.kinds).toHaveLength(VOCABULARY.kinds.length - 1);
  expect(applyDiff(without, invert(diff ?? {}))).toEqual(SMALL);
});

test('uses are counted where values stand, and not where they follow from something else', () => {
  const graph = graphOf(SMALL.atlas.entities, SMALL.atlas.relations);
  expect(wordUses(graph, 'kinds').get('university')).toBe(1);
  expect(wordUses(graph, 'kinds').get('cluster')).toBe(0);
  expect(wordUses(graph, 'relationTypes').get('runs')).toBe(1);
  expect(wordUses(graph, 'attributes').get('founded')).toBe(1);
  expect(wordUses(graph, 'attributes').get('ecosystem')).toBeUndefined();
});
