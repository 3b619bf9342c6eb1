import type { LanguageRecord } from './grammar/language';
import { LANGUAGES } from './languages';
import type { Messages } from './pl';
import type { DocumentWords } from './pl/documents';
import type { EditingWords } from './pl/editing';
import type { ExportWords } from './pl/export';
import type { FirstMessages } from './pl/first';
import type { PlayerWords } from './pl/player';
import type { LanguageTag } from './tags';

/** A language with the ways to its words: those of the first map come before all, those of the export come with the export, of documents with what opens them, of the
 * stage with the stage, of the forms with the forms. */
export type SpokenLanguage = LanguageRecord &
  Readonly<{
    loadFirst: () => Promise<FirstMessages>;
    load: () => Promise<Messages>;
    loadExport: () => Promise<ExportWords>;
    loadDocuments: () => Promise<DocumentWords>;
    loadPlayer: () => Promise<PlayerWords>;
    loadEditing: () => Promise<EditingWords>;
  }>;

/** Every language by its tag: one that lacks words does not compile. */
export const SPOKEN: Readonly<Record<LanguageTag, SpokenLanguage>> = LANGUAGES;
