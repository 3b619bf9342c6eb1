/** Two years, the earlier first. */
export type YearPair = Readonly<{ a: number; b: number }>;

/**
 * What became of something from one year to another: it began after the first and by the second; it had ended by the
 * second; it was there in both; it began only later; or its dates do not tell.
 */
export const YEAR_CLASSES = ['new', 'ended', 'continuing', 'undated', 'later'] as const;
export type YearClass = (typeof YEAR_CLASSES)[number];

/**
 * A window over the years, both ends within. It keeps actors that were founded (events that took place) and relations
 * that are dated or began within it; `undated` keeps those without a date.
 */
export type TimeWindow = Readonly<{ from: number; to: number; undated: boolean }>;

/**
 * How the window goes through time: one of fixed width moves along, one grows from its first year on, or each time
 * stands alone.
 */
export const PLAY_MODES = ['slide', 'grow', 'one'] as const;
export type PlayMode = (typeof PLAY_MODES)[number];
