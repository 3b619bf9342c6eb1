/**
 * The first and last year that an EDTF level 1 date may mean: `2006` is [2006, 2006], `195X` is [1950, 1959].
 * Null for an absent date or one that names no year.
 */
export function yearsOf(date: string | undefined): readonly [first: number, last: number] | null {
  const year = /^\d[\dX]{3}/.exec(date ?? '')?.[0];
  return year ? [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))] : null;
}

/** The date that places an actor in time: its founding, or for an event its date. EDTF level 1, cut to the year. */
export function placingDate({ founded, date }: Readonly<{ founded?: string; date?: string }>): string | undefined {
  return (founded ?? date)?.slice(0, 4);
}

/** Whether something of EDTF level 1 dates would have ended before it began, whatever day each of them means. */
export function endsBefore(begin: string | undefined, end: string | undefined): boolean {
  if (begin === undefined || end === undefined) return false;
  const bound = (date: string, digit: string) => date.replaceAll('X', digit) + `-${digit}${digit}`.repeat(2);
  return bound(begin, '0').slice(0, 10) > bound(end, '9').slice(0, 10);
}
