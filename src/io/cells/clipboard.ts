import { unguarded } from '../read/sheets/guards';

/** A cell, in quotes where it holds what parts cells or a quote of its own; what only begins with a quote is taken as it is. */
const CELL = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;

/** The cells of a block as spreadsheets put it on the clipboard: tabs part cells, lines rows, and empty rows count. O(characters). */
export function cellsIn(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (let at = 0; ; ) {
    CELL.lastIndex = at;
    const [whole = '', quoted] = CELL.exec(text) ?? [];
    rows.at(-1)?.push(unguarded(quoted?.replaceAll('""', '"') ?? whole));
    at += whole.length;
    const isPair = text.startsWith('\r\n', at);
    const isLine = isPair || text[at] === '\n' || text[at] === '\r';
    at += isPair ? 2 : 1;
    // What ends the last row begins no other.
    if (at >= text.length && (isLine || at > text.length)) return rows;
    if (isLine) rows.push([]);
  }
}
