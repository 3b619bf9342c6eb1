// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { LabelText } from '../../../src/canvas/names/label-manners';
import { roomFor, type Setting, settingsAt } from '../../../src/canvas/names/name-settings';

/** The forms of a name of the ground where a letter is half as wide as it is high. */
function formsOf(text: Partial<LabelText>, isTight = false): readonly Setting[] {
  const measure = (font: string, line: string) => (Number(/([\d.]+)px/.exec(font)?.[1]) / 2) * line.length;
  const settingsOf = settingsAt(measure, new Map(), { zoom: 1, scale: 1, least: 11, isTight });
  return settingsOf({ name: '', language: 'en', rank: 'ground', register: false, weight: 1, ...text });
}

const linesOf = (forms: readonly Setting[]) => forms.map(({ parts }) => parts.map(({ lines }) => lines.join('|')));

test.each([
  ['pl', 'IT'],
  ['tr', 'İT'],
])('capitals are those of the language of the name: %s', (language, capitals) => {
  expect(linesOf(formsOf({ name: 'it', language }))[0]).toEqual([capitals]);
});

describe('the name of a range', () => {
  const name = 'Lublin Automotive and Machinery Upland';
  const inParts = { before: 'Lublin', own: 'Automotive and Machinery', after: 'Upland', short: 'Automotive' };
  const forms = formsOf({ name, short: 'Automotive Upland', inParts });

  test('has what it shares around what is its own, which becomes shorter and at last stands alone', () => {
    const whole = ['LUBLIN', 'AUTOMOTIVE|AND MACHINERY', 'UPLAND'];
    expect(linesOf(forms)).toEqual([whole, whole, ['LUBLIN', 'AUTOMOTIVE', 'UPLAND'], ['AUTOMOTIVE']]);
  });

  test('has what it shares much smaller, and no smaller than can be read', () => {
    const [[before, own, after] = []] = forms.map(({ parts }) => parts.map(({ size }) => size));
    expect(before).toBe(after);
    expect(before).toBeGreaterThanOrEqual(11);
    expect(before).toBeLessThan(0.7 * (own ?? 0));
  });

  test('is stretched to its width where it is short, and close where room is scarce', () => {
    const [stretched, close] = formsOf({ name: 'Medical' });
    expect(stretched?.width).toBeGreaterThan(1.2 * (close?.width ?? 0));
    const [long, sameLong] = formsOf({ name: 'Electroencephalography' });
    expect(long?.width).toBeCloseTo(sameLong?.width ?? 0);
  });

  test('takes the room of all its parts', () => {
    const [whole, , , alone] = forms.map(roomFor);
    expect(whole?.height).toBeGreaterThan(2 * (alone?.height ?? 0));
    expect(whole?.width).toBeGreaterThanOrEqual(alone?.width ?? 0);
  });

  test('is whole and plain where uplands are marks among others in little room', () => {
    expect(linesOf(formsOf({ name: 'Lublin IT Upland', inParts }, true))).toEqual([['Lublin IT Upland']]);
  });
});
