// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginsStep, caretAfter, type LastTyped, typedNow } from '../../../src/state/story/typing-steps';

type Typed = Readonly<{ text: string; time?: number; isComposing?: boolean }>;

/** The texts before each step that these changes make, one every 50 ms unless said otherwise. */
function stepsOf(first: string, changes: readonly Typed[]): readonly string[] {
  const steps: string[] = [];
  let [before, last, now]: [string, LastTyped | null, number] = [first, null, 0];
  for (const { text, time, isComposing = false } of changes) {
    now = time ?? now + 50;
    if (beginsStep(last, { before, after: text, time: now, isComposing })) steps.push(before);
    last = typedNow(before, text, now);
    before = text;
  }
  return steps;
}

const typing = (words: string): readonly Typed[] => [...words].map((_, index) => ({ text: words.slice(0, index + 1) }));
const deleting = (words: string): readonly Typed[] =>
  [...words].map((_, index) => ({ text: words.slice(0, words.length - index - 1) }));

describe('a step of typing', () => {
  test('is a word', () => {
    expect(stepsOf('', typing('Ala ma kota.\nI psa'))).toEqual([
      '',
      'Ala ',
      'Ala ma ',
      'Ala ma kota.\n',
      'Ala ma kota.\nI ',
    ]);
  });

  test('ends with a pause', () => {
    expect(stepsOf('', [{ text: 'k' }, { text: 'ko' }, { text: 'kot', time: 5000 }])).toEqual(['', 'ko']);
  });

  test('is a word that is deleted', () => {
    expect(stepsOf('Ala ma kota', deleting('Ala ma kota').slice(0, 9))).toEqual(['Ala ma kota', 'Ala ma ', 'Ala ']);
  });

  test('is what is pasted or replaced', () => {
    expect(stepsOf('a', [{ text: 'ab' }, { text: 'ab and more' }, { text: 'xy and more' }])).toEqual([
      'a',
      'ab',
      'ab and more',
    ]);
  });

  test('begins anew where the caret was moved, and from typing to deleting', () => {
    expect(stepsOf('one two', [{ text: 'one twos' }, { text: 'ones twos' }, { text: 'one twos' }])).toEqual([
      'one two',
      'one twos',
      'ones twos',
    ]);
  });

  test('goes on while a letter is composed', () => {
    const composed = ['k', 'ka', 'か'].map((text) => ({ text, isComposing: true }));
    expect(stepsOf('', composed)).toEqual(['']);
  });
});

test('the caret stands after what came', () => {
  expect(caretAfter('one three', 'one two three')).toBe('one two t'.length);
  expect(caretAfter('one two three', 'one three')).toBe('one t'.length);
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const caret = caretAfter(before, after);
      // All behind the caret was there before.
      expect(before.endsWith(after.slice(caret))).toBe(true);
    }),
  );
});
