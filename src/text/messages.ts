import type { LocalText } from '../graph/model';
import type { Messages } from './pl';

/** Every language of the interface, by its tag: adding one is a file and a line here. */
const LANGUAGES = {
  pl: { name: 'Polski', load: () => import('./pl').then(({ pl }) => pl) },
  en: { name: 'English', load: () => import('./en').then(({ en }): Messages => en) },
} as const;

export type LanguageTag = keyof typeof LANGUAGES;

/** The languages by tag and own name, whether their messages are there or not. */
export const LANGUAGE_NAMES = Object.entries(LANGUAGES).map(([tag, { name }]) => ({ tag: tag as LanguageTag, name }));

/** The messages of each language once they are loaded; `selectLanguage` names none before. */
export const MESSAGES = {} as Record<LanguageTag, Messages>;

/** Loads the messages of a language, a chunk of its own; rejects where it does not come. */
export async function loadMessages(tag: LanguageTag): Promise<void> {
  MESSAGES[tag] = await LANGUAGES[tag].load();
}

/** The text in a language; in English, then in Polish, where that language is missing. */
export function localText(text: LocalText, language: string): string {
  return text[language] ?? text.en ?? text.pl;
}

/** The word for an id of a vocabulary, or the id itself where the vocabulary is not ours. */
export function wordFor(words: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(words, id) ? (words[id] ?? id) : id;
}
