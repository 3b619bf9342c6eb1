import type { Page } from '@playwright/test';
import { controlsBelow, expect, faultsInThemes, openAtlas, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'opis' });
const gridOf = (page: Page) => page.getByRole('grid', { name: 'kto z kim' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const lit = (page: Page) => page.evaluate(() => window.wyzyny?.core.nodes('.lit').map((node) => node.id()));

test('uplands by side: a cell opens by keys and is in the link', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('q');
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Kto gdzie: macierz' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: /^Lubelska Wyżyna Medyczna, nauka: / }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ask=matrix;row=lubelska-wyzyna-medyczna;column=academia/);
  await expect.poll(() => lit(page)).toContain('n:uniwersytet-medyczny-w-lublinie');
  expect(await faultsInThemes(page)).toEqual([]);
});

test('who with whom, by keys alone: a cell is walked to, opens its relations, and is come back to', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&ask=matrix');
  const panel = panelOf(page);
  await panel.getByRole('combobox', { name: 'Co pokazać' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/ask=matrix;show=ties/);
  await expect(panel.getByText('68 aktorów, między nimi 70 relacji, społeczności: 13.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(
    /^Lubelski Klaster Zaawansowanych Technologii Lotniczych .* Lubelska Wyżyna Lotnicza: 1\srelacja$/,
  );
  const swidnik = /^PZL-Świdnik, Lubelski Klaster Zaawansowanych Technologii Lotniczych: 2\srelacje$/;
  for (let steps = 0; steps < 20 && !swidnik.test((await focused(page)) ?? ''); steps += 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await focused(page)).toMatch(swidnik);
  await expect
    .poll(() => lit(page))
    .toEqual(expect.arrayContaining(['n:pzl-swidnik', 'n:lubelski-klaster-zaawansowanych-technologii-lotniczych']));
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('PZL-Świdnik');
  await expect(panel.getByRole('heading', { level: 3 })).toHaveCount(2);
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await page.goBack();
  await expect(gridOf(page)).toBeVisible();
  await page.goForward();
  await panel.getByRole('button', { name: 'Wróć do odpowiedzi' }).focus();
  await page.keyboard.press('Enter');
  await expect(gridOf(page).getByRole('button', { name: swidnik })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  expect(await focused(page)).toMatch(/Lubelska Wyżyna Lotnicza: 1\srelacja$/);
});

test('who with whom of the selected, who initiated the aviation cluster', async ({ page }) => {
  const cluster = 'lubelski-klaster-zaawansowanych-technologii-lotniczych';
  await openAtlas(page, `#v=1&kind=cluster&select=${cluster},pzl-swidnik,urzad-marszalkowski,urzad-miasta-lublin`);
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Kto z kim', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`ask=matrix;show=ties;actors=${cluster},pzl-swidnik`));
  await expect(panel.getByText(/^4.aktorów, między nimi 4.relacje, społeczności: 1\.$/)).toBeVisible();
  const labels = await gridOf(page)
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')));
  const name = 'Lubelski Klaster Zaawansowanych Technologii Lotniczych';
  expect(labels).toEqual([
    `${name} ma ścisły związek z: PZL-Świdnik: 1 relacja`,
    `PZL-Świdnik, ${name}: 2 relacje`,
    `Urząd Marszałkowski Województwa Lubelskiego jest inicjatorem: ${name}: 1 relacja`,
    `Urząd Miasta Lublin jest inicjatorem: ${name}: 1 relacja`,
  ]);
  await expect(panel.getByRole('heading', { name: 'Zdaniami' }).locator('..').getByRole('listitem')).toHaveCount(4);
  await panel.getByRole('button', { name: 'Weź wszystkich pokazanych' }).click();
  // Of the clusters, which alone the filter keeps, only Lubelskie Drewno and OKIP are tied.
  await expect(panel.getByText('2 aktorów, między nimi 1 relacja, społeczności: 1.')).toBeVisible();
});

test('who with whom, enlarged: axe finds nothing in any theme, and Escape comes back', async ({ page }) => {
  await openAtlas(page, '#v=1&ask=matrix;show=ties');
  await expect(gridOf(page)).toBeVisible();
  expect(await faultsInThemes(page)).toEqual([]);
  const enlarge = panelOf(page).getByRole('button', { name: 'Powiększ macierz' });
  await enlarge.click();
  await expect(page.getByRole('dialog').getByRole('grid')).toBeVisible();
  expect(await faultsInThemes(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(enlarge).toBeFocused();
});

test.describe('who with whom, by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('scrolls within itself, with cells as large as a finger under names that stay', async ({ page }) => {
    await openAtlas(page, '#v=1&ask=matrix;show=ties');
    const grid = gridOf(page);
    const cell = grid.getByRole('button').last();
    await cell.scrollIntoViewIfNeeded();
    expect(await controlsBelow(page, 43.5)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const left = await grid.evaluate((table) => table.parentElement?.getBoundingClientRect().left);
    const names = await grid.getByRole('rowheader').nth(3).boundingBox();
    expect(names?.x).toBe(left);
    await cell.tap();
    await expect(panelOf(page).getByRole('button', { name: 'Wróć do odpowiedzi' })).toBeVisible();
  });
});
