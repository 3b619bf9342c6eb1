import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { command, expect, inspector, openAtlas, test } from './fixtures';

const IT = '&ask=picks;sentence=helix:academia,,helix:business,,kind:cluster.industry:industry-it';
const report = (page: Page) => page.getByRole('dialog', { name: 'Raport' });
const map = (page: Page) => report(page).getByRole('img', { name: 'Mapa' });

test('opens from the answer, says all of it, and gives the focus back', async ({ page }) => {
  await openAtlas(page, `#v=1${IT}`);
  const opener = inspector(page).getByRole('button', { name: 'Raport' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(report(page).getByRole('heading', { level: 2 }).last()).toContainText('dowolne powiązanie');
  await expect(report(page).getByRole('listitem')).toHaveText([/^Znaleziono: 1/, /Netrix Group/]);
  await expect(report(page).getByRole('row')).toHaveCount(4);
  await expect.poll(() => map(page).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000);
  await expect(report(page).getByRole('img', { name: /^Kod QR/ })).toBeVisible();
  await expect(report(page).getByRole('link')).toHaveAttribute('href', new RegExp(`#v=1${IT}$`));
  await page.keyboard.press('Escape');
  await expect(report(page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test('holds a picture of the map as it is drawn: paper, ground and names', async ({ page }) => {
  await openAtlas(page);
  await command(page, 'Raport');
  await map(page).waitFor();
  const colours = await map(page).evaluate((image: HTMLImageElement) => {
    const copy = Object.assign(document.createElement('canvas'), { width: 200, height: 200 });
    const pen = copy.getContext('2d');
    pen?.drawImage(image, 0, 0, 200, 200);
    const { data } = pen?.getImageData(0, 0, 200, 200) ?? { data: [] };
    return new Set(Array.from({ length: data.length / 4 }, (_, at) => data.slice(at * 4, at * 4 + 4).join(' '))).size;
  });
  expect(colours).toBeGreaterThan(500);
});

test('is printed alone, over as many pages as it needs', async ({ page }) => {
  await openAtlas(page, '#v=1&kind=cluster');
  await command(page, 'Raport');
  await map(page).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(report(page).getByRole('button', { name: 'Pobierz Markdown' })).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThanOrEqual(2);
});

test('is kept as Markdown', async ({ page }) => {
  await openAtlas(page, '#v=1&kind=cluster&upland=~&register=yes');
  await command(page, 'Raport');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    report(page).getByRole('button', { name: 'Pobierz Markdown' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('wyzyny-raport.md');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('# Wybór z atlasu');
  expect(text).toContain('Filtr: klaster; w rejestrze; żadna wyżyna.');
  expect(text.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(10);
});
