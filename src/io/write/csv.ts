/** What parts cells, and the sign before the decimals of a number. */
type Manner = Readonly<{ separator: ';' | ',' | '\t'; decimalSign: '.' | ',' }>;

type Cell = string | number | undefined;

const BYTE_ORDER_MARK = '\uFEFF';

/** Signs for machines, by which readers know that a file is no text. */
const NO_TEXT = /(?![\t\n\v\f\r\u007f-\u009f])\p{Cc}/gu;

/**
 * Rows as CSV (RFC 4180, CRLF, with a byte order mark for spreadsheets), without signs that no text holds. A text that a
 * spreadsheet would run as a formula gets a leading apostrophe, as does one that has some already; numbers stay numbers.
 */
export function toCsv(rows: readonly (readonly Cell[])[], manner: Manner): string {
  return `${BYTE_ORDER_MARK}${toCells(rows, manner)}\r\n`;
}

/** The same without what only files have: the mark and the end of the last line. */
export const toCells = (rows: readonly (readonly Cell[])[], manner: Manner): string =>
  rows.map((row) => row.map((cell) => quote(textOf(cell, manner), manner)).join(manner.separator)).join('\r\n');

function textOf(cell: Cell, { decimalSign }: Manner): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimalSign);
  const text = cell.replace(NO_TEXT, '');
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quote(text: string, { separator }: Manner): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
