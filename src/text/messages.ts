import type { LocalText } from '../graph/model';
import type { LanguageRecord } from './grammar/language';
import { LANGUAGES, type LanguageTag, languageOf } from './languages';
import type { Messages } from './pl';
import type { FirstMessages } from './pl/first';

/** What the first map says, in each language once that is loaded; `selectLanguage` names none before. */
export const FIRST_MESSAGES = {} as Record<LanguageTag, FirstMessages>;

/** All messages of each language: parts that come later wait for them (`ui/lazily.ts`), and before them there are the first. */
export const MESSAGES = {} as Record<LanguageTag, Messages>;

/** Loads what the first map says in a language; rejects where it does not come. */
export async function loadFirstMessages(tag: LanguageTag): Promise<void> {
  const first = await LANGUAGES[tag].loadFirst();
  FIRST_MESSAGES[tag] ??= first;
  MESSAGES[tag] ??= first as Messages;
}

/** Loads all messages of a language; rejects where they do not come. */
export async function loadMessages(tag: LanguageTag): Promise<void> {
  MESSAGES[tag] = await LANGUAGES[tag].load();
  FIRST_MESSAGES[tag] ??= MESSAGES[tag];
}

/**
 * The text in a language; where it is missing or empty there, in the first that has it of those that the language falls
 * back to, then of any. Empty only where the text is empty in all.
 */
export function localText(text: LocalText, language: string): string {
  return text[language] || inAnother(text, languageOf(language));
}

function inAnother(text: LocalText, { tag, fallback }: LanguageRecord): string {
  return [tag, ...fallback, ...Object.keys(text)].map((other) => text[other]).find(Boolean) ?? '';
}

/** A text as it stands within a sentence. */
export const lowered = (text: string, { meta }: Pick<Messages, 'meta'>): string =>
  text.charAt(0).toLocaleLowerCase(meta.tag) + text.slice(1);

/** The word for an id of a vocabulary, or the id itself where the vocabulary is not ours. */
export function wordFor(words: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(words, id) ? (words[id] ?? id) : id;
}
