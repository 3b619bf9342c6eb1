import type { LocalText } from '../graph/model';
import { en } from './en';
import { type Messages, pl } from './pl';

/** Every language of the interface: adding one is a file and a line here. */
export const MESSAGES = { pl, en } satisfies Record<string, Messages>;

/** The text in a language; in English, then in Polish, where that language is missing. */
export function localText(text: LocalText, language: string): string {
  return text[language] ?? text.en ?? text.pl;
}

/** The word for an id of a vocabulary, or the id itself where the vocabulary is not ours. */
export function wordFor(words: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(words, id) ? (words[id] ?? id) : id;
}
