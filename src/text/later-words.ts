import type { Messages } from './pl';
import { SPOKEN, type SpokenLanguage } from './spoken-language';
import { LANGUAGE_TAGS, type LanguageTag } from './tags';

type Later<W> = readonly [load: () => Promise<void>, wordsIn: (words: Pick<Messages, 'meta'>) => W];

/** Words beside the rest of a language: the first map waits for none of them. */
function laterWords<W>(come: (language: SpokenLanguage) => Promise<W>): Later<W> {
  const words = {} as Record<LanguageTag, W>;
  const load = async () => {
    await Promise.all(
      LANGUAGE_TAGS.map(async (tag) => {
        words[tag] = await come(SPOKEN[tag]);
      }),
    );
  };
  return [load, ({ meta }) => words[meta.tag as LanguageTag]];
}

/** What is said where something is exported, reported, shared or handed out. It is loaded in every language; rejects where one does not come. */
export const [loadExportWords, exportWords] = laterWords((language) => language.loadExport());

/** What is said of documents that are opened. */
export const [loadDocumentWords, documentWords] = laterWords((language) => language.loadDocuments());

/** What is said on the stage and in the presenter's window. */
export const [loadPlayerWords, playerWords] = laterWords((language) => language.loadPlayer());

/** What is said where one corrects what is open. */
export const [loadEditingWords, editingWords] = laterWords((language) => language.loadEditing());
