/** Who may stand in a place: whoever meets every condition; what is asked of nobody is not named. */
export type Place = Readonly<Record<string, string>>;

export const ANYONE: Place = {};

/**
 * A sentence of picks: places and, between each two, a type of relation read from its start, `-type` read from its end,
 * or an empty text for any tie.
 */
export type Picks = Readonly<{ places: readonly Place[]; types: readonly string[] }>;

/** The most relations of a sentence. */
export const MOST_STEPS = 4;

/** A sentence that was not begun; `firstPicks` are meant. */
export const NO_PICKS: Picks = { places: [], types: [] };
