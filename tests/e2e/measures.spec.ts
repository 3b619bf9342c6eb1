import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import {
  ANSWERING,
  test as alone,
  choose,
  controlsBelow,
  expect,
  faultsInThemes,
  openAtlas,
  sharing as test,
} from './fixtures';

test.describe.configure({ mode: 'default' });

const AVIATION = 'lubelski-klaster-zaawansowanych-technologii-lotniczych';
const WHOLE = '#v=1&colour=measure&size=measure';

/** How an actor is drawn: its diameter, and whether it is hollow for want of a value. */
const drawn = (page: Page, id: string) =>
  page.evaluate((name) => {
    const node = window.wyzyny?.core.getElementById(`n:${name}`);
    return { diameter: Math.round(Number(node?.data('diameter'))), unknown: node?.data('unknown') };
  }, id);

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'opis' });

test('who stands between others, measured in the worker and asked for by keys', { tag: '@both' }, async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('q');
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Miary sieci' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('combobox', { name: 'Miara' }).selectOption('pośrednictwo');
  await expect(page).toHaveURL(/ask=measures;measure=betweenness/);
  await expect(panel.getByRole('row').nth(1)).toContainText('Lubelski Klaster Zaawansowanych Technologii Lotniczych');
  expect(await faultsInThemes(page, ANSWERING)).toEqual([]);
});

test('a measure is taken over to colours, sizes and the list by keys, and given up by going back', async ({ page }) => {
  await openAtlas(page, '#v=1&ask=measures;measure=betweenness');
  const panel = panelOf(page);
  const use = (name: string) => panel.getByRole('button', { name });
  await use('Koloruj według niej').focus();
  await page.keyboard.press('Enter');
  await expect(use('Koloruj według niej')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/colour=measure&size=measure/);
  await expect.poll(() => drawn(page, AVIATION)).toEqual({ diameter: 70, unknown: false });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=-measure.*measure-column=1/);
  await expect(page.getByRole('columnheader', { name: 'pośrednictwo' })).toHaveAttribute('aria-sort', 'descending');
  await expect(use('Kolumna na liście')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'pośrednictwo' })).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await expect(use('Wielkość według niej')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await page.goBack();
  await expect(use('Koloruj według niej')).toHaveAttribute('aria-pressed', 'false');
  expect((await drawn(page, AVIATION)).diameter).not.toBe(70);
});

test('the list of a link has the column, sorted, and the file has its exact numbers', async ({ page }) => {
  await openAtlas(page, '#v=1&context=1&panel=list&sort=-measure&measure=betweenness&measure-column=1');
  const first = page.getByRole('region', { name: 'lista' }).getByRole('row').nth(1);
  await expect(first.getByRole('rowheader')).toHaveText('Lubelski Klaster Zaawansowanych Technologii Lotniczych');
  await expect(first.getByRole('cell').first()).toHaveText('0,108');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Pobierz CSV' }).click(),
  ]);
  const [head, row] = (await readFile(await download.path(), 'utf8')).slice(1).split('\r\n');
  expect(head).toMatch(/^Identyfikator;Nazwa;pośrednictwo;/);
  expect(row).toMatch(new RegExp(`^${AVIATION};[^;]+;0,10798122065727`));
});

test('the legend of a link names the measure, and its numbers follow the filter', async ({ page }) => {
  await openAtlas(page, WHOLE);
  await page.locator('#legend summary').click();
  const legend = page.locator('#legend');
  await expect(legend.getByRole('combobox', { name: 'Miara' })).toHaveValue('betweenness');
  await expect(legend).toContainText('Na jakiej części najkrótszych dróg');
  await expect(legend.getByRole('button', { name: /–0,111/ })).toBeVisible();
  // The four sides of the helix have no ties of their own.
  await expect(legend.getByRole('button', { name: 'bez wartości 4' })).toBeVisible();
  await legend.getByRole('combobox', { name: 'Miara' }).selectOption('stopień');
  await expect(page).toHaveURL(/measure=degree/);
  await expect(legend.getByRole('button', { name: '7 2', exact: true })).toBeVisible();
  await choose(page, 'Rodzaj', /^klaster/);
  await expect(legend.getByRole('button', { name: '7 2', exact: true })).toHaveCount(0);
});

alone('while a measure is taken anew the former numbers stay, and the legend says so', async ({ page }) => {
  await openAtlas(page, WHOLE);
  await page.locator('#legend summary').click();
  const most = page.locator('#legend').getByRole('button', { name: /–0,111/ });
  await expect(most).toBeVisible();
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    const released = new Promise((resolve) => window.addEventListener('release', resolve, { once: true }));
    Worker.prototype.postMessage = function (message: unknown) {
      void released.then(() => postMessage.call(this, message));
    };
  });
  await choose(page, 'Rodzaj', /^klaster/);
  await expect(page.locator('#legend').getByRole('status')).toHaveText(/^Liczę od nowa/);
  await expect(most).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('release')));
  await expect(page.locator('#legend').getByRole('status')).toHaveText('');
  await expect(most).toHaveCount(0);
});

alone('axe finds nothing where a measure is in use, in any theme', async ({ page }) => {
  await openAtlas(page, `${WHOLE}&panel=list&measure-column=1&ask=measures;measure=betweenness`);
  await page.locator('#legend summary').click();
  await expect(panelOf(page).getByRole('button', { name: 'Koloruj według niej' })).toBeVisible();
  await expect(page.locator('#legend').getByRole('button', { name: 'bez wartości 4' })).toBeVisible();
  expect(await faultsInThemes(page, [...ANSWERING, '#list'])).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the column opens the list, where the focus goes, and no control is too small for a finger', async ({
    page,
  }) => {
    await openAtlas(page, '#v=1&ask=measures;measure=betweenness');
    const use = panelOf(page).getByRole('button', { name: 'Kolumna na liście' });
    await use.scrollIntoViewIfNeeded();
    expect(await controlsBelow(page, 44)).toEqual([]);
    await use.tap();
    await expect(page.getByRole('region', { name: 'lista' })).toBeFocused();
    await expect(page.getByRole('columnheader', { name: 'pośrednictwo' })).toBeInViewport();
    expect(await controlsBelow(page, 44)).toEqual([]);
  });
});
