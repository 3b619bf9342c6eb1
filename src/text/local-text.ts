import type { LocalText } from '../graph/model';
import type { LanguageRecord } from './grammar/language';
import { languageOf } from './languages';

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

/** Words of a language, which they name. */
type Meant = Readonly<{ meta: LanguageRecord }>;

/** A text as it stands within a sentence. */
export const lowered = (text: string, { meta }: Meant): string =>
  text.charAt(0).toLocaleLowerCase(meta.tag) + text.slice(1);

/** A text as it stands at the beginning. */
export const raised = (text: string, { meta }: Meant): string =>
  text.charAt(0).toLocaleUpperCase(meta.tag) + text.slice(1);

/** The word for an id of a vocabulary, or the id itself where the vocabulary is not ours. */
export function wordFor(words: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(words, id) ? (words[id] ?? id) : id;
}
