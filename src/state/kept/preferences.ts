import { LANGUAGES, NO_PREFERENCES, type Preferences, THEMES } from '../link/view';
import { setAside } from './asides';
import type { Shelf } from './door';
import { decode, encode, type Form } from './kept-form';

/** How many actors are remembered as recent. */
export const MOST_RECENT = 6;

/** How preferences are stored; those of the first version had no field of their own. */
export const PREFERENCES_FORM: Form<Preferences> = {
  key: 'wyzyny.preferences',
  field: 'preferences',
  migrations: [(stored) => ({ preferences: stored })],
  parse: (content) => {
    const { language, theme, shortcuts, recent, opened, corrector } = Object(content) as Record<string, unknown>;
    return {
      language: LANGUAGES.find((known) => known === language) ?? null,
      theme: THEMES.find((known) => known === theme) ?? null,
      shortcuts: shortcuts !== false,
      recent: Array.isArray(recent) ? recent.filter((id) => typeof id === 'string').slice(0, MOST_RECENT) : [],
      opened: opened === true,
      corrector: typeof corrector === 'string' ? corrector : '',
    };
  },
};

/** Preferences as stored; what is missing or wrong takes its default, as does all where the device says nothing. */
export function loadPreferences(shelf: Pick<Shelf, 'read'>): Preferences {
  return decode(PREFERENCES_FORM, shelf.read(PREFERENCES_FORM.key) ?? null).content ?? NO_PREFERENCES;
}

/**
 * Stores what was changed beside what other tabs have stored meanwhile. What cannot be read, or is of a newer atlas, is
 * set aside first. False where the device does not keep it: then it lasts as long as the page.
 */
export function savePreferences(shelf: Shelf, preferences: Preferences, before: Preferences): boolean {
  const text = shelf.read(PREFERENCES_FORM.key) ?? null;
  const { content, isUnread } = decode(PREFERENCES_FORM, text);
  if (text !== null && isUnread && !setAside(shelf, PREFERENCES_FORM.key, text)) return false;
  const stored = content ?? NO_PREFERENCES;
  const changed = Object.entries(preferences).filter(([key, value]) => value !== Reflect.get(before, key));
  const merged: Preferences = { ...stored, ...Object.fromEntries(changed) };
  const recent = [...new Set([...merged.recent, ...stored.recent])].slice(0, MOST_RECENT);
  return shelf.write(PREFERENCES_FORM.key, encode(PREFERENCES_FORM, { ...merged, recent }));
}
