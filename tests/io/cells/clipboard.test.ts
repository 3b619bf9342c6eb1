import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsIn } from '../../../src/io/cells/clipboard';
import { toCells } from '../../../src/io/write/csv';

describe('a block from the clipboard', () => {
  test.each<readonly [string, string, readonly (readonly string[])[]]>([
    ['one cell', 'a', [['a']]],
    ['a column', '2014\r\n2015\r\n', [['2014'], ['2015']]],
    ['a column with an empty cell', '2014\n\n2015\n', [['2014'], [''], ['2015']]],
    ['an empty cell at the end', '2014\n\n', [['2014'], ['']]],
    [
      'several columns',
      'a\tb\nc\t\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['a cell of several lines', '"a\nb"\tc', [['a\nb', 'c']]],
    ['a cell with quotes', '"say ""so"""\n', [['say "so"']]],
    ['a name that begins with a quote', '"Lublin" sp. z o.o.\n', [['"Lublin" sp. z o.o.']]],
    ['nothing', '', [['']]],
    ['what is guarded', "'=1+1", [['=1+1']]],
  ])('%s', (_, text, cells) => {
    expect(cellsIn(text)).toEqual(cells);
  });

  test('is what was copied', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ' ', '"', '\t', '\n', '\r', ';', "'", '=') });
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(block, (cells) => {
        expect(cellsIn(toCells(cells, { separator: '\t', decimalSign: '.' }))).toEqual(cells);
      }),
    );
  });
});
