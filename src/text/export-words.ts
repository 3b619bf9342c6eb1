import { LANGUAGE_TAGS, LANGUAGES, type LanguageTag } from './languages';
import type { Messages } from './pl';
import type { ExportWords } from './pl/export';

const EXPORT_WORDS = {} as Record<LanguageTag, ExportWords>;

/** Loads the words of the export in every language; rejects where those of one do not come. */
export async function loadExportWords(): Promise<void> {
  await Promise.all(
    LANGUAGE_TAGS.map(async (tag) => {
      EXPORT_WORDS[tag] = await LANGUAGES[tag].loadExport();
    }),
  );
}

/** The words of the export beside the rest of a language, once they are loaded: the first map waits for none of them. */
export const exportWords = ({ meta }: Pick<Messages, 'meta'>): ExportWords => EXPORT_WORDS[meta.tag as LanguageTag];
