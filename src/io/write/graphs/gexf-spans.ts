import type { FileSpan } from '../../read/graphs/file-graph';

/** How Gephi takes times: years as numbers where there is nothing else, else all as days. */
export type TimeFormat = 'double' | 'date';

type Time = FileSpan['begin'];

const YEAR = /^\d{4}$/;
/** A year that no program takes for another number. */
const PLAIN_YEAR = /^[1-9]\d{3}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A time as a text that can be a year, a month or a day. */
const textOf = (time: Time) =>
  typeof time === 'number' && Number.isInteger(time) && time >= 0 ? `${time}`.padStart(4, '0') : `${time ?? ''}`;

/** How times are written of which some are those of Gephi; null where none is. O(times). */
export function timeFormatOf(spans: readonly FileSpan[]): TimeFormat | null {
  const times = spans.flatMap(({ begin, end }) => [textOf(begin), textOf(end)]);
  if (times.some((time) => MONTH.test(time) || DAY.test(time))) return 'date';
  return times.some((time) => YEAR.test(time)) ? 'double' : null;
}

/** From when to when something is, as Gephi takes it; a year or a month as its first or last day. */
export function writtenSpan(
  { begin, end }: FileSpan,
  format: TimeFormat | null,
): Readonly<{ start?: string; end?: string }> {
  const [start, until] = [writtenTime(textOf(begin), format, false), writtenTime(textOf(end), format, true)];
  return { ...(start !== undefined && { start }), ...(until !== undefined && { end: until }) };
}

function writtenTime(text: string, format: TimeFormat | null, isEnd: boolean): string | undefined {
  if (format === 'double') return YEAR.test(text) ? `${Number(text)}` : undefined;
  if (DAY.test(text)) return text;
  if (MONTH.test(text)) return isEnd ? `${text}-${lastDay(text)}` : `${text}-01`;
  return YEAR.test(text) ? `${text}-${isEnd ? '12-31' : '01-01'}` : undefined;
}

function lastDay(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/** Whether what is written of a time says no more and no less. */
export const isWritten = (time: Time, format: TimeFormat | null): boolean =>
  (format === 'double' ? PLAIN_YEAR : DAY).test(textOf(time)) && format !== null;
