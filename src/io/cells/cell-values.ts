import { type Cell, textOf } from '../read/sheets/table';
import { longTimeIn } from './long-times';

/** Spaces that group digits: plain, no-break, narrow and thin ones. */
const SPACES = /[\s\u00a0\u202f\u2009]/g;

/** What stands behind numbers of amounts, after spaces are gone. */
const UNITS = /(%|zł|pln|€|eur)$/i;

/** The number that a cell holds, alone or with `%`, złotys or euros, written with a comma or a point, in groups of digits or not; null where it is none. */
export function numberIn(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const text = cell.replace(SPACES, '').replace(/^−/, '-').replace(UNITS, '');
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(text) || /^[+-]?\d{1,3}(,\d{3}){2,}$/.test(text)) {
    return Number(text.replaceAll(',', ''));
  }
  if (/^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(text) || /^[+-]?\d{1,3}(\.\d{3}){2,}$/.test(text)) {
    return Number(text.replaceAll('.', '').replace(',', '.'));
  }
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(text)) return null;
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}

const DAY = '(0?[1-9]|[12]\\d|3[01])';
const MONTH = '(0?[1-9]|1[0-2])';
/** What may stand behind a date: that it is a year, or a time, which is left out. */
const BEHIND =
  '(?: ?r\\.?| roku?|[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?(?:[AaPp][Mm]|Z|UTC|[+-]\\d{2}:?\\d{2}))?)?';
const ISO = new RegExp(`^(\\d{4})(?:-${MONTH}(?:-${DAY})?)?${BEHIND}$`);
const POLISH = new RegExp(`^${DAY}[./-]${MONTH}[./-](\\d{4})${BEHIND}$`);
const MONTH_AND_YEAR = new RegExp(`^${MONTH}[./](\\d{4})$`);

/** Year, month and day as EDTF, as far as they are there; null where no month has such a day. */
function dated(...parts: readonly (string | undefined)[]): string | null {
  const [year, month, day] = parts.map(Number);
  const isDay = day && new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).getUTCDate() !== day;
  return isDay ? null : parts.flatMap((part, at) => (part ? [part.padStart(at === 0 ? 4 : 2, '0')] : [])).join('-');
}

/** The date that a cell holds, as EDTF: a day, a month, a year, a decade or a century; null where it is none. */
export function dateIn(cell: Cell): string | null {
  const text = textOf(cell).trim();
  const iso = ISO.exec(text);
  if (iso) return dated(iso[1], iso[2], iso[3]);
  const polish = POLISH.exec(text);
  if (polish) return dated(polish[3], polish[2], polish[1]);
  const month = MONTH_AND_YEAR.exec(text);
  return month ? dated(month[2], month[1]) : longTimeIn(text);
}

/** Whether a cell holds a date that no number is taken for. */
export const isWholeDate = (cell: Cell): boolean => dateIn(cell) !== null && /\D/.test(textOf(cell).trim());

/** Whether a cell holds what could be a year of what is told of today. */
export const isYear = (cell: Cell): boolean => /^(1[0-9]|20)\d\d$/.test(textOf(cell).trim());

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...['tak', 'yes', 'true', 'prawda', 't', 'y', '✓', 'x'].map((word) => [word, true] as const),
  ...['nie', 'no', 'false', 'fałsz', 'n'].map((word) => [word, false] as const),
]);

/** What a cell says that is true or not; null where it says neither. */
export const flagIn = (cell: Cell): boolean | null => FLAGS.get(textOf(cell).trim().toLowerCase()) ?? null;

/** Whether a cell holds an address of the web. */
export const isAddress = (cell: Cell): boolean => {
  const text = textOf(cell).trim();
  return /^(https?:\/\/|mailto:)\S+$/i.test(text) && URL.canParse(text);
};

/** How much a cell of a matrix weighs; a mark weighs one; null where it is neither number nor mark. */
export function weightIn(text: string): number | null {
  if (text.trim() === '' || /^(nie|no|-|–)$/i.test(text.trim())) return 0;
  return /^(x|\+|✓|tak|yes)$/i.test(text.trim()) ? 1 : numberIn(text);
}
