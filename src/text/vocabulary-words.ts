import type { Part, Strength } from '../graph/model';
import { own } from '../graph/own';
import type { Attribute } from '../graph/vocabulary';

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
export type VocabularyWords = Readonly<{
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

/** What an attribute is called; its id says it where the vocabulary lacks it. */
export function attributeNames(id: string, { attributes }: VocabularyWords): AttributeWords {
  const known = own(attributes, id);
  if (known) return known;
  const texts = { name: id, short: id, subject: id, column: id, none: '', some: '', several: '', unit: '' };
  return { type: 'text', ...texts, values: {}, nodes: false };
}
