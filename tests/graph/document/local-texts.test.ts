// @vitest-environment node
import { expect, test } from 'vitest';
import { languagesOf, withWords } from '../../../src/graph/document/local-texts';
import { entity, graphOf } from '../../support/build';

test('words are put into a language, at their place where there were some', () => {
  expect(Object.entries(withWords({ pl: 'Miasto', en: 'Town' }, 'pl', 'Gród') ?? {})).toEqual([
    ['pl', 'Gród'],
    ['en', 'Town'],
  ]);
  expect(withWords({ pl: 'Miasto' }, 'en', 'Town')).toEqual({ pl: 'Miasto', en: 'Town' });
});

test('a language without words has none, and a text without any is none', () => {
  expect(withWords({ pl: 'Miasto', en: 'Town' }, 'en', '')).toEqual({ pl: 'Miasto' });
  expect(withWords({ pl: 'Miasto' }, 'pl', '')).toBeUndefined();
});

test('the languages of a graph are those of its names, the commonest first', () => {
  const graph = graphOf([
    entity('a', { name: { de: 'A' } }),
    entity('b', { name: { uk: 'Б', de: 'B' } }),
    entity('c', { name: { uk: 'Ц', de: 'C' } }),
  ]);
  expect(languagesOf(graph)).toEqual(['de', 'uk']);
});
