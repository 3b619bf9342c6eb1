import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './fixtures';

/** Saves the map as a picture: its size in pixels, and how many colours stand in its upper and lower parts. */
async function save(page: Page) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Zapisz mapę jako obraz' }).click();
  const file = await download;
  const bytes = await readFile(await file.path());
  const colours = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext('2d', { willReadFrequently: true });
      if (!pen) throw new Error('no pen');
      pen.drawImage(image, 0, 0);
      const map = window.wyzyny?.core.height() ?? 0;
      const within = (top: number, bottom: number) =>
        new Set(new Uint32Array(pen.getImageData(0, top, image.width, bottom - top).data.buffer)).size;
      return { map: within(0, 2 * map), legend: within(2 * map, image.height), height: image.height };
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );
  return { name: file.suggestedFilename(), width: bytes.readUInt32BE(16), ...colours };
}

test('the map is saved as a picture twice as fine as the screen, with a legend below', async ({ page }) => {
  await openAtlas(page);
  const size = await page.evaluate(() => [window.wyzyny?.core.width() ?? 0, window.wyzyny?.core.height() ?? 0]);
  const { name, width, height, map, legend } = await save(page);
  expect([name, width]).toEqual(['wyzyny.png', 2 * (size[0] ?? 0)]);
  expect(height).toBeGreaterThan(2 * (size[1] ?? 0));
  expect([map, legend].map((colours) => colours > 50)).toEqual([true, true]);
});

test('the picture holds the ground of the uplands', async ({ page }) => {
  await openAtlas(page, '#v=1&only=umcs');
  const withGround = await save(page);
  await openAtlas(page, '#v=1&only=umcs&arrange=force');
  const without = await save(page);
  expect(withGround.map).toBeGreaterThan(without.map);
});
