import type { LocalText, Part, Strength } from './model';

/** A kind of entity. `context` kinds are drawn as nodes only on request. */
export type Kind = Readonly<{ id: string; label: LocalText; plural: LocalText; context: boolean }>;

/** What stands between two names, read from the start of a relation and from its end. */
export type Phrases = Readonly<{ forward: LocalText; inverse: LocalText }>;

/**
 * A type of relation: which kinds it may join (absent: any), whether both ends play the same part, and whether it is mere
 * context (a trait shared by many) or a tie that paths and measures follow.
 */
export type RelationType = Readonly<{
  id: string;
  name: LocalText;
  from?: readonly string[];
  to?: readonly string[];
  symmetric: boolean;
  context: boolean;
  /** How an aim or a possibility reads. */
  strengths?: Readonly<Partial<Record<Exclude<Strength, 'told'>, Phrases>>>;
  /** How it reads, by strength, of those who are something there. */
  parts?: Readonly<Partial<Record<Strength, Readonly<Partial<Record<Part, Phrases>>>>>>;
}> &
  Phrases;

/** A value of a category. */
export type Value = Readonly<{ id: string; label: LocalText }>;

/** A field of nodes that holds one of a few values. */
export type Attribute = Readonly<{
  id: string;
  of: 'nodes';
  type: 'category';
  label: LocalText;
  values: readonly Value[];
}>;

/** What a graph is made of, and how that is called. */
export type Vocabulary = Readonly<{
  kinds: readonly Kind[];
  relationTypes: readonly RelationType[];
  attributes: readonly Attribute[];
}>;

/** The vocabulary of a graph of nothing. */
export const NO_VOCABULARY: Vocabulary = { kinds: [], relationTypes: [], attributes: [] };

/** Whether a type may join two kinds, in this direction. */
export function joins({ from, to }: RelationType, fromKind: string, toKind: string): boolean {
  return (from?.includes(fromKind) ?? true) && (to?.includes(toKind) ?? true);
}
