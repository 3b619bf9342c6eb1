import { LANGUAGES, type Language, THEMES, type Theme } from './view';

/** What the device remembers. */
export type Preferences = Readonly<{ language: Language | null; theme: Theme | null }>;

const KEY = 'wyzyny.preferences';

/** Preferences as stored; a store that is closed or holds something else answers none. */
export function loadPreferences(storage: Pick<Storage, 'getItem'>): Preferences {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    const { language, theme } = Object(stored) as Record<string, unknown>;
    return {
      language: LANGUAGES.find((known) => known === language) ?? null,
      theme: THEMES.find((known) => known === theme) ?? null,
    };
  } catch {
    return { language: null, theme: null };
  }
}

/** Stores preferences where the device lets us; else they last as long as the page. */
export function savePreferences(storage: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  try {
    storage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A full or forbidden storage must not stop the reader.
  }
}
