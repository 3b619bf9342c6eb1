// What a second document beside the open one proposes, and what can be decided of it: what all of this room speaks of.

import type { Entity, LocalText, Relation } from '../model';

/** Why an actor of one document is taken for one of another, the surest first. */
export const REASONS = ['id', 'identifier', 'name', 'folded', 'alias', 'acronym', 'spelling'] as const;
export type Why = (typeof REASONS)[number];

/** An incoming actor and an open one that are, or may be, the same. */
export type Pair = Readonly<{
  /** What a decision about it is known by. */
  key: string;
  incoming: string;
  open: string;
  why: Why;
  /** The attribute of the open document that identifies them; null of any other reason. */
  attribute: string | null;
}>;

/** Ids of the open document by those of the incoming one that mean the same. */
export type Ids = ReadonlyMap<string, string>;

/** What of an incoming document is what of the open one. */
export type Match = Readonly<{
  /** Actors that are the same; each is in one pair at most. */
  certain: readonly Pair[];
  /** Actors that may be the same; of one there may be several. */
  suspects: readonly Pair[];
  kinds: Ids;
  relationTypes: Ids;
  attributes: Ids;
}>;

/** Two attributes or types of relations have one id and mean different things: the incoming one gets another id. */
export type MergeProblem = Readonly<{ rule: 'attribute-clash' | 'type-clash'; id: string; renamed: string }>;

/** What an actor or a relation has otherwise in the incoming document. */
export type FieldChange = Readonly<{
  id: string;
  /** A field of `Entity` or `Relation`; `values` of an attribute. */
  field: string;
  /** The attribute whose value it is; null of any other field. */
  attribute: string | null;
  /** Undefined: nothing. */
  before: unknown;
  /** What it would be: of texts and lists that add up, together with what is there. */
  after: unknown;
}>;

/** Something that can be accepted or rejected, and what a decision about it is known by. */
export type Choice<T> = T & Readonly<{ key: string }>;

/** What an incoming document would do to the actors or the relations of the open one. */
export type ListChanges<T> = Readonly<{
  added: readonly Choice<Readonly<{ item: T }>>[];
  /** Field by field, in the order of the open list. */
  changed: readonly Choice<FieldChange>[];
  /** What the open document has and the incoming one lacks. */
  removed: readonly Choice<Readonly<{ item: T }>>[];
  /** How many of the open list change in any field, and in none. */
  changedItems: number;
  same: number;
}>;

/** What an incoming document would do to the open one, in the ids of that; `problems` are what had to be renamed. */
export type Changes = Readonly<{
  entities: ListChanges<Entity>;
  relations: ListChanges<Relation>;
  problems: readonly MergeProblem[];
}>;

/** What somebody decides about changes, by their keys; what nobody decides comes in, and what is gone stays. */
export type Decisions = Readonly<{
  /** Suspects that are the same. */
  taken: ReadonlySet<string>;
  /** What is not to be added or changed. */
  rejected: ReadonlySet<string>;
  /** What the incoming document lacks and is to go. */
  removed: ReadonlySet<string>;
}>;

/** Nothing is decided. */
export const NO_DECISIONS: Decisions = { taken: new Set(), rejected: new Set(), removed: new Set() };

/** What became of an actor or a relation from one document to another. */
export const COMPARED = ['new', 'changed', 'gone', 'same'] as const;
export type Compared = (typeof COMPARED)[number];

/** How many became what. */
export type ComparedCounts = Readonly<Record<Compared, number>>;

/** What a comparison is called where it stands among the attributes. */
export type ComparedWords = Readonly<{
  change: LocalText;
  states: Readonly<Record<Compared, LocalText>>;
  was: LocalText;
  /** What was in these fields of one actor or relation, as text; empty where there is nothing to say. */
  tellBefore: (changes: readonly FieldChange[]) => string;
}>;
