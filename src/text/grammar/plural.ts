type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A function that writes a count with the right plural form and the digits of the language: `pluralOf('pl', …)(5)`. */
export function pluralOf(language: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  return (count) => `${digits.format(count)}\u00a0${forms[rules.select(count)] ?? forms.other}`;
}
