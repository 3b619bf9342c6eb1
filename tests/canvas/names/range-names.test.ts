// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeNames, sharedWords } from '../../../src/canvas/names/range-names';

describe('what names share', () => {
  test.each([
    [['Lubelska Wyżyna Medyczna', 'Lubelska Wyżyna IT'], { start: 2, end: 0 }],
    [['Lublin Medical Upland', 'Lublin Automotive and Machinery Upland'], { start: 1, end: 1 }],
    [['North Upland', 'Upland'], { start: 0, end: 0 }],
    [['Upland', 'Upland North'], { start: 0, end: 0 }],
    [['Mr. Hi', 'Officer'], { start: 0, end: 0 }],
    [['Group A', 'Group A'], { start: 1, end: 0 }],
    [['Upland alone'], { start: 0, end: 0 }],
    [[], { start: 0, end: 0 }],
  ])('%j: %j', (names, shared) => {
    expect(sharedWords(names)).toEqual(shared);
  });
});

describe('names of ranges', () => {
  test('are taken apart, and their short forms by what those share', () => {
    const names = [
      { name: 'Lubelska Wyżyna Motoryzacyjna i Maszynowa', short: 'Wyżyna Motoryzacyjna' },
      { name: 'Lubelska Wyżyna IT', short: undefined },
    ];
    expect(rangeNames(names)).toEqual([
      { before: 'Lubelska Wyżyna', own: 'Motoryzacyjna i Maszynowa', after: '', short: 'Wyżyna Motoryzacyjna' },
      { before: 'Lubelska Wyżyna', own: 'IT', after: '', short: 'Lubelska Wyżyna IT' },
    ]);
    const shorts = names.map(({ name, short }) => ({ name, short: short ?? 'Wyżyna IT' }));
    expect(rangeNames(shorts).map(({ short }) => short)).toEqual(['Motoryzacyjna', 'IT']);
  });

  test('are whole where they share nothing', () => {
    const names = ['Zatoka', 'Stary port'].map((name) => ({ name, short: undefined }));
    expect(rangeNames(names).map(({ before, own, after }) => [before, own, after])).toEqual([
      ['', 'Zatoka', ''],
      ['', 'Stary port', ''],
    ]);
  });

  test('never lose a word, and stay apart where they were', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (all) => {
        const parts = rangeNames(all.map((each) => ({ name: each, short: undefined })));
        expect(parts.map(({ before, own, after }) => [before, own, after].filter(Boolean).join(' '))).toEqual(all);
        expect(new Set(parts.map(({ own }) => own)).size).toBe(all.length);
      }),
    );
  });
});
