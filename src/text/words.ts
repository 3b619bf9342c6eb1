import type { Part, Strength } from '../graph/model';
import type { Phrases, RelationType, Vocabulary } from '../graph/vocabulary';
import type { LanguageTag } from './languages';
import { localText, MESSAGES } from './messages';
import type { Messages } from './pl';

/** What stands between two names, from the start of a relation and from its end. */
export type Pair = Readonly<{ forward: string; inverse: string }>;

/** How a type of relation is called and read, as a fact, as an aim or a possibility, and by what those there are. */
export type Verbs = Pair &
  Readonly<{
    name: string;
    /** What those at its end are called where they are listed; null where the type does not say. */
    endLabel: string | null;
    strengths: Readonly<Partial<Record<Exclude<Strength, 'told'>, Pair>>>;
    parts: Readonly<Partial<Record<Strength, Readonly<Partial<Record<Part, Pair>>>>>>;
  }>;

/** The words of a vocabulary in one language, by id. */
type VocabularyWords = Readonly<{
  kind: Readonly<Record<string, string>>;
  kinds: Readonly<Record<string, string>>;
  relation: Readonly<Record<string, Verbs>>;
  helix: Readonly<Record<string, string>>;
}>;

/** The words of the interface in one language, with those of what is open. */
export type Words = Messages & VocabularyWords;

const KNOWN = new WeakMap<Vocabulary, Map<Messages, Words>>();

/** The words of a language, whose messages are loaded, for a vocabulary; the same object each time. */
export function wordsOf(language: LanguageTag, vocabulary: Vocabulary): Words {
  const messages = MESSAGES[language];
  const known = KNOWN.get(vocabulary) ?? new Map<Messages, Words>();
  KNOWN.set(vocabulary, known);
  const words = known.get(messages) ?? { ...messages, ...vocabularyWords(vocabulary, language) };
  known.set(messages, words);
  return words;
}

function vocabularyWords({ kinds, relationTypes, attributes, roles }: Vocabulary, language: string): VocabularyWords {
  const byId = <T extends { id: string }, W>(items: readonly T[], wordOf: (item: T) => W) =>
    Object.fromEntries(items.map((item) => [item.id, wordOf(item)]));
  const sides = attributes.find(({ id }) => id === roles.side)?.values ?? [];
  return {
    kind: byId(kinds, ({ label }) => localText(label, language)),
    kinds: byId(kinds, ({ plural }) => localText(plural, language)),
    relation: byId(relationTypes, (type) => verbsOfType(type, language)),
    helix: byId(sides, ({ label }) => localText(label, language)),
  };
}

function verbsOfType({ name, endLabel, strengths = {}, parts = {}, ...told }: RelationType, language: string): Verbs {
  const pairOf = ({ forward, inverse }: Phrases): Pair => ({
    forward: localText(forward, language),
    inverse: localText(inverse, language),
  });
  return {
    ...pairOf(told),
    name: localText(name, language),
    endLabel: endLabel ? localText(endLabel, language) : null,
    strengths: mapValues(strengths, pairOf),
    parts: mapValues(parts, (ofParts) => mapValues(ofParts, pairOf)),
  };
}

function mapValues<K extends string, T, R>(
  values: Readonly<Partial<Record<K, T>>>,
  map: (value: T) => R,
): Readonly<Partial<Record<K, R>>> {
  return Object.fromEntries(
    Object.entries<T>(values as Record<K, T>).map(([key, value]) => [key, map(value)]),
  ) as Partial<Record<K, R>>;
}
