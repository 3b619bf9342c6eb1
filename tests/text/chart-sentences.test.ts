// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../src/text/messages';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const one = { names: 'Klaster A', leaders: 1, most: '9' };
const two = { names: 'Klaster A i Klaster B', leaders: 2, most: '9' };

describe('sentences of charts in Polish', () => {
  const { sizes, years, sides, status, gaps } = MESSAGES.pl.whole;

  test('say how many are counted', () => {
    expect(plain(sizes.sentence({ ...one, sum: '20', counted: 'klastry: 2' }))).toBe(
      'Najwięcej członków ma Klaster A: 9; w sumie 20 (klastry: 2), przy czym kto należy do kilku, liczy się w każdym.',
    );
  });

  test('name several leaders together', () => {
    expect(plain(sizes.sentence({ ...two, sum: '20', counted: 'klastry: 5' }))).toBe(
      'Najwięcej członków mają Klaster A i Klaster B: po 9; w sumie 20 (klastry: 5), przy czym kto należy do kilku, liczy się w każdym.',
    );
  });

  test.each([
    [1, '1 aktora'],
    [3, '3 aktorów'],
    [12, '12 aktorów'],
  ])('inflect the actors after %d', (actors, text) => {
    expect(plain(years.sentence({ names: '2007', leaders: 1, most: '3', actors }))).toBe(
      `Najczęstszy rok założenia: 2007 (3); rok podano dla ${text}.`,
    );
  });

  test.each([
    [1, '1 relację', '1 pole'],
    [3, '3 relacje', '3 pola'],
    [12, '12 relacji', '12 pól'],
    [24, '24 relacje', '24 pola'],
  ])('inflect relations and cells after %d', (count, relations, cells) => {
    expect(plain(status.sentence(count, '90%', '2'))).toBe(`Źródło podaje ${relations} (90%), wywnioskowano 2.`);
    expect(plain(sides.counts(count, 'z nazwy 1', false))).toBe(`${cells}, także bez filtra: z nazwy 1.`);
  });

  test('put what is missing into a sentence', () => {
    expect(gaps.sentence('Wyżyny bez klastra-kotwicy', '2')).toBe('Najczęstszy brak: wyżyny bez klastra-kotwicy (2).');
  });
});

describe('sentences of charts in English', () => {
  const { sizes, years } = MESSAGES.en.whole;

  test('agree with one leader and with several', () => {
    expect(plain(sizes.sentence({ ...one, sum: '20', counted: 'clusters: 1' }))).toBe(
      'Klaster A has most members: 9; 20 in all (clusters: 1); whoever belongs to several counts in each.',
    );
    expect(plain(sizes.sentence({ ...two, sum: '20', counted: 'clusters: 3' }))).toMatch(
      / have most members: 9 each; /,
    );
    expect(plain(years.sentence({ names: '2007 and 2008', leaders: 2, most: '3', actors: 6 }))).toBe(
      'The most common years of founding: 2007 and 2008 (3 each); a year is given for 6 actors.',
    );
  });
});
