// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { time as en } from '../../src/text/en/time';
import { count as polish } from '../../src/text/pl/counts';
import { time as pl } from '../../src/text/pl/time';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('columns of the time axis', () => {
  test('of ten years are called by the decade, of the first ten of a century by its first year', () => {
    expect([1900, 1950, 2000].map(pl.decade)).toEqual(['1900+', 'l. 50.', '2000+']);
  });

  test('are one year, or from one to another', () => {
    expect([pl.years(2006, 2006), pl.years(2006, 2014), en.years(2006, 2006)]).toEqual(['2006', '2006–2014', '2006']);
  });
});

describe('two years compared', () => {
  const none = { new: 0, ended: 0, continuing: 0, undated: 0, later: 0 };

  test('tell what comes later only where anything does', () => {
    const told = (later: number) =>
      plain(pl.compared({ a: 2010, b: 2014, actors: { ...none, new: 2, later }, relations: none }));
    expect(told(0)).not.toMatch(/późniejsz/);
    expect(told(1)).toMatch(/1 późniejszy/);
    expect(told(0)).toMatch(/^Od 2010 do 2014: aktorzy – 2 nowych, 0 zakończonych/);
  });
});

test('Polish counts have the case that the number asks for', () => {
  expect([1, 2, 5, 12, 22, 1.5].map(polish.relations).map(plain)).toEqual([
    '1 relacja',
    '2 relacje',
    '5 relacji',
    '12 relacji',
    '22 relacje',
    '1,5 relacji',
  ]);
  expect([1, 2, 5, 21, 1.5].map(polish.actors).map(plain)).toEqual([
    '1 aktor',
    '2 aktorów',
    '5 aktorów',
    '21 aktorów',
    '1,5 aktora',
  ]);
});
