// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatDate, formatElapsed, formatNumber, formatScore, formatYear } from '../../src/text/format';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('formatDate', () => {
  test.each([
    ['a year', '2006', '2006', '2006'],
    ['a month', '2013-07', 'lipiec 2013', 'July 2013'],
    ['a day', '2014-01-21', '21 stycznia 2014', '21 January 2014'],
    ['a decade', '195X', 'lata 1950–1959', 'the 1950s'],
    ['a century', '19XX', 'lata 1900–1999', '1900–1999'],
  ])('writes %s in both languages', (_what, date, polish, english) => {
    expect([formatDate(date, 'pl'), formatDate(date, 'en')]).toEqual([polish, english]);
  });

  test.each(['America/New_York', 'Pacific/Auckland'])('writes the same day in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect([formatDate('2015-01-01', 'en'), formatDate('2015-12-31', 'en')]).toEqual([
      '1 January 2015',
      '31 December 2015',
    ]);
  });

  test('leaves what is no date as it is', () => {
    expect(formatDate('some day', 'pl')).toBe('some day');
  });
});

describe('formatNumber', () => {
  test('writes the separators of the language', () => {
    expect([formatNumber(12_345.5, 'pl'), formatNumber(12_345.5, 'en')]).toEqual(['12\u00a0345,5', '12,345.5']);
  });
});

describe('formatScore', () => {
  test.each([
    ['a small one by the digits that count', 0.000201234, '0,000201', '0.000201'],
    ['a whole one in full', 12_345, '12\u00a0345', '12,345'],
    ['nothing', 0, '0', '0'],
  ])('writes %s', (_what, value, polish, english) => {
    expect([formatScore(value, 'pl'), formatScore(value, 'en')]).toEqual([polish, english]);
  });
});

test('a century is counted as its language counts', () => {
  const heads = ['00XX', '01XX', '02XX', '03XX', '10XX', '11XX', '12XX', '18XX', '20XX', '21XX', '22XX'];
  expect(heads.map((date) => formatYear(date, 'en'))).toEqual(
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '19th', '21st', '22nd', '23rd'].map((each) => `${each} c.`),
  );
  expect(['17XX', '18XX', '19XX', '20XX'].map((date) => formatYear(date, 'pl'))).toEqual([
    'XVIII w.',
    'XIX w.',
    'XX w.',
    'XXI w.',
  ]);
});

test('a decade for the head of a column has its first year and the last figures of its last', () => {
  expect(['195X', '200X', '2006', '2014-01-21'].map((date) => formatYear(date, 'en'))).toEqual([
    '1950–59',
    '2000–09',
    '2006',
    '2014',
  ]);
});

test('a time that has passed is told in minutes and seconds, these in two figures', () => {
  expect([0, 5_400, 65_000, 725_000].map(formatElapsed)).toEqual(['0:00', '0:05', '1:05', '12:05']);
});
