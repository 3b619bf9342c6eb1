import { expect, test } from 'vitest';
import { largeDocument } from '../../scripts/bench/large.mjs';
import { parseDocument } from '../../src/io/read/parse-document';

test('the large document of the bench reads without a problem, and holds what it says', () => {
  const reading = parseDocument(largeDocument(), 'large.json');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { atlas, vocabulary } = reading.document;
  expect(reading.problems.slice(0, 3)).toEqual([]);
  expect([atlas.entities.length, atlas.relations.length]).toEqual([1000, 2500]);
  expect(new Set(atlas.entities.map(({ values }) => values?.group)).size).toBe(8);
  expect(atlas.layouts.get('uplands')?.size).toBe(1000);
  expect(vocabulary.roles.group).toBe('group');
});

test('the large document of the bench is the same at every call', () => {
  expect(largeDocument()).toEqual(largeDocument());
});
