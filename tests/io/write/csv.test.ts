// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/io/write/csv';

const POLISH = { separator: ';', decimalSign: ',' } as const;
const ENGLISH = { separator: ',', decimalSign: '.' } as const;
const MARK = '\uFEFF';
const body = (...cells: readonly (string | number | undefined)[]) =>
  toCsv([cells], POLISH).slice(MARK.length).replace(/\r\n$/, '');

/** A reader of RFC 4180: every quoted or bare cell up to its separator or the end of its line. */
function read(csv: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n)`, 'gy');
  for (const [, quoted, bare, end] of csv.matchAll(cells)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('toCsv', () => {
  test('begins with a byte order mark, so that a spreadsheet reads Polish letters', () => {
    expect(toCsv([['ł']], POLISH).startsWith(MARK)).toBe(true);
  });

  test('ends every row, the last one too, with CRLF', () => {
    expect(toCsv([['a'], ['b']], POLISH)).toBe(`${MARK}a\r\nb\r\n`);
  });

  test.each([POLISH, ENGLISH])('separates cells by $separator', (manner) => {
    expect(toCsv([['a', 1]], manner)).toBe(`${MARK}a${manner.separator}1\r\n`);
  });

  test('writes nothing for a missing cell', () => {
    expect(body('a', undefined, 'b')).toBe('a;;b');
  });

  test.each([
    ['a separator', 'a;b', '"a;b"'],
    ['a quote', 'a"b', '"a""b"'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
  ])('quotes a cell with %s', (_what, cell, written) => {
    expect(body(cell)).toBe(written);
  });

  test('writes a fraction with the decimal sign', () => {
    expect([toCsv([[0.5]], POLISH), toCsv([[0.5]], ENGLISH)]).toEqual([`${MARK}0,5\r\n`, `${MARK}0.5\r\n`]);
  });

  test('leaves the other separator unquoted', () => {
    expect(body('a,b')).toBe('a,b');
  });

  test.each(['=1+1', '+48', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1"])(
    'disarms the text %j by an apostrophe',
    (cell) => {
      expect(read(toCsv([[cell]], POLISH).slice(1), ';')).toEqual([[`'${cell}`]]);
    },
  );

  test('leaves whole numbers as they are, negative ones too', () => {
    expect(body(-5, 0, 15)).toBe('-5;0;15');
  });

  test('leaves a sign within a text alone', () => {
    expect(body('2007-2013', 'a=b', 'x@y')).toBe('2007-2013;a=b;x@y');
  });

  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('"', ';', ',', '\r', '\n', "'", '=', 'a', 'ł', ' ') }),
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.constant(undefined),
  );
  const tables = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

  test.each([POLISH, ENGLISH])('is read back as the same cells, but for the apostrophe, with $separator', (manner) => {
    fc.assert(
      fc.property(tables, (rows) => {
        const back = read(toCsv(rows, manner).slice(MARK.length), manner.separator);
        const plain = back.map((row, y) => row.map((text, x) => (text === `'${rows[y]?.[x]}` ? text.slice(1) : text)));
        expect(plain).toEqual(rows.map((row) => row.map((one) => String(one ?? ''))));
      }),
    );
  });

  test('writes no text that a spreadsheet would run', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const texts = rows.map((row) => row.map((one) => String(one ?? '')));
        const cells = read(toCsv(texts, POLISH).slice(MARK.length), ';').flat();
        expect(cells.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
      }),
    );
  });
});
