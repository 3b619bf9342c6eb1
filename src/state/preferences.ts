import { LANGUAGES, type Language, THEMES, type Theme } from './view';

/** What the device remembers. */
export type Preferences = Readonly<{
  language: Language | null;
  theme: Theme | null;
  /** Whether single keys are shortcuts. */
  shortcuts: boolean;
  /** Actors that were gone to, the latest first. */
  recent: readonly string[];
}>;

export const NO_PREFERENCES: Preferences = { language: null, theme: null, shortcuts: true, recent: [] };

/** How many actors are remembered as recent. */
export const MOST_RECENT = 6;

const KEY = 'wyzyny.preferences';

/** Preferences as stored; what is missing or wrong takes its default, as does all where the storage is closed. */
export function loadPreferences(storage: Pick<Storage, 'getItem'>): Preferences {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    const { language, theme, shortcuts, recent } = Object(stored) as Record<string, unknown>;
    return {
      language: LANGUAGES.find((known) => known === language) ?? null,
      theme: THEMES.find((known) => known === theme) ?? null,
      shortcuts: shortcuts !== false,
      recent: Array.isArray(recent) ? recent.filter((id) => typeof id === 'string').slice(0, MOST_RECENT) : [],
    };
  } catch {
    return NO_PREFERENCES;
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
