import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { XLSX } from '../../../src/io/read/sheets/xlsx';
import { writeXlsx, type XlsxCell } from '../../../src/io/write/xlsx';

const readBack = (bytes: Uint8Array) => XLSX.read(bytes, () => expect.unreachable());

describe('a workbook', () => {
  test('is read back as it was written: texts, numbers, days, what is true, and nothing', () => {
    const [sheet] = readBack(
      writeXlsx([
        {
          name: 'Łąki',
          rows: [
            ['nazwa', 'od'],
            ['=1+1 & <b> "x"\nz', { day: '2014-01-21' }, 1.5, null, true],
            [' ', { day: '1410-07-15' }, -2e-7],
          ],
        },
      ]),
    );
    expect(sheet?.name).toBe('Łąki');
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
      ['nazwa', 'od'],
      ['=1+1 & <b> "x"\nz', '2014-01-21', 1.5, '', 'TRUE'],
      ['', '1410-07-15', -2e-7],
    ]);
  });

  test('has sheets with names that programs take, no two alike', () => {
    const names = ['a/b:c', 'A B C', '', `'x'`, 'długa '.repeat(9)];
    const sheets = readBack(writeXlsx(names.map((name) => ({ name, rows: [['x']] }))));
    expect(sheets.map(({ name }) => name)).toEqual(['a b c', 'A B C (2)', '3', 'x', 'długa '.repeat(9).slice(0, 31)]);
  });

  test('is the same bytes each time, and holds all that it names', () => {
    const sheets = [{ name: 'a', rows: [['x']] }];
    const bytes = writeXlsx(sheets);
    expect(writeXlsx(sheets)).toEqual(bytes);
    expect(Object.keys(unzipSync(bytes))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('holds any text and number, without what XML cannot', () => {
    const cell: fc.Arbitrary<XlsxCell> = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const [sheet] = readBack(writeXlsx([{ name: 'a', rows }]));
        expect(sheet?.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
    const [sheet] = readBack(writeXlsx([{ name: 'a', rows: [['a\u0000b\ud800c', 'x'.repeat(40_000)]] }]));
    expect(sheet?.rows[0]?.cells.map((each) => `${each}`.length)).toEqual([3, 32_767]);
  });
});
