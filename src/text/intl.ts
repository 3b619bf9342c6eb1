import { languageOf } from './languages';

/** One object per language, made for its locale: making them is slow, using them is not. */
function perLanguage<T>(make: (locale: string) => T): (language: string) => T {
  const known = new Map<string, T>();
  return (language) => {
    const before = known.get(language);
    if (before !== undefined) return before;
    const made = make(languageOf(language).locale);
    known.set(language, made);
    return made;
  };
}

export const numberFormat = perLanguage((locale) => new Intl.NumberFormat(locale));
export const percentFormat = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
);
export const scoreFormat = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }));
/** Compares names by the collation of a language, and numbers in them by what they are worth. */
export const collator = perLanguage((locale) => new Intl.Collator(locale, { numeric: true }));
/** Joins names as a language does: “A, B and C”. */
export const listFormat = perLanguage((locale) => new Intl.ListFormat(locale));

const displayNames = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }));

/** What a language calls another one: “Polish”; the other's own name where it has no word for it. */
export function languageName(tag: string, language: string): string {
  return displayNames(language).of(tag) ?? languageOf(tag).name;
}
