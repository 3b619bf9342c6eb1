type Cell = string | number | undefined;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as CSV (RFC 4180, CRLF, with a byte order mark for spreadsheets). A text that a spreadsheet would run as a
 * formula gets a leading apostrophe; numbers stay numbers, with the comma as decimal sign where it separates nothing.
 */
export function toCsv(rows: readonly (readonly Cell[])[], separator: ';' | ','): string {
  const lines = rows.map((row) => row.map((cell) => quote(textOf(cell, separator), separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function textOf(cell: Cell, separator: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell);
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quote(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
