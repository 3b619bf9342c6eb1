import { DEGREE, KIND } from '../graph/filter/facets';
import type { LocalText } from '../graph/model';
import { own } from '../graph/own';
import type { Attribute, Phrases, RelationType, Vocabulary } from '../graph/vocabulary';
import { localText, lowered } from './local-text';
import { FIRST_MESSAGES, MESSAGES } from './messages';
import type { FirstMessages } from './pl/first';
import type { LanguageTag } from './tags';
import type { AttributeWords, Pair, Verbs, VocabularyWords } from './vocabulary-words';

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
  const ofDegree = {
    ...attributeWords(DEGREE, language, messages),
    ...messages.filters.degree,
    subject: messages.filters.degree.short,
  };
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
    attributes: { ...ofAttributes, [KIND.id]: ofKinds, [DEGREE.id]: ofDegree },
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
