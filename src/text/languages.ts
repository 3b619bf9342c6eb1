import { english } from './en/language';
import type { LanguageRecord } from './grammar/language';
import { polish } from './pl/language';
import type { LanguageTag } from './tags';

/** The ways to the words of a language, which `spoken-language.ts` names. */
type Ways = Readonly<Record<`load${string}`, () => Promise<object>>>;

/**
 * Every language of the interface by its tag, with the ways to its words: one more is a folder, its tag and a line. That it
 * has all words is seen where they are asked for (`spoken-language.ts`).
 */
export const LANGUAGES = {
  pl: {
    ...polish,
    loadFirst: async () => (await import('./pl/first')).first,
    load: async () => (await import('./pl')).pl,
    loadExport: async () => (await import('./pl/export')).pl,
    loadDocuments: async () => (await import('./pl/documents')).pl,
    loadPlayer: async () => (await import('./pl/player')).pl,
    loadEditing: async () => (await import('./pl/editing')).pl,
  },
  en: {
    ...english,
    loadFirst: async () => (await import('./en/first')).first,
    load: async () => (await import('./en')).en,
    loadExport: async () => (await import('./en/export')).en,
    loadDocuments: async () => (await import('./en/documents')).en,
    loadPlayer: async () => (await import('./en/player')).en,
    loadEditing: async () => (await import('./en/editing')).en,
  },
} satisfies Readonly<Record<LanguageTag, LanguageRecord & Ways>>;

/** What a language is; English where the interface does not speak it. */
export function languageOf(tag: string): LanguageRecord {
  const known: Readonly<Record<string, LanguageRecord>> = LANGUAGES;
  return (Object.hasOwn(known, tag) && known[tag]) || english;
}
