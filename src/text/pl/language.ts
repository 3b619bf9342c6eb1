import type { LanguageRecord } from '../grammar/language';

export const polish: LanguageRecord = {
  tag: 'pl',
  locale: 'pl',
  name: 'Polski',
  fallback: ['en'],
  quote: (text) => `„${text}”`,
  decade: (first) => `lata ${first}–${first + 9}`,
  century: (first) => `lata ${first}–${first + 99}`,
  shortCentury: (first) => `${roman(first / 100 + 1)} w.`,
  csv: { separator: ';', decimalSign: ',' },
};

/** A number from 1 to 39 in Roman numerals. */
function roman(number: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10];
  return 'X'.repeat(Math.floor(number / 10)) + ones;
}
