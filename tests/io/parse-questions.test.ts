// @vitest-environment node
import { expect, test } from 'vitest';
import { parseQuestions } from '../../src/io/parse-questions';

const QUESTION = { id: 'who', text: { pl: 'Kto?', en: 'Who?' }, view: 'kind=cluster' };

test('questions are read in the order of the file', () => {
  const other = { ...QUESTION, id: 'a-second' };
  expect(parseQuestions([QUESTION, other])).toEqual([QUESTION, other]);
});

test.each([
  ['no list', QUESTION],
  ['an id twice', [QUESTION, QUESTION]],
  ['a text in one language only', [{ ...QUESTION, text: { pl: 'Kto?' } }]],
  ['a view that is empty', [{ ...QUESTION, view: '' }]],
  ['a field that is not of the schema', [{ ...QUESTION, run: 'x' }]],
])('nothing is read from %s', (_what, content) => {
  expect(parseQuestions(content)).toBeNull();
});
