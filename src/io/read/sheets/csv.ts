import { MOST_COLUMNS } from '../../schema/table-mapping';
import { Refusal } from '../refusal';
import type { Tell } from '../tell';
import { separatorOf } from './separator';
import { MOST_ROWS, type Row, type Sheet, tellAt } from './table';
import type { TableOptions } from './table-format';

/** The table of a text of which each line is a row; the separator is found in it. Throws a `Refusal`. */
export function readCsv(text: string, tell: Tell, { onProgress }: TableOptions = {}): readonly Sheet[] {
  if (text.trim() === '') throw new Refusal('empty');
  return [{ name: null, rows: readRows(text, separatorOf(text), tell, onProgress) }];
}

/** A line by which spreadsheets are told the separator. */
const SEPARATOR_LINE = /^sep=.\r?\n?/i;

/** So many rows are read until it is told how far that is. */
const TOLD_ROWS = 10_000;

type Reader = Readonly<{ text: string; separator: string; tell: Tell }>;

/** The rows of a text (RFC 4180), each with the line at which it begins, whatever ends its lines. O(characters). */
export function readRows(
  text: string,
  separator: string,
  tell: Tell,
  onProgress: (share: number) => void = () => undefined,
): readonly Row[] {
  const reader = { text, separator, tell };
  const rows: Row[] = [];
  const [said = ''] = SEPARATOR_LINE.exec(text) ?? [];
  let at = said.length;
  let line = said === '' ? 1 : 2;
  let isCut = false;
  while (at < text.length) {
    if (rows.length === MOST_ROWS) {
      tellAt(tell, { sheet: null, row: line }, 'rows-beyond', 'dropped', { found: MOST_ROWS });
      break;
    }
    const row = readRow(reader, at, line);
    if (row.isCut && !isCut)
      tellAt(tell, { sheet: null, row: line }, 'columns-beyond', 'dropped', { found: MOST_COLUMNS });
    isCut ||= row.isCut;
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ at: line, cells: row.cells });
    at = row.end;
    line = row.nextLine;
    if (rows.length % TOLD_ROWS === 0) onProgress(at / text.length);
  }
  return rows;
}

type Place = Readonly<{ at: number; line: number }>;

function readRow(reader: Reader, start: number, line: number) {
  const { text, separator } = reader;
  const cells: string[] = [];
  let place: Place = { at: start, line };
  let isCut = false;
  for (;;) {
    const cell = readCell(reader, place, cells.length);
    if (cells.length < MOST_COLUMNS) cells.push(cell.value);
    else isCut ||= cell.value.trim() !== '';
    place = cell;
    if (text[place.at] !== separator) break;
    place = { ...place, at: place.at + 1 };
  }
  const isPair = text[place.at] === '\r' && text[place.at + 1] === '\n';
  return { cells, isCut, end: place.at + (isPair ? 2 : 1), nextLine: place.line + 1 };
}

type ReadCell = Place & Readonly<{ value: string }>;

function readCell(reader: Reader, place: Place, column: number): ReadCell {
  const { text, separator } = reader;
  if (text[place.at] === '"') return readQuoted(reader, place, column);
  let end = place.at;
  while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end += 1;
  return { value: text.slice(place.at, end), at: end, line: place.line };
}

const isLineEnd = (letter: string | undefined) => letter === '\n' || letter === '\r';

/** A quoted cell: two quotes are one; it ends at a quote after which the cell does, or with the text. */
function readQuoted({ text, separator, tell }: Reader, { at, line }: Place, column: number): ReadCell {
  const place = { sheet: null, row: line, column };
  const parts: string[] = [];
  let from = at + 1;
  let isStray = false;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) {
      tellAt(tell, place, 'open-quote', 'repaired');
      parts.push(text.slice(from).replace(/[\r\n]+$/, ''));
      return { value: parts.join(''), at: text.length, line };
    }
    parts.push(text.slice(from, quote));
    const next = text[quote + 1];
    from = quote + 1;
    if (next === undefined || next === separator || isLineEnd(next)) break;
    parts.push('"');
    if (next === '"') from += 1;
    else isStray = true;
  }
  if (isStray) tellAt(tell, place, 'stray-quote', 'repaired');
  const value = parts.join('');
  return { value, at: from, line: line + linesIn(value) };
}

const linesIn = (text: string) => text.match(/\r\n|\n|\r/g)?.length ?? 0;
