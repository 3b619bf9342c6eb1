import type { Language, Theme } from '../link/view';
import type { State } from '../store';

export const selectWantedLanguage = ({ view, preferences, session }: State): Language =>
  view.language ?? preferences.language ?? session.device.language;

/** The language in force: the wanted one, or, while its messages are still to come, the one that came first. */
export function selectLanguage(state: State): Language {
  const wanted = selectWantedLanguage(state);
  const { spoken } = state.session;
  return spoken.includes(wanted) ? wanted : (spoken[0] ?? wanted);
}

export const selectTheme = ({ view, preferences, session }: State): Theme =>
  session.isPrinting ? 'light' : (view.theme ?? preferences.theme ?? session.device.theme);
