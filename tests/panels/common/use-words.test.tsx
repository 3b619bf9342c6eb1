import { act, renderHook } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useWords } from '../../../src/panels/common/use-words';
import { chooseLanguage } from '../../../src/state/act/view-actions';
import { openAtlas } from '../small-atlas';

const words = () => renderHook(useWords).result;

describe('words', () => {
  test('are those of the language in force', () => {
    openAtlas();
    expect([words().current.language, words().current.words.kind.cluster]).toEqual(['en', 'cluster']);
  });

  test('change with the language, names of actors too', () => {
    openAtlas();
    const result = words();
    act(() => chooseLanguage('pl'));
    expect([result.current.words.kind.cluster, result.current.nameOf('wood')]).toEqual(['klaster', 'Klaster Drewna']);
  });

  test('are the same objects wherever they are asked for, until the language or the graph changes', () => {
    openAtlas();
    const [one, other] = [words(), words()];
    const { words: before, nameOf } = one.current;
    expect([other.current.words === before, other.current.nameOf === nameOf]).toEqual([true, true]);
    act(() => chooseLanguage('pl'));
    expect([one.current.words === before, one.current.nameOf === nameOf]).toEqual([false, false]);
  });

  test('name an unknown actor by its id', () => {
    openAtlas();
    expect(words().current.nameOf('nobody')).toBe('nobody');
  });
});
