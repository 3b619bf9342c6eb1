import { addSpoken } from '../state/actions';
import { selectWantedLanguage } from '../state/selectors';
import { useAtlas } from '../state/store';
import { LANGUAGES, type Language } from '../state/view';
import { loadMessages } from '../text/messages';

/** The language that a fragment names, read before the graph is there: the first words wait for no data. */
function languageOfLink(fragment: string): Language | undefined {
  const named = /[#&]lang=([^&]*)/.exec(fragment)?.[1];
  return LANGUAGES.find((known) => known === named);
}

/**
 * Loads the words of the language that is wanted first, and of whichever is wanted later; all others once the map is
 * there, as search finds values by their words in every language. Resolves when there are words; rejects where those
 * of no language come.
 */
export async function attachLanguage(fragment: string): Promise<void> {
  const asked = new Set<Language>();
  const speak = async (language: Language) => {
    if (asked.has(language)) return;
    asked.add(language);
    try {
      await loadMessages(language);
      addSpoken(language);
    } catch {
      // Asked for anew when it is wanted anew.
      asked.delete(language);
    }
  };
  for (const language of [languageOfLink(fragment) ?? selectWantedLanguage(useAtlas.getState()), ...LANGUAGES]) {
    if (useAtlas.getState().session.spoken.length === 0) await speak(language);
  }
  if (useAtlas.getState().session.spoken.length === 0) throw new Error('No words came.');
  useAtlas.subscribe((state, before) => {
    const wanted = selectWantedLanguage(state);
    if (wanted !== selectWantedLanguage(before)) void speak(wanted);
    if (state.session.mapDrawn && !before.session.mapDrawn) LANGUAGES.forEach(speak);
  });
}
