// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  loadPreferences,
  MOST_RECENT,
  NO_PREFERENCES,
  type Preferences,
  savePreferences,
} from '../../src/state/preferences';

const CHOSEN: Preferences = { language: 'en', theme: 'dark', shortcuts: false, recent: ['umcs', 'basoft'] };

/** A store of one value, whatever its key. */
function storeOf(stored: string | null) {
  let value = stored;
  return {
    getItem: () => value,
    setItem: (_key: string, text: string) => {
      value = text;
    },
  };
}

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('preferences', () => {
  test('are read as they were stored', () => {
    const store = storeOf(null);
    savePreferences(store, CHOSEN);
    expect(loadPreferences(store)).toEqual(CHOSEN);
  });

  test('are stored and read under the same key', () => {
    const keys: string[] = [];
    savePreferences({ setItem: (key) => keys.push(key) }, CHOSEN);
    loadPreferences({
      getItem: (key) => {
        keys.push(key);
        return null;
      },
    });
    expect(new Set(keys).size).toBe(1);
  });

  test('are none where nothing was stored', () => {
    expect(loadPreferences(storeOf(null))).toEqual(NO_PREFERENCES);
  });

  test('keep what is known beside what is not', () => {
    expect(loadPreferences(storeOf('{"language": "en", "theme": "neon", "more": 1}'))).toEqual({
      ...NO_PREFERENCES,
      language: 'en',
    });
  });

  test('keep of the recent actors what is a name, and no more than are remembered', () => {
    const recent = ['a', 5, null, ...'bcdefgh'];
    expect(loadPreferences(storeOf(JSON.stringify({ recent }))).recent).toEqual([...'abcdefgh'].slice(0, MOST_RECENT));
  });

  test('leave shortcuts on unless they were switched off', () => {
    const shortcutsOf = (stored: string) => loadPreferences(storeOf(stored)).shortcuts;
    expect([shortcutsOf('{}'), shortcutsOf('{"shortcuts": 0}'), shortcutsOf('{"shortcuts": false}')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each(['', 'nonsense', 'null', '5', '[]', '"en"', '{"language": ["en"]}', '{"__proto__": {"language": "en"}}'])(
    'are none where the store holds %j',
    (stored) => {
      expect(loadPreferences(storeOf(stored))).toEqual(NO_PREFERENCES);
    },
  );

  test('are none where the store may not be read', () => {
    expect(loadPreferences({ getItem: refuse })).toEqual(NO_PREFERENCES);
  });

  test('are given up without an error where the store may not be written', () => {
    expect(() => savePreferences({ setItem: refuse }, CHOSEN)).not.toThrow();
  });
});
