// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { pluralOf } from '../../../src/text/grammar/plural';

const polish = pluralOf('pl', { one: 'one', few: 'few', many: 'many', other: 'other' });
const english = pluralOf('en', { one: 'one', other: 'other' });

const formOf = (text: string) => text.split('\u00a0').at(-1);

describe('pluralOf', () => {
  test.each([
    ['one', [1]],
    ['few', [2, 3, 4, 22, 23, 24, 102]],
    ['many', [0, 5, 6, 11, 12, 13, 14, 21, 25, 100, 112, 114]],
    ['other', [0.5, 1.5, 2.25]],
  ])('takes the Polish form %s for %j', (form, counts) => {
    expect(counts.map((count) => formOf(polish(count)))).toEqual(counts.map(() => form));
  });

  test('takes the English forms', () => {
    expect([0, 1, 2, 1.5].map((count) => formOf(english(count)))).toEqual(['other', 'one', 'other', 'other']);
  });

  test('keeps number and noun on one line', () => {
    expect(polish(5)).toBe('5\u00a0many');
  });

  test('writes the digits of the language', () => {
    expect([polish(1.5), english(1.5), english(1234)]).toEqual([
      '1,5\u00a0other',
      '1.5\u00a0other',
      '1,234\u00a0other',
    ]);
  });

  test('falls back to "other" where a form is missing', () => {
    expect(formOf(pluralOf('pl', { other: 'other' })(2))).toBe('other');
  });
});
