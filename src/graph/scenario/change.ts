/** A tie that someone supposes. */
export type SupposedRelation = Readonly<{ type: string; from: string; to: string }>;

/** What is supposed to be otherwise. */
export type Change = Readonly<{
  /** Ids of nodes that leave, with all their relations. */
  without?: readonly string[];
  withoutRelations?: readonly string[];
  added?: readonly SupposedRelation[];
}>;
