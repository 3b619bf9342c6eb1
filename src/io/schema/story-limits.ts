/** The most scenes of a story, and the most characters of one of its texts. */
export const MOST_SCENES = 200;
export const MOST_CHARACTERS = 2000;
