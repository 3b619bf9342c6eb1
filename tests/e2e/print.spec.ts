import type { Page } from '@playwright/test';
import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { sampled } from '../trials/campaign';
import { expect, openAtlas, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

const LIGHT_PAPER = '#f4eedf';

type Matrix = [number, number, number, number, number, number];

/** What was printed: the words, the ground of the picture with its colour, and how it was scaled along both axes. */
async function readPrint(bytes: Buffer) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const { fnArray, argsArray } = await page.getOperatorList();
  const saved: Matrix[] = [];
  let [matrix, colour]: [Matrix, string] = [[1, 0, 0, 1, 0, 0], ''];
  const grounds: { colour: string; box: number[]; scales: number[] }[] = [];
  fnArray.forEach((operator, index) => {
    const given = argsArray[index];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = Util.transform(matrix, given) as Matrix;
    else if (operator === OPS.setFillRGBColor) colour = String(given[0]);
    else if (operator === OPS.constructPath && [OPS.fill, OPS.eoFill].includes(given[0])) {
      const [left = 0, top = 0, right = 0, bottom = 0] = given[2] as Float32Array;
      const [a, , , d, e, f] = matrix;
      grounds.push({ colour, box: [a * left + e, a * right + e, d * bottom + f, d * top + f], scales: [a, -d] });
    }
  });
  const [, , width = 0, height = 0] = page.view;
  const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
  return { pages: document.numPages, text, sheet: { width, height }, ground: grounds[0] };
}

/** What the screen shows, which printing must leave as it is. */
const screenOf = (page: Page) =>
  page.evaluate(() => {
    const core = window.wyzyny?.core;
    const colours = core?.nodes().map((node) => node.style('border-color'));
    return JSON.stringify([document.documentElement.dataset.theme, core?.zoom(), core?.pan(), colours]);
  });

for (const theme of sampled(['light', 'dark', 'projector'], 1))
  test(`the map is printed in light colours on any sheet, undistorted and with what it says: ${theme}`, async ({
    page,
  }) => {
    await openAtlas(page, `#v=1&lang=pl&kind=cluster&theme=${theme}`);
    const before = await screenOf(page);
    for (const format of ['A4', 'A3'])
      for (const landscape of [false, true]) {
        const { pages, text, sheet, ground } = await readPrint(await page.pdf({ format, landscape }));
        expect([pages, sheet.width > sheet.height]).toEqual([1, landscape]);
        for (const words of [
          'Filtr: klaster.',
          'Źródło: Miasto Lublin',
          'Strona helisy:',
          'klaster (16)',
          'Lubelska Medycyna',
        ])
          expect(text).toContain(words);
        expect(ground?.colour).toBe(LIGHT_PAPER);
        const [across = 0, down = 0] = ground?.scales ?? [];
        expect(across / down).toBeCloseTo(1, 3);
        // As large as the sheet allows, and not larger.
        const [left = 0, right = 0, bottom = 0, top = 0] = ground?.box ?? [];
        const share = Math.max((right - left) / sheet.width, (top - bottom) / sheet.height);
        expect(share).toBeGreaterThan(0.97);
        expect(Math.min(left, bottom, sheet.width - right, sheet.height - top)).toBeGreaterThan(-1);
      }
    expect(await screenOf(page)).toBe(before);
    await expect(page.locator('body > svg')).toHaveCount(0);
  });

test('where no picture for paper is there yet, the canvases of the map keep their proportions', async ({ page }) => {
  await openAtlas(page);
  await page.emulateMedia({ media: 'print' });
  const fits = await page.evaluate(() =>
    [...document.querySelectorAll('[role=application] canvas')].map((canvas) => getComputedStyle(canvas).objectFit),
  );
  expect(fits.length).toBeGreaterThan(3);
  expect(fits.filter((fit) => fit !== 'contain')).toEqual([]);
});
