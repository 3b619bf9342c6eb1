/** The tags of the languages of the interface, in the order in which they are offered. */
export const LANGUAGE_TAGS = ['pl', 'en'] as const;
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];
