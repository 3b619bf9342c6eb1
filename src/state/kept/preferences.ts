import { LANGUAGES, type Language, THEMES, type Theme } from '../link/view';
import { setAside } from './asides';
import type { Shelf } from './door';
import { decode, encode, type Form } from './kept-form';

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

/** How preferences are stored; those of the first version had no field of their own. */
const FORM: Form<Preferences> = {
  key: 'wyzyny.preferences',
  field: 'preferences',
  migrations: [(stored) => ({ preferences: stored })],
  parse: (content) => {
    const { language, theme, shortcuts, recent } = Object(content) as Record<string, unknown>;
    return {
      language: LANGUAGES.find((known) => known === language) ?? null,
      theme: THEMES.find((known) => known === theme) ?? null,
      shortcuts: shortcuts !== false,
      recent: Array.isArray(recent) ? recent.filter((id) => typeof id === 'string').slice(0, MOST_RECENT) : [],
    };
  },
};

/** Preferences as stored; what is missing or wrong takes its default, as does all where the device says nothing. */
export function loadPreferences(shelf: Pick<Shelf, 'read'>): Preferences {
  return decode(FORM, shelf.read(FORM.key) ?? null).content ?? NO_PREFERENCES;
}

/**
 * Stores what was changed beside what other tabs have stored meanwhile. What cannot be read, or is of a newer atlas, is
 * set aside first. False where the device does not keep it: then it lasts as long as the page.
 */
export function savePreferences(shelf: Shelf, preferences: Preferences, before: Preferences): boolean {
  const text = shelf.read(FORM.key) ?? null;
  const { content, isUnread } = decode(FORM, text);
  if (text !== null && isUnread && !setAside(shelf, FORM.key, text)) return false;
  const stored = content ?? NO_PREFERENCES;
  const changed = Object.entries(preferences).filter(([key, value]) => value !== Reflect.get(before, key));
  const merged: Preferences = { ...stored, ...Object.fromEntries(changed) };
  const recent = [...new Set([...merged.recent, ...stored.recent])].slice(0, MOST_RECENT);
  return shelf.write(FORM.key, encode(FORM, { ...merged, recent }));
}
