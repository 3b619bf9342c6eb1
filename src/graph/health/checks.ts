/** What is looked at, in the order in which it is told; each weighs so much in the score. */
export const HEALTH_WEIGHTS = {
  unsourced: 3,
  contradictions: 2,
  dates: 2,
  duplicates: 2,
  coordinators: 1,
  years: 1,
  values: 1,
  languages: 1,
  orphans: 1,
  vocabulary: 1,
} as const;
export type HealthCheck = keyof typeof HEALTH_WEIGHTS;

/**
 * What is to be mended: an actor, two that may be one, or a relation; in which field of its form, by what evidence or the
 * vocabulary calls it, and of a text in which language.
 */
export type Finding = Readonly<{ nodes: readonly string[]; edge?: string; field?: string; language?: string }>;

/** Parts of a form that are no field: how it is known that something is at all, the relations of an actor, and two made one. */
export const [BEING, RELATIONS, MERGING] = ['being', 'relations', 'merging'] as const;

/** Lists of a vocabulary of which something may stand for nothing. */
export type UnusedList = 'kinds' | 'relationTypes' | 'attributes';
