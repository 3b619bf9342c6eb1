import { bring } from '../../state/act/bring';
import { addSpoken } from '../../state/act/session-actions';
import { LANGUAGES, type Language } from '../../state/link/view';
import { selectLanguage, selectWantedLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { loadFirstMessages, loadMessages } from '../../text/load-messages';
import { partsNeed } from '../../ui/lazy/lazily';

/** The language that a fragment names, read before the graph is there: the first words wait for no data. */
function languageOfLink(fragment: string): Language | undefined {
  const named = /[#&]lang=([^&]*)/.exec(fragment)?.[1];
  return LANGUAGES.find((known) => known === named);
}

/**
 * Loads what the first map says in the language that is wanted first, and all words of whichever is wanted later; those of
 * all others once the map is there, as search finds values by their words in every language. Parts that come later wait
 * for the words of the language in force. Resolves when there are words; rejects where those of no language come.
 */
export async function attachLanguage(fragment: string): Promise<void> {
  const asked = new Map<Language, Promise<void>>();
  const speak = async (language: Language) => {
    const coming = asked.get(language) ?? loadMessages(language);
    asked.set(language, coming);
    try {
      await coming;
      addSpoken(language);
    } catch (error) {
      // Asked for anew when it is wanted anew.
      asked.delete(language);
      throw error;
    }
  };
  const speakQuietly = (language: Language) => speak(language).catch(() => undefined);
  for (const language of [languageOfLink(fragment) ?? selectWantedLanguage(useAtlas.getState()), ...LANGUAGES]) {
    if (useAtlas.getState().session.spoken.length > 0) break;
    await loadFirstMessages(language).then(
      () => addSpoken(language),
      () => undefined,
    );
  }
  if (useAtlas.getState().session.spoken.length === 0) throw new Error('No words came.');
  partsNeed('words', () => loadMessages(selectLanguage(useAtlas.getState())));
  useAtlas.subscribe((state, before) => {
    const wanted = selectWantedLanguage(state);
    const isDrawn = state.session.mapDrawn && !before.session.mapDrawn;
    if (isDrawn || wanted !== selectWantedLanguage(before)) void bring(wanted, () => speak(wanted));
    if (isDrawn) LANGUAGES.forEach(speakQuietly);
  });
}
