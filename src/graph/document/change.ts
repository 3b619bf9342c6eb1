import type { Entity, LocalText, Note, Position, Relation, Source } from '../model';
import type { Attribute, Kind, RelationType, Roles } from '../vocabulary';

// What changes of documents are; `list-diff.ts`, `diff.ts` and `history.ts` say what can be done with them.

/** What is known among its like by an id. */
export type Identified = Readonly<{ id: string }>;

/** An item of a list, and the id of the one right before it; null at the front. */
export type Placed<T> = Readonly<{ item: T; after: string | null }>;

/** Something before and after a change. */
export type Change<T> = readonly [before: T, after: T];

/**
 * What became of a list of items that are known by their ids. Each of `removed` has its place in the list before, each of
 * `added` in the list after, the earlier first; what is in both was put elsewhere, and no other item changes its place.
 */
export type ListDiff<T> = Readonly<{
  added: readonly Placed<T>[];
  updated: readonly Change<T>[];
  removed: readonly Placed<T>[];
}>;

/** The lists of a document: what is in each is known by its id, and keeps its place. */
export type DiffLists<Scene extends Identified> = {
  kinds: Kind;
  relationTypes: RelationType;
  attributes: Attribute;
  entities: Entity;
  relations: Relation;
  sources: Source;
  notes: Note;
  scenes: Scene;
};

/** Where an entity stands in a layout, in model units, before and after; null where it has no place in it. */
export type Move = Readonly<{ layout: string; id: string; before: Position | null; after: Position | null }>;

/**
 * The change from one document to another, as plain data that can be written as JSON. What it lacks has not changed:
 * between equal documents it is `{}`.
 */
export type Diff<Scene extends Identified = Identified> = Readonly<
  { [K in keyof DiffLists<Scene>]?: ListDiff<DiffLists<Scene>[K]> } & {
    title?: Change<LocalText>;
    roles?: Change<Roles>;
    positions?: readonly Move[];
  }
>;

/** A step of editing: what it changed, and when, in milliseconds since 1970. */
export type Step = Readonly<{ diff: Diff<never>; at: number }>;

/**
 * What became of a document since it was opened: steps that can be taken back, the nearest last, those that can be done
 * again, the nearest last, and what was done before all of them.
 */
export type History = Readonly<{
  /** Of so many steps the change is told as one, and can no longer be taken back. */
  early: Readonly<{ count: number; diff: Diff<never> }>;
  past: readonly Step[];
  future: readonly Step[];
}>;

export const NO_HISTORY: History = { early: { count: 0, diff: {} }, past: [], future: [] };
