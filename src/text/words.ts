import { own } from '../graph/attributes';
import { KIND } from '../graph/filter/facets';
import type { LocalText, Part, Strength } from '../graph/model';
import type { Attribute, Phrases, RelationType, Vocabulary } from '../graph/vocabulary';
import type { LanguageTag } from './languages';
import { FIRST_MESSAGES, localText, lowered, MESSAGES } from './messages';
import type { Messages } from './pl';
import type { FirstMessages } from './pl/first';

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

/** What an attribute and its values are called; see `Attribute`. */
export type AttributeWords = Readonly<{
  type: Attribute['type'];
  name: string;
  short: string;
  /** What a condition on it is about; empty where its values say so themselves. */
  subject: string;
  column: string;
  none: string;
  some: string;
  several: string;
  /** What a number counts, or its sign; empty where it is not said. */
  unit: string;
  /** The names of its values, by value. */
  values: Readonly<Record<string, string>>;
  /** Values that are not named are ids of nodes. */
  nodes: boolean;
}>;

/** The words of a vocabulary in one language, by id. */
type VocabularyWords = Readonly<{
  kind: Readonly<Record<string, string>>;
  kinds: Readonly<Record<string, string>>;
  relation: Readonly<Record<string, Verbs>>;
  /** The values of the attributes that play sides, legal forms, topics and contacts. */
  helix: Readonly<Record<string, string>>;
  form: Readonly<Record<string, string>>;
  topic: Readonly<Record<string, string>>;
  contact: Readonly<Record<string, string>>;
  attributes: Readonly<Record<string, AttributeWords>>;
}>;

/** The words of the interface in one language, with those of what is open. */
export type Words = Messages & VocabularyWords;

/** The words of the first map, with those of what is open. */
export type FirstWords = FirstMessages & VocabularyWords;

function wordsMaker<M extends FirstMessages>(messagesIn: Readonly<Record<LanguageTag, M>>) {
  const known = new WeakMap<Vocabulary, Map<M, M & VocabularyWords>>();
  return (language: LanguageTag, vocabulary: Vocabulary): M & VocabularyWords => {
    const messages = messagesIn[language];
    const ofVocabulary = known.get(vocabulary) ?? new Map<M, M & VocabularyWords>();
    known.set(vocabulary, ofVocabulary);
    const words = ofVocabulary.get(messages) ?? { ...messages, ...vocabularyWords(vocabulary, language, messages) };
    ofVocabulary.set(messages, words);
    return words;
  };
}

/** The words of a language, whose messages are loaded, for a vocabulary; the same object each time. */
export const wordsOf = wordsMaker(MESSAGES);

/** The same as far as the first map needs them. */
export const firstWordsOf = wordsMaker(FIRST_MESSAGES);

function vocabularyWords(
  { kinds, relationTypes, attributes, roles }: Vocabulary,
  language: LanguageTag,
  messages: FirstMessages,
): VocabularyWords {
  const byId = <T extends { id: string }, W>(items: readonly T[], wordOf: (item: T) => W) =>
    Object.fromEntries(items.map((item) => [item.id, wordOf(item)]));
  const labelled = ({ label }: Readonly<{ label: LocalText }>) => localText(label, language);
  const kind = byId(kinds, labelled);
  const ofKinds = { ...attributeWords(KIND, language, messages), ...messages.filters.kind, values: kind };
  const ofAttributes = byId(attributes, (attribute) => attributeWords(attribute, language, messages));
  const valuesOf = (attribute = '') => own(ofAttributes, attribute)?.values ?? {};
  return {
    kind,
    kinds: byId(kinds, ({ plural }) => localText(plural, language)),
    relation: byId(relationTypes, (type) => verbsOfType(type, language)),
    helix: valuesOf(roles.side),
    form: valuesOf(roles.form),
    topic: valuesOf(roles.topic),
    contact: valuesOf(roles.contact),
    attributes: { ...ofAttributes, [KIND.id]: ofKinds },
  };
}

function attributeWords(
  { type, label, short, column, none, some, several, unit, values = [], nodes, isPlain }: Attribute,
  language: LanguageTag,
  messages: FirstMessages,
): AttributeWords {
  const { filters, legend } = messages;
  const said = (text: LocalText | undefined, otherwise: string) => (text ? localText(text, language) : otherwise);
  const name = localText(label, language);
  const isNumber = type === 'number' || type === 'date';
  const named = values.map((value) => [value.id, localText(value.label, language)]);
  return {
    type,
    name,
    short: said(short, lowered(name, messages)),
    subject: isPlain ? '' : said(short, lowered(name, messages)),
    column: said(column, name),
    none: said(none, isNumber ? filters.orNone : filters.none),
    some: said(some, filters.some),
    several: said(several, legend.several),
    unit: said(unit, ''),
    values: { ...(type === 'flag' ? filters.flag : {}), ...Object.fromEntries(named) },
    nodes: nodes === true,
  };
}

/** What an attribute is called; its id says it where the vocabulary lacks it. */
export function attributeNames(id: string, { attributes }: VocabularyWords): AttributeWords {
  const known = own(attributes, id);
  if (known) return known;
  const texts = { name: id, short: id, subject: id, column: id, none: '', some: '', several: '', unit: '' };
  return { type: 'text', ...texts, values: {}, nodes: false };
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
