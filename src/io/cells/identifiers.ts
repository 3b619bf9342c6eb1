import { type Cell, textOf } from '../read/sheets/table';

/** Columns of numbers that count nothing, by words of their headers. */
const NAMES =
  /^(krs|regon|nip|pesel|nace|pkd|isbn|issn|orcid|ean|teryt|iban|kod( pocztowy)?|kody? (pkd|nace)|postcode|postal code|zip( code)?|phone|telefon|tel|numer|number|nr)\b/;

/** Whether a header names numbers that count nothing; in words as `plainWord` writes them. */
export const namesIdentifiers = (header: string): boolean => NAMES.test(header);

/** Whether a cell begins as no counted number does: with a zero before another digit. */
export const hasLeadingZero = (cell: Cell): boolean => typeof cell === 'string' && /^0\d/.test(cell.trim());

const WEIGHTS = {
  nip: [6, 5, 7, 2, 3, 4, 5, 6, 7],
  regon: [8, 9, 2, 3, 4, 5, 6, 7],
} as const;

/**
 * Whether the last digit of a NIP or a nine-digit REGON follows from those before it (a weighted sum modulo 11), as it does
 * in each that was given out; true of anything else.
 */
export function hasSoundCheck(header: string, cell: Cell): boolean {
  const weights = header === 'nip' ? WEIGHTS.nip : header === 'regon' ? WEIGHTS.regon : null;
  const digits = textOf(cell).replace(/[\s-]/g, '');
  if (!weights || !/^\d+$/.test(digits) || digits.length !== weights.length + 1) return true;
  const sum = weights.reduce<number>((total, weight, index) => total + weight * Number(digits[index]), 0) % 11;
  return Number(digits.at(-1)) === (header === 'nip' ? sum : sum % 10);
}
