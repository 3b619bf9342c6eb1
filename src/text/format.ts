import { numberFormat, scoreFormat } from './intl';

/** A number with the digits and separators of the language. */
export function formatNumber(value: number, language: string): string {
  return numberFormat(language).format(value);
}

/** A measured number: a whole one in full, else three digits that count. */
export function formatScore(value: number, language: string): string {
  return Number.isInteger(value) ? formatNumber(value, language) : scoreFormat(language).format(value);
}

const LOOSE = {
  pl: {
    decade: (decade: string) => `lata ${decade}–${decade.slice(0, 3)}9`,
    century: (first: string) => `lata ${first}–${first.slice(0, 2)}99`,
  },
  en: { decade: (decade: string) => `the ${decade}s`, century: (first: string) => `${first}–${first.slice(0, 2)}99` },
};

/** An EDTF level 1 date in words: `2014-01-21` is "21 stycznia 2014", `195X` is "lata 1950–1959" or "the 1950s". */
export function formatDate(date: string, language: string): string {
  const loose = language === 'pl' ? LOOSE.pl : LOOSE.en;
  const span = /^(\d{2})(\d|X)X$/.exec(date);
  if (span) return span[2] === 'X' ? loose.century(`${span[1]}00`) : loose.decade(`${span[1]}${span[2]}0`);
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (!year || !month) return date;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  // The English of the atlas is British.
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, day ? { ...options, day: 'numeric' } : options).format(time);
}

/** A year or a longer time for the head of a column: `2006`, `195X` is "1950–59", `19XX` the century. */
export function formatYear(date: string, language: string): string {
  if (/^\d{2}XX/.test(date))
    return language === 'pl' ? `${roman(date)} w.` : `${ordinal(Number(date.slice(0, 2)) + 1)} c.`;
  return /^\d{3}X/.test(date) ? `${date.slice(0, 3)}0–${date.slice(2, 3)}9` : date.slice(0, 4);
}

const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** An English ordinal: 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(number: number): string {
  return `${number}${ENDINGS[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`;
}

/** The century of a date in Roman numerals, from the first to the 29th. */
function roman(date: string): string {
  const century = Number(date.slice(0, 2)) + 1;
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][century % 10];
  return 'X'.repeat(Math.floor(century / 10)) + ones;
}

/** A time of the day, in milliseconds since 1970, as hours and minutes of this place. */
export function formatClock(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(time);
}

/** Milliseconds as minutes and seconds: `12:05`. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
