// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataOf, fileOf, MAX_LINK, readLink, shortFile, withData } from '../../../src/state/link/link';
import { shippedGraph } from '../../support/shipped';

const id = 'k3m9';

test('a link says in which file its document is, and its view is read as without that', () => {
  const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(names, (file) => {
      const link = withData('v=1&kind=cluster', { id, file });
      expect([dataOf(link), fileOf(`#${link}`)]).toEqual([id, shortFile(file)]);
      expect(readLink(link, shippedGraph())).toEqual(readLink('v=1&kind=cluster', shippedGraph()));
      expect(readLink(withData('', { id, file }), shippedGraph()).problems).toEqual([]);
      expect(link.length).toBeLessThan(300);
    }),
  );
});

test('a long name keeps its beginning and its ending', () => {
  expect(shortFile('Firmy regionu.csv')).toBe('Firmy regionu.csv');
  expect(shortFile(`${'Żółć '.repeat(60)}2024.xlsx`)).toMatch(/^Żółć .*….*\.xlsx$/);
});

test('no document, or an example, is in no file', () => {
  expect(withData('v=1&kind=cluster', { id: '' })).toBe('v=1&kind=cluster');
  expect(fileOf(withData('v=1', { id: 'karate' }))).toBe('');
  expect(fileOf('#v=1&data=k3m9&file=%')).toBe('');
  expect(withData('', { id, file: 'a).csv' }).length).toBeLessThan(MAX_LINK);
});
