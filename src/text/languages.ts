import { english } from './en/language';
import type { LanguageRecord } from './grammar/language';
import type { Messages } from './pl';
import type { DocumentWords } from './pl/documents';
import type { ExportWords } from './pl/export';
import type { FirstMessages } from './pl/first';
import { polish } from './pl/language';
import type { PlayerWords } from './pl/player';

/** A language with the ways to its words: those of the first map come before all, those of the export come with the export, of documents with what opens them, of the
 * stage with the stage. */
export type SpokenLanguage = LanguageRecord &
  Readonly<{
    loadFirst: () => Promise<FirstMessages>;
    load: () => Promise<Messages>;
    loadExport: () => Promise<ExportWords>;
    loadDocuments: () => Promise<DocumentWords>;
    loadPlayer: () => Promise<PlayerWords>;
  }>;

/** Every language of the interface by its tag, in the order in which they are offered: one more is a folder and a line. */
export const LANGUAGES = {
  pl: {
    ...polish,
    loadFirst: async () => (await import('./pl/first')).first,
    load: async () => (await import('./pl')).pl,
    loadExport: async () => (await import('./pl/export')).pl,
    loadDocuments: async () => (await import('./pl/documents')).pl,
    loadPlayer: async () => (await import('./pl/player')).pl,
  },
  en: {
    ...english,
    loadFirst: async () => (await import('./en/first')).first,
    load: async () => (await import('./en')).en,
    loadExport: async () => (await import('./en/export')).en,
    loadDocuments: async () => (await import('./en/documents')).en,
    loadPlayer: async () => (await import('./en/player')).en,
  },
} satisfies Readonly<Record<string, SpokenLanguage>>;

export type LanguageTag = keyof typeof LANGUAGES;

export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as readonly LanguageTag[];

/** What a language is; English where the interface does not speak it. */
export function languageOf(tag: string): LanguageRecord {
  const known: Readonly<Record<string, LanguageRecord>> = LANGUAGES;
  return (Object.hasOwn(known, tag) && known[tag]) || english;
}
