/** One object per language: making them is slow, using them is not. */
function perLanguage<T>(make: (language: string) => T): (language: string) => T {
  const known = new Map<string, T>();
  return (language) => {
    const before = known.get(language);
    if (before !== undefined) return before;
    const made = make(language);
    known.set(language, made);
    return made;
  };
}

export const numberFormat = perLanguage((language) => new Intl.NumberFormat(language));
export const percentFormat = perLanguage(
  (language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
);
export const scoreFormat = perLanguage((language) => new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }));
/** Compares names by the collation of a language. */
export const collator = perLanguage((language) => new Intl.Collator(language));
