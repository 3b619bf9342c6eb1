import type { Entity, Relation, Source } from '../../../graph/model';

/** What becomes of an actor or a relation alike. */
export type Make = <T extends Entity | Relation>(item: T) => T;

/** What a form edits: as it is, what it is known by while the page lasts, and what changes it, as it is by then, with a source that the document lacked. */
export type Edited<T extends Entity | Relation = Entity | Relation> = Readonly<{
  item: T;
  key: string;
  change: (make: Make, source?: Source) => void;
}>;
