import { LANGUAGE_TAGS, LANGUAGES, type LanguageTag } from './languages';
import type { Messages } from './pl';
import type { DocumentWords } from './pl/documents';

const DOCUMENT_WORDS = {} as Record<LanguageTag, DocumentWords>;

/** Loads what is said of documents that are opened, in every language; rejects where one does not come. */
export async function loadDocumentWords(): Promise<void> {
  await Promise.all(
    LANGUAGE_TAGS.map(async (tag) => {
      DOCUMENT_WORDS[tag] = await LANGUAGES[tag].loadDocuments();
    }),
  );
}

/** What is said of documents beside the rest of a language, once it is loaded. */
export const documentWords = ({ meta }: Pick<Messages, 'meta'>): DocumentWords =>
  DOCUMENT_WORDS[meta.tag as LanguageTag];
