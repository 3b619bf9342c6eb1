import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../src/io/open/text-of';
import { readCsv, readRows } from '../../../../src/io/read/sheets/csv';
import { separatorOf } from '../../../../src/io/read/sheets/separator';
import { MOST_ROWS } from '../../../../src/io/read/sheets/table';
import type { Tell } from '../../../../src/io/read/tell';
import { MOST_COLUMNS } from '../../../../src/io/schema/table-mapping';

const bytes = (text: string) => new TextEncoder().encode(text);

function read(text: string | Uint8Array) {
  const told: string[] = [];
  const tell: Tell = ({ rule, at, found }) =>
    void told.push([rule, at?.row, found].filter((each) => each !== undefined).join(' '));
  const file = { name: 'a.csv', bytes: typeof text === 'string' ? bytes(text) : text };
  const [sheet] = readCsv(textOf(file, undefined, tell).text, tell);
  return { rows: sheet?.rows ?? [], told };
}

const cells = (text: string | Uint8Array) => read(text).rows.map((row) => row.cells);

describe('a text with separators', () => {
  test.each([
    ['a;b\n1;2', ';'],
    ['a\tb\n1\t2', '\t'],
    ['a|b\n1|2', '|'],
    ['a,b\n1,2', ','],
    ['Nowak, Jan;Kowal, Ewa\nKowal, Ewa;Bąk, Iza', ';'],
    ['id,tagi\na,"x;y"\nb,"y;z"', ','],
    ['sep=|\na|b;c', '|'],
    ['sep=:\na:b;c', ':'],
    ['nazwa\nAlfa\nBeta', ','],
    ['A;B;C\nB;C\nC;A', ';'],
    ['1 2 0.5\n2 3 1', ' '],
    ['source target\na b\nb c', ' '],
    ['Jan Kowalski\nEwa Nowak\nIza Bąk', ','],
    ['Szkoła nr 1\nSzkoła nr 2', ','],
    ['1 2\n1  3', ','],
    ['1 2 3\n1 2', ','],
  ])('is separated as most of its rows are: %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  test('gives each row with the line at which it begins, whatever ends lines', () => {
    const { rows } = read('id,name\r\na,"two\nlines"\rb,B\n\n\nc,C');
    expect(rows).toEqual([
      { at: 1, cells: ['id', 'name'] },
      { at: 2, cells: ['a', 'two\nlines'] },
      { at: 4, cells: ['b', 'B'] },
      { at: 7, cells: ['c', 'C'] },
    ]);
  });

  test('begins after the line that says its separator', () => {
    expect(read('sep=;\r\na;b\r\n1;2').rows[0]).toEqual({ at: 2, cells: ['a', 'b'] });
  });

  test('says at which line a quote is opened that is never closed', () => {
    const { rows, told } = read('id,name\na,A\nb,"B and\nmore\n');
    expect(told).toEqual(['open-quote 3']);
    expect(rows.at(-1)?.cells).toEqual(['b', 'B and\nmore']);
  });

  test('keeps a quote that stands alone within quotes, and says where', () => {
    const { rows, told } = read('id,name\na,"the "old" mill"\n');
    expect([rows.at(-1)?.cells, told]).toEqual([['a', 'the "old" mill'], ['stray-quote 2']]);
  });

  test.each([
    ['windows-1250', [0x8c, 0xb9]],
    ['iso-8859-2', [0xa6, 0xb1]],
  ])('in %s is read so, letter by letter, and told', (encoding, letters) => {
    const { rows, told } = read(new Uint8Array([...bytes('nazwa;rok\n'), ...letters, ...bytes(';2001\n')]));
    expect(rows.at(-1)?.cells).toEqual(['Śą', '2001']);
    expect(told).toEqual([`encoding-guessed ${encoding}`]);
  });

  test('in UTF-16 is read with its mark, and without', () => {
    const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(cells(wide('\ufeffnazwa\trok\nŁąka\t2001\n'))).toEqual([
      ['nazwa', 'rok'],
      ['Łąka', '2001'],
    ]);
    const bare = read(wide('nazwa\trok\nAlfa\t2001\n'));
    expect([bare.rows.at(-1)?.cells, bare.told]).toEqual([['Alfa', '2001'], ['encoding-guessed utf-16le']]);
  });

  test.each([
    ['nothing but spaces', ' \n ', 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'no-text'],
  ])('is none where there is %s', (_what, content, rule) => {
    expect(() => read(content)).toThrow(rule);
  });

  test('has no more rows and columns than are read, which is told', () => {
    const long = read(`a,b\n${'x,y\n'.repeat(MOST_ROWS)}`);
    expect([long.rows.length, long.told]).toEqual([MOST_ROWS, [`rows-beyond ${MOST_ROWS + 1} ${MOST_ROWS}`]]);
    const wide = read(`${Array.from({ length: 300 }, (_, at) => `c${at}`).join(',')}\n`);
    expect([wide.rows[0]?.cells.length, wide.told]).toEqual([MOST_COLUMNS, [`columns-beyond 1 ${MOST_COLUMNS}`]]);
    const row = 'x,'.repeat(300);
    expect(read(`a,b\n${row}x\n${row}x\n`).told).toEqual([`columns-beyond 2 ${MOST_COLUMNS}`]);
  });

  test('is read as it was written, whatever its cells hold', () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replaceAll('\0', ''));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (table) => {
        const text = table.map((row) => row.map(quoted).join(';')).join('\n');
        const filled = table.filter((row) => row.some((each) => each.trim() !== ''));
        const rows = readRows(text, ';', () => expect.unreachable());
        expect(rows.map((row) => row.cells)).toEqual(filled);
      }),
    );
  });
});
