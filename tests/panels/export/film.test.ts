import { expect, test } from 'vitest';
import { windowsOfFilm } from '../../../src/panels/export/record-years';

const stops = [2001, 2002, 2003].map((year) => ({ first: year, last: year, all: 1, founded: 1, dated: 0 }));

test('a film grows year by year, without those who have no date unless the reader keeps them', () => {
  expect(windowsOfFilm(stops, null)).toEqual([
    { from: 2001, to: 2001, undated: false },
    { from: 2001, to: 2002, undated: false },
    { from: 2001, to: 2003, undated: false },
  ]);
  const keeps = windowsOfFilm(stops, { from: 2002, to: 2002, undated: true });
  expect(keeps.map(({ undated }) => undated)).toEqual([true, true, true]);
});
