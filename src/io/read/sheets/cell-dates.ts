/** The day that a number of a spreadsheet counts to, as ISO has it; null where it is a mere time of day, or no day at all. */
export function dayOf(serial: number, is1904: boolean): string | null {
  // Spreadsheets hold 1900 for a leap year: days before its end are one later.
  const days = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  if (serial < 1 || days > 2_958_465) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
}

/** The formats of numbers that are dates without being said (ECMA-376, 18.8.30); those of times alone are none. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** How the numbers of a style are written: as days, with so many digits at least, or as they are. */
export type NumberForm = 'day' | number | null;

/** What a format of numbers makes of them. */
export function numberForm(id: number, code: string | undefined): NumberForm {
  if (code === undefined) return BUILT_IN.has(id) ? 'day' : null;
  const [first = ''] = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
  if (/^0{2,}$/.test(first)) return first.length;
  return /[yd]/i.test(first) || /m/i.test(first.replace(/[hs]+:?m+|m+:?s+/gi, '')) ? 'day' : null;
}
