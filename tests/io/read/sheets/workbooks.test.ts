import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../../../src/io/open/read-files';
import { ODS } from '../../../../src/io/read/sheets/ods';
import type { TableFormat } from '../../../../src/io/read/sheets/table-format';
import { XLSX } from '../../../../src/io/read/sheets/xlsx';
import { archive, odsOf, xlsxOf } from '../../../support/workbooks';

function read(format: TableFormat, bytes: Uint8Array) {
  const told: string[] = [];
  const sheets = format.read(bytes, ({ rule, at, found }) => {
    told.push([rule, at?.sheet, at?.row, at?.column, found].filter((each) => each !== undefined).join(' '));
  });
  return { sheets, told };
}

const rule = async (bytes: Uint8Array) =>
  (await readFiles({ files: [{ name: 'a.bin', bytes }] })).problems.at(-1)?.rule;

describe.each([
  ['xlsx', XLSX, xlsxOf],
  ['ods', ODS, odsOf],
] as const)('a workbook: %s', (_name, format, made) => {
  test('gives its sheets as tables: texts, numbers, days by how they are shown', () => {
    const bytes = made({
      Aktorzy: [
        ['id', 'nazwa', 'od'],
        ['a', 'Łąka & <Spółka>', { day: '2014-01-21' }],
        ['b', 'Beta', 2.5],
      ],
      Relacje: [['od', 'do']],
    });
    expect(format.isOf(bytes)).toBe(true);
    expect(read(format, bytes)).toEqual({
      sheets: [
        {
          name: 'Aktorzy',
          rows: [
            { at: 1, cells: ['id', 'nazwa', 'od'] },
            { at: 2, cells: ['a', 'Łąka & <Spółka>', '2014-01-21'] },
            { at: 3, cells: ['b', 'Beta', 2.5] },
          ],
        },
        { name: 'Relacje', rows: [{ at: 1, cells: ['od', 'do'] }] },
      ],
      told: [],
    });
  });

  test('that is cut off is damaged', async () => {
    const bytes = made({ a: [['x']] });
    expect(await rule(bytes.subarray(0, bytes.length - 30))).toBe('damaged');
  });
});

describe('a workbook of Excel', () => {
  test('shows what was stored of formulas; where that is an error or nothing, the cell is empty and told', () => {
    const bytes = xlsxOf({
      s: [
        ['id', 'suma'],
        ['a', { xml: '<c><f>1+1</f><v>2</v></c>' }],
        ['b', { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' }],
        ['c', { xml: '<c><f>NOW()</f></c>' }],
      ],
    });
    const { sheets, told } = read(XLSX, bytes);
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([['id', 'suma'], ['a', 2], ['b'], ['c']]);
    expect(told).toEqual(['error-cell s 3 1 #DIV/0!', 'no-cached-value s 4 1']);
  });

  test('keeps zeros that the format of numbers puts in front', () => {
    const { sheets } = read(XLSX, xlsxOf({ s: [['KRS'], [{ xml: '<c s="2"><v>123456</v></c>' }]] }));
    expect(sheets[0]?.rows.at(-1)?.cells).toEqual(['0000123456']);
  });

  test('leaves out sheets that are hidden, which is told', () => {
    const workbook =
      '<workbook><sheets><sheet name="a" r:id="r1"/><sheet name="b" r:id="r2" state="veryHidden"/></sheets></workbook>';
    const { sheets, told } = read(XLSX, xlsxOf({ a: [['x']], b: [['y']] }, '', { 'xl/workbook.xml': workbook }));
    expect([sheets.map(({ name }) => name), told]).toEqual([['a'], ['hidden-sheet b']]);
  });

  test('counts days from 1904 where it says so', () => {
    const workbook = '<workbook><workbookPr date1904="1"/><sheets><sheet name="a" r:id="r1"/></sheets></workbook>';
    const { sheets } = read(XLSX, xlsxOf({ a: [[{ day: '2014-01-21' }]] }, '', { 'xl/workbook.xml': workbook }));
    expect(sheets[0]?.rows[0]?.cells).toEqual(['2018-01-22']);
  });

  test('says the same in all rows over which a cell is merged', () => {
    const merged = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>';
    const { sheets } = read(
      XLSX,
      xlsxOf(
        {
          s: [
            ['grupa', 'nazwa'],
            ['x', 'a'],
            ['', 'b'],
            ['', 'c'],
          ],
        },
        merged,
      ),
    );
    expect(sheets[0]?.rows.map(({ cells }) => cells[0])).toEqual(['grupa', 'x', 'x', '']);
  });
});

describe('a workbook of LibreOffice', () => {
  test('repeats cells and rows only where they hold something, and never beyond what is read', () => {
    const many =
      '<table:table-cell table:number-columns-repeated="3" office:value-type="string"><text:p>x</text:p></table:table-cell>';
    const { sheets } = read(ODS, odsOf({ s: [['a', { xml: many }]] }));
    expect(sheets[0]?.rows).toEqual([{ at: 1, cells: ['a', 'x', 'x', 'x'] }]);
    const bomb = archive({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<d><table name="s">${`<table-row number-rows-repeated="1048576">${many.replaceAll('table:', '').replace('"3"', '"16384"')}</table-row>`.repeat(50)}</table></d>`,
    });
    const start = performance.now();
    expect(read(ODS, bomb).sheets[0]?.rows.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('shows what was stored of errors as nothing', () => {
    const error =
      '<table:table-cell table:formula="of:=1/0" office:value-type="string"><text:p>#DIV/0!</text:p></table:table-cell>';
    const { sheets, told } = read(ODS, odsOf({ s: [['a', { xml: error }]] }));
    expect([sheets[0]?.rows, told]).toEqual([[{ at: 1, cells: ['a'] }], ['error-cell s 1 1 #DIV/0!']]);
  });

  test('that is encrypted is not read', async () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    expect(await rule(odsOf({ s: [['a']] }, { 'META-INF/manifest.xml': manifest }))).toBe('locked');
  });
});

describe('an archive made to hurt', () => {
  test.each([
    [
      'has a document type',
      xlsxOf({ s: [['a']] }, '', { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY e "e">]><workbook/>' }),
      'doctype',
    ],
    ['nests without end', xlsxOf({ s: [['a']] }, '<x>'.repeat(100)), 'too-deep'],
    ['holds no workbook', archive({ 'a.txt': 'a' }), 'no-spreadsheet'],
    ['is broken XML', xlsxOf({ s: [['a']] }, '<x></y>'), 'damaged'],
    [
      'has more files than any workbook',
      zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}`, strToU8('')]))),
      'inflates',
    ],
    [
      'is one of Office before 2007, or locked',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'old-spreadsheet',
    ],
  ])('that %s is refused', async (_what, bytes, expected) => {
    expect(await rule(bytes)).toBe(expected);
  });

  test('that inflates without end is refused before it has', async () => {
    const bytes = xlsxOf({ s: [['a']] }, ' '.repeat(30 * 1024 * 1024));
    expect(bytes.length).toBeLessThan(1024 * 1024);
    const start = performance.now();
    expect(await rule(bytes)).toBe('inflates');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
