/** Two years, the earlier first. */
export type YearPair = Readonly<{ a: number; b: number }>;

/**
 * What became of something from one year to another: it began after the first and by the second; it had ended by the
 * second; it was there in both; it began only later; or its dates do not tell.
 */
export const YEAR_CLASSES = ['new', 'ended', 'continuing', 'undated', 'later'] as const;
export type YearClass = (typeof YEAR_CLASSES)[number];
