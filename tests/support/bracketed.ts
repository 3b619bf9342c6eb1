import { en } from '../../src/text/en';
import { en as documentWords } from '../../src/text/en/documents';
import { en as editingWords } from '../../src/text/en/editing';
import { en as exportWords } from '../../src/text/en/export';
import { first } from '../../src/text/en/first';
import { en as playerWords } from '../../src/text/en/player';
import type { LanguageRecord } from '../../src/text/grammar/language';
import { LANGUAGES } from '../../src/text/languages';
import { loadDocumentWords, loadEditingWords, loadExportWords, loadPlayerWords } from '../../src/text/later-words';
import { loadMessages } from '../../src/text/load-messages';
import { FIRST_MESSAGES, MESSAGES } from '../../src/text/messages';
import type { SpokenLanguage } from '../../src/text/spoken-language';
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/text/tags';

/** Every text in brackets, and what every function answers. */
function inBrackets<T>(words: T): T;
function inBrackets(words: unknown): unknown {
  if (typeof words === 'string') return `[${words}]`;
  if (typeof words === 'function') return (...given: readonly unknown[]) => `[${words(...given)}]`;
  if (Array.isArray(words)) return words.map(inBrackets);
  return Object.fromEntries(Object.entries(Object(words)).map(([key, value]) => [key, inBrackets(value)]));
}

/** Numbers and dates are Japanese: they have no Latin letter, so that every one that is read outside of brackets is a fault. */
const record: LanguageRecord = {
  tag: 'qaa',
  locale: 'ja',
  name: '[Bracketed]',
  fallback: ['en', 'pl'],
  quote: (text) => `[${text}]`,
  decade: (first) => `[${first}s]`,
  century: (first) => `[${first}–${first + 99}]`,
  shortCentury: (first) => `[${first}]`,
  csv: { separator: ';', decimalSign: '.' },
};

/** A value whose texts are in the made-up language too: English in brackets. */
export function alsoInBrackets<T>(value: T): T;
export function alsoInBrackets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(alsoInBrackets);
  if (typeof value !== 'object' || value === null) return value;
  const { en } = value as Readonly<{ en?: unknown }>;
  if (typeof en === 'string') return { ...value, [BRACKETED]: `[${en}]` };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, alsoInBrackets(part)]));
}

/** A made-up language as a real one would be registered: English, with every message in brackets. */
export const bracketed: SpokenLanguage = {
  ...record,
  loadFirst: () => Promise.resolve({ ...inBrackets(first), meta: record }),
  load: () => Promise.resolve({ ...inBrackets(en), meta: record }),
  loadExport: () => Promise.resolve(inBrackets(exportWords)),
  loadDocuments: () => Promise.resolve(inBrackets(documentWords)),
  loadPlayer: () => Promise.resolve(inBrackets(playerWords)),
  loadEditing: () => Promise.resolve(inBrackets(editingWords)),
};

/** What the compiler must be told of it: nothing but the languages that are listed is a language. */
export const BRACKETED = bracketed.tag as LanguageTag;

/** Has the atlas speak it; answers how it forgets it. */
export async function speakBracketed(): Promise<() => void> {
  const tags = LANGUAGE_TAGS as unknown as LanguageTag[];
  Object.assign(LANGUAGES, { [BRACKETED]: bracketed });
  tags.push(BRACKETED);
  await Promise.all([
    loadMessages(BRACKETED),
    loadExportWords(),
    loadDocumentWords(),
    loadPlayerWords(),
    loadEditingWords(),
  ]);
  return () => {
    Reflect.deleteProperty(FIRST_MESSAGES, BRACKETED);
    tags.splice(tags.indexOf(BRACKETED), 1);
    Reflect.deleteProperty(LANGUAGES, BRACKETED);
    Reflect.deleteProperty(MESSAGES, BRACKETED);
  };
}

/** All that a value says in some language, or for itself: names, summaries, sources, lines of evidence. */
export function saidIn(value: unknown): readonly string[] {
  if (value instanceof Map) return [...value.values()].flatMap(saidIn);
  if (Array.isArray(value)) return value.flatMap(saidIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (SAID.includes(key)) return [part].flat().filter((text) => typeof text === 'string');
    return saidIn(part);
  });
}

/** Fields that hold words of the data: texts by language, other names, and of evidence what the source says and where. */
const SAID = ['pl', 'en', BRACKETED, 'aliases', 'terms', 'section'];

/** What stands in a text besides brackets and what the data say: empty, or a fault. */
export function wordsOutside(text: string, said: readonly string[]): string {
  const bare = said.reduce((left, name) => left.replaceAll(name, ''), withoutBrackets(text));
  return /\p{Script=Latin}/u.test(bare) ? bare.trim() : '';
}

function withoutBrackets(text: string): string {
  const less = text.replaceAll(/\[[^[\]]*\]/g, '');
  return less === text ? text : withoutBrackets(less);
}
