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

/** Lists of a vocabulary of which something may stand for nothing. */
export type UnusedList = 'kinds' | 'relationTypes' | 'attributes';
