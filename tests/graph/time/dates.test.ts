// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { yearsOf } from '../../../src/graph/time/dates';

describe('yearsOf', () => {
  test.each([
    ['a year', '2006', [2006, 2006]],
    ['a month', '2013-07', [2013, 2013]],
    ['a day', '2014-01-21', [2014, 2014]],
    ['a decade', '195X', [1950, 1959]],
    ['a century', '19XX', [1900, 1999]],
  ])('reads %s as the years that it may mean', (_what, date, years) => {
    expect(yearsOf(date)).toEqual(years);
  });

  test.each([undefined, '', 'XXXX', 'soon', '206'])('finds no year in %j', (date) => {
    expect(yearsOf(date)).toBeNull();
  });
});
