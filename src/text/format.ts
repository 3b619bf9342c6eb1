import { numberFormat, scoreFormat } from './intl';
import { languageOf } from './languages';

/** A number with the digits and separators of the language. */
export function formatNumber(value: number, language: string): string {
  return numberFormat(language).format(value);
}

/** A measured number: a whole one in full, else three digits that count. */
export function formatScore(value: number, language: string): string {
  return Number.isInteger(value) ? formatNumber(value, language) : scoreFormat(language).format(value);
}

/** An EDTF level 1 date in words: `2014-01-21` is "21 stycznia 2014", `195X` is "lata 1950–1959" or "the 1950s". */
export function formatDate(date: string, language: string): string {
  const { century, decade, locale } = languageOf(language);
  const first = Number(date.replaceAll('X', '0'));
  if (/^\d{2}XX$/.test(date)) return century(first);
  if (/^\d{3}X$/.test(date)) return decade(first);
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (!year || !month) return date;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, day ? { ...options, day: 'numeric' } : options).format(time);
}

/** A year or a longer time for the head of a column: `2006`, `195X` is "1950–59", `19XX` the century. */
export function formatYear(date: string, language: string): string {
  if (/^\d{2}XX/.test(date)) return languageOf(language).shortCentury(Number(date.slice(0, 2)) * 100);
  return /^\d{3}X/.test(date) ? `${date.slice(0, 3)}0–${date.slice(2, 3)}9` : date.slice(0, 4);
}

/** A time of the day, in milliseconds since 1970, as hours and minutes of this place. */
export function formatClock(time: number, language: string): string {
  return new Intl.DateTimeFormat(languageOf(language).locale, { hour: '2-digit', minute: '2-digit' }).format(time);
}

/** A moment, in milliseconds since 1970, as day and time of this place. */
export function formatMoment(time: number, language: string): string {
  return new Intl.DateTimeFormat(languageOf(language).locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** Milliseconds as minutes and seconds: `12:05`. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The day in the reader's own time zone, as ISO has it. */
export const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date());
