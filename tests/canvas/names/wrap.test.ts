// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../../src/canvas/names/wrap';

const measure = (text: string) => text.length;
const widest = (lines: readonly string[]) => Math.max(...lines.map(measure));

const words = fc.array(fc.stringMatching(/^[a-zżółć-]{1,12}$/), { minLength: 1, maxLength: 8 });
const drawn = fc.record({ words, width: fc.integer({ min: 1, max: 60 }), most: fc.integer({ min: 1, max: 4 }) });

/** Runs a law over names of up to eight words. */
const always = (law: (name: string, lines: readonly string[], width: number, most: number) => void) =>
  fc.assert(
    fc.property(drawn, ({ words: parts, width, most }) => {
      const name = parts.join(' ');
      law(name, wrap(name, width, measure, most), width, most);
    }),
  );

describe('a wrapped name', () => {
  test('keeps all its words in their order', () => {
    always((name, lines) => expect(lines.join(' ')).toBe(name));
  });

  test('never has more lines than it may', () => {
    always((_name, lines, _width, most) => expect(lines.length).toBeLessThanOrEqual(most));
  });

  test('has no empty line', () => {
    always((_name, lines) => expect(lines.filter((line) => line.trim() === '')).toEqual([]));
  });

  test('has no more lines than its width asks for', () => {
    always((name, lines, width) => {
      if (lines.length === 1) return;
      const fewer = wrap(name, width, measure, lines.length - 1);
      expect(widest(fewer)).toBeGreaterThan(width);
    });
  });

  test('in two lines is broken where the longer line is the shortest', () => {
    always((name, lines) => {
      if (lines.length !== 2) return;
      const parts = name.split(' ');
      const breaks = parts.slice(1).map((_, at) => [parts.slice(0, at + 1), parts.slice(at + 1)]);
      const widths = breaks.map(([first = [], second = []]) => widest([first.join(' '), second.join(' ')]));
      expect(widest(lines)).toBe(Math.min(...widths));
    });
  });

  test('stays on one line where it fits', () => {
    expect(wrap('Klaster Designu', 20, measure)).toEqual(['Klaster Designu']);
  });

  test('is balanced rather than filled up', () => {
    expect(wrap('Lubelski Klaster Instytucji Otoczenia Biznesu', 24, measure)).toEqual([
      'Lubelski Klaster',
      'Instytucji',
      'Otoczenia Biznesu',
    ]);
  });

  test('of one long word stays whole', () => {
    expect(wrap('Konstantynopolitańczykowianeczka', 5, measure)).toEqual(['Konstantynopolitańczykowianeczka']);
  });

  test('keeps words together that a hard space joins', () => {
    expect(wrap('spółka z\u00a0o.o.', 8, measure)).toEqual(['spółka', 'z\u00a0o.o.']);
  });
});
