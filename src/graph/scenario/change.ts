import type { Relation } from '../model';

/** A tie that someone supposes. */
export type SupposedRelation = Pick<Relation, 'type' | 'from' | 'to'>;

/** What is supposed to be otherwise. */
export type Change = Readonly<{
  /** Ids of nodes that leave, with all their relations. */
  without?: readonly string[];
  withoutRelations?: readonly string[];
  added?: readonly SupposedRelation[];
}>;
