import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { command, expect, inspector, openAtlas, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

const IT = '&ask=picks;sentence=helix:academia,,helix:business,,kind:cluster.industry:industry-it';
const report = (page: Page) => page.getByRole('dialog', { name: 'Raport' });
const map = (page: Page) => report(page).getByRole('img', { name: 'Mapa' });

test('opens from the answer, says all of it, and gives the focus back', async ({ page }) => {
  await openAtlas(page, `#v=1${IT}`);
  const opener = inspector(page).getByRole('button', { name: 'Raport' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(report(page).getByRole('heading', { level: 2 }).last()).toHaveText('Kto łączy naukę z biznesem w IT?');
  await expect(report(page).getByRole('listitem')).toHaveText([
    /^1\sciąg: WSZiA – Netrix Group/,
    /dowolne powiązanie/,
    /^Znaleziono: 1/,
    /Netrix Group/,
    /wiersz 242\.$/,
    /wiersz 213; .*wiersz 242\.$/,
    /wiersz 219\.$/,
  ]);
  await expect(report(page).getByRole('row')).toHaveCount(4);
  await expect.poll(() => map(page).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000);
  await expect(report(page).getByRole('img', { name: /^Kod QR/ })).toBeVisible();
  await expect(report(page).getByRole('link')).toHaveAttribute('href', new RegExp(`#v=1${IT}&camera=`));
  await page.keyboard.press('Escape');
  await expect(report(page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test('tells each step of a way with the lines of its source', async ({ page }) => {
  await openAtlas(page, '#v=1&ask=paths;from=lubelska-wyzyna-medyczna;to=lubelska-wyzyna-lotnicza;statedOnly=1');
  await inspector(page).getByRole('button', { name: 'Raport' }).click();
  const steps = report(page).locator('h4:text-is("1. droga: 4\u00a0kroki") + ul').getByRole('listitem');
  await expect(steps).toHaveText([/wiersz 17\.$/, /wiersz 288\.$/, /wiersz 325\.$/, /wiersz 29\.$/]);
  await expect(report(page).getByRole('table', { name: 'Aktorzy' }).getByRole('row')).toHaveCount(6);
});

test('holds a measure as its own table, measured for it', async ({ page }) => {
  await openAtlas(page, '#v=1&ask=measures;measure=betweenness');
  await inspector(page).getByRole('button', { name: 'Raport' }).click();
  await expect(report(page).getByRole('table', { name: 'pośrednictwo' }).getByRole('row').nth(1)).toHaveText(
    /^Lubelski Klaster Zaawansowanych Technologii Lotniczych0,111$/,
  );
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
  expect(text).toContain('# Które klastry nie należą do żadnej wyżyny?');
  expect(text).toContain('Filtr: klaster; wyżyna: żadna wyżyna; w rejestrze klastrów.');
  expect(text.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(10);
});
