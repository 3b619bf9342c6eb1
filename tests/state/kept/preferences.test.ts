// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { loadPreferences, MOST_RECENT, savePreferences } from '../../../src/state/kept/preferences';
import { NO_PREFERENCES, type Preferences } from '../../../src/state/link/view';
import { fakeShelf, SHUT } from '../../support/devices';

const CHOSEN: Preferences = {
  language: 'en',
  theme: 'dark',
  shortcuts: false,
  opened: true,
  corrector: 'Anna',
  recent: ['umcs', 'basoft'],
};

const KEY = 'wyzyny.preferences';
const load = (text: string) => loadPreferences(fakeShelf({ [KEY]: text }));

describe('preferences', () => {
  test('are read as they were stored', () => {
    const shelf = fakeShelf();
    savePreferences(shelf, CHOSEN, NO_PREFERENCES);
    expect(loadPreferences(shelf)).toEqual(CHOSEN);
  });

  test('are none where nothing was stored', () => {
    expect(loadPreferences(fakeShelf())).toEqual(NO_PREFERENCES);
  });

  test('of the first version, which had no number, are read', () => {
    expect(load('{"language": "en", "shortcuts": false}')).toEqual({
      ...NO_PREFERENCES,
      language: 'en',
      shortcuts: false,
    });
  });

  test('keep what is known beside what is not', () => {
    expect(load('{"language": "en", "theme": "neon", "more": 1}')).toEqual({ ...NO_PREFERENCES, language: 'en' });
  });

  test('keep of the recent actors what is a name, and no more than are remembered', () => {
    const recent = ['a', 5, null, ...'bcdefgh'];
    expect(load(JSON.stringify({ recent })).recent).toEqual([...'abcdefgh'].slice(0, MOST_RECENT));
  });

  test('leave shortcuts on unless they were switched off', () => {
    const shortcutsOf = (stored: string) => load(stored).shortcuts;
    expect([shortcutsOf('{}'), shortcutsOf('{"shortcuts": 0}'), shortcutsOf('{"shortcuts": false}')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each(['', 'nonsense', 'null', '5', '[]', '"en"', '{"language": ["en"]}', '{"__proto__": {"language": "en"}}'])(
    'are none where the shelf holds %j',
    (stored) => {
      expect(load(stored)).toEqual(NO_PREFERENCES);
    },
  );

  test('are none where the shelf is shut, and it is said that they are not kept', () => {
    expect(loadPreferences(SHUT)).toEqual(NO_PREFERENCES);
    expect(savePreferences(SHUT, CHOSEN, NO_PREFERENCES)).toBe(false);
  });

  test('of two tabs are merged by key', () => {
    const shelf = fakeShelf();
    savePreferences(shelf, { ...NO_PREFERENCES, theme: 'dark', recent: ['umcs'] }, NO_PREFERENCES);
    savePreferences(shelf, { ...NO_PREFERENCES, language: 'en', recent: ['basoft'] }, NO_PREFERENCES);
    expect(loadPreferences(shelf)).toEqual({
      ...NO_PREFERENCES,
      theme: 'dark',
      language: 'en',
      recent: ['basoft', 'umcs'],
    });
  });

  test.each(['{"theme":', '{"version": 9, "preferences": {"theme": 4}}'])(
    'that cannot be read are set aside before others are stored: %s',
    (unread) => {
      const shelf = fakeShelf({ [KEY]: unread });
      savePreferences(shelf, CHOSEN, NO_PREFERENCES);
      expect(loadPreferences(shelf)).toEqual(CHOSEN);
      expect(shelf.keys(`${KEY}.aside.`).map(shelf.read)).toEqual([unread]);
    },
  );
});
