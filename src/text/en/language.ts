import type { LanguageRecord } from '../grammar/language';

/** The English of the atlas is British. */
export const english: LanguageRecord = {
  tag: 'en',
  locale: 'en-GB',
  name: 'English',
  fallback: ['pl'],
  quote: (text) => `“${text}”`,
  decade: (first) => `the ${first}s`,
  century: (first) => `${first}–${first + 99}`,
  shortCentury: (first) => `${ordinal(first / 100 + 1)} c.`,
  csv: { separator: ',', decimalSign: '.' },
};

const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** An ordinal: 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(number: number): string {
  return `${number}${ENDINGS[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`;
}
