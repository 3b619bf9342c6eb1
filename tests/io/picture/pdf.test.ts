// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { record } from '../../../src/io/picture/display-list';
import { toPdf } from '../../../src/io/picture/pdf';
import type { TextBlock } from '../../../src/io/picture/pen';

const FONT = 'node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf';
const POLISH = 'Zażółć gęślą jaźń ŁÓDŹ';

const block: TextBlock = {
  lines: [POLISH, 'w dwóch wierszach'],
  x: 100,
  y: 50,
  align: 'center',
  lineHeight: 14,
  font: '400 12px "Source Sans 3 Variable"',
  spacing: 0,
  colour: '#123456',
  halo: { colour: '#ffffff', width: 4 },
};

async function made(lines = block.lines) {
  const marks = record(
    (pen) => pen.write?.({ ...block, lines }),
    (_, text) => text.length * 6,
  );
  const sheet = { marks, page: { width: 300, height: 200, left: 10, top: 10 }, scale: 1 };
  return toPdf([sheet, sheet], {
    title: 'Wyżyny',
    description: 'Mapa',
    language: 'pl',
    fontFile: async () => new Uint8Array(await readFile(FONT)),
  });
}

test('words are text in a PDF, once, with their Polish letters', async () => {
  const bytes = await made();
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  expect(document.numPages).toBe(2);
  const page = await document.getPage(2);
  const { items } = await page.getTextContent();
  expect(items.flatMap((item) => ('str' in item && item.str ? [item.str] : []))).toEqual(block.lines);
  expect(page.view).toEqual([0, 0, 300, 200]);
});

test('what the font does not have leaves no box in a PDF', async () => {
  const operatorsOf = async (lines: readonly string[]) => {
    const document = await getDocument({ data: await made(lines), verbosity: 0 }).promise;
    const { fnArray } = await (await document.getPage(1)).getOperatorList();
    const shown = fnArray.filter((operator) => operator === OPS.showText).length;
    return { shown, outlines: fnArray.filter((operator) => operator === OPS.constructPath).length };
  };
  expect(await operatorsOf(['中文 👩‍💻'])).toEqual({ shown: 0, outlines: 0 });
  expect((await operatorsOf(['a'])).shown).toBe(1);
});
