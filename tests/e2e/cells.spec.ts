import type { Page } from '@playwright/test';
import {
  command,
  controlsBelow,
  expect,
  faultsInThemes,
  openAtlas,
  tabTo,
  sharing as test,
  violationsOf,
} from './fixtures';

test.describe.configure({ mode: 'default' });

const PHOTONICS = 'Klaster Fotoniki i Światłowodów';
const RESTAURANTS = 'Klaster Restauratorów i Hotelarzy';
const DESIGN = 'Klaster Designu Innowacji i Mody';
const YEAR = 5;

const grid = (page: Page) => page.getByRole('grid', { name: 'Aktorzy widoczni na mapie' });
const cell = (page: Page, name: string, column: number) =>
  grid(page)
    .getByRole('row', { name: new RegExp(`^${name} Pokaż`) })
    .locator(`[aria-colindex="${column}"]`);
const status = (page: Page) => page.getByRole('region', { name: 'lista' }).getByRole('status');

/** The years of the clusters, as the table has them from its first one. */
const years = async (page: Page) =>
  (
    await grid(page)
      .locator('tr[data-row]')
      .evaluateAll((rows) => rows.map((row) => row.children[4]?.textContent))
  ).slice(5, 10);

async function editTable(page: Page): Promise<void> {
  await openAtlas(page, '#v=1&panel=list');
  await page.getByRole('button', { name: 'Popraw w tabeli' }).click();
  await expect(grid(page)).toBeVisible();
}

test('a cell is corrected by keys alone, what cannot be is said there, and one step takes it back', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&panel=list');
  const edit = page.getByRole('button', { name: 'Popraw w tabeli' });
  await edit.focus();
  await page.keyboard.press('Enter');
  await expect(edit).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, grid(page).getByRole('rowheader').first());
  for (let row = 0; row < 6; row += 1) await page.keyboard.press('ArrowDown');
  for (let column = 1; column < YEAR; column += 1) await page.keyboard.press('ArrowRight');
  await expect(cell(page, PHOTONICS, YEAR)).toBeFocused();
  await expect(cell(page, PHOTONICS, YEAR)).toHaveText('2012');
  await page.keyboard.type('kiedyś');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: `Rok: ${PHOTONICS}` });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/^Nie wiadomo, jaka to data/);
  expect(await violationsOf(page, [], ['[aria-label="lista"]'])).toEqual([]);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('21.01.2013');
  await page.keyboard.press('Enter');
  await expect(cell(page, PHOTONICS, YEAR)).toHaveText('21 stycznia 2013');
  await expect(cell(page, RESTAURANTS, YEAR)).toBeFocused();
  await expect(status(page).filter({ hasText: 'Zmieniono 1 wartość; źródło: bez źródła.' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(cell(page, PHOTONICS, YEAR)).toHaveText('2012');
  await expect(cell(page, RESTAURANTS, YEAR)).toBeFocused();
});

test('a column is pasted with one value that does not fit, filled down, and taken back step by step', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await editTable(page);
  const before = await years(page);
  await cell(page, DESIGN, YEAR).click();
  await page.evaluate(() => navigator.clipboard.writeText('2001\n2002\nkiedyś\n2004\n'));
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Nie wszystko pasuje' });
  await expect(dialog.getByRole('row', { name: /kiedyś/ })).toHaveText(
    `${RESTAURANTS}kiedyśNie wiadomo, jaka to data. Napisz rok, 21.01.2014, 2014-01 albo lata 90.`,
  );
  expect(await violationsOf(page, [], ['dialog'])).toEqual([]);
  await dialog.getByText('Źródło zmian: bez źródła').click();
  await dialog.getByRole('combobox', { name: 'Źródło' }).selectOption({ index: 1 });
  await dialog.getByRole('textbox', { name: 'Rozdział' }).fill('Klastry');
  await dialog.getByRole('textbox', { name: 'Od wiersza' }).fill('281');
  await dialog.getByRole('button', { name: 'Przejmij te, które pasują' }).click();
  await expect(cell(page, DESIGN, YEAR)).toBeFocused();
  const pasted = ['2001', '2002', before[2], '2004', before[4]];
  expect(await years(page)).toEqual(pasted);
  await expect(
    status(page).filter({ hasText: /Zmieniono 3\s+wartości; źródło: .*, Klastry, wiersz 281\./ }),
  ).toHaveCount(1);

  for (let row = 0; row < 3; row += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(cell(page, RESTAURANTS, YEAR)).toHaveText('2001');
  expect(await years(page)).toEqual(['2001', '2001', '2001', '2001', before[4]]);
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('2001\r\n2001\r\n2001\r\n2001');
  await page.keyboard.press('Control+z');
  await expect(cell(page, RESTAURANTS, YEAR)).toHaveText(before[2] ?? '');
  expect(await years(page)).toEqual(pasted);
  await page.keyboard.press('Control+z');
  await expect(cell(page, DESIGN, YEAR)).toHaveText(before[0] ?? '');
  expect(await years(page)).toEqual(before);
  await page.keyboard.press('Escape');
  await command(page, 'Historia zmian');
  const history = page.getByRole('dialog', { name: 'Historia zmian' });
  await expect(history.getByText(/^3\s+aktorów: .*rok założenia/).first()).toBeVisible();
});

test('cells are drawn over by the pointer, in every look', async ({ page }) => {
  await editTable(page);
  const [from, to] = [cell(page, DESIGN, YEAR), cell(page, RESTAURANTS, YEAR)];
  await from.hover();
  await page.mouse.down();
  await to.hover();
  await page.mouse.up();
  await expect(grid(page).locator('td[aria-selected="true"]')).toHaveCount(3);
  expect(await faultsInThemes(page, ['[aria-label="lista"]'])).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap goes to a cell, the next one opens it', async ({ page }) => {
    await openAtlas(page, '#v=1&panel=list');
    await page.getByRole('button', { name: 'Popraw w tabeli' }).tap();
    const year = cell(page, PHOTONICS, YEAR);
    await year.tap();
    await expect(year).toBeFocused();
    await expect(grid(page).getByRole('textbox')).toHaveCount(0);
    await year.tap();
    await grid(page).getByRole('textbox').fill('2011');
    expect(await controlsBelow(page, 44)).toEqual([]);
    expect(await violationsOf(page, [], ['[aria-label="lista"]'])).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(year).toHaveText('2011');
    await page.getByRole('button', { name: 'Cofnij (Ctrl Z)' }).tap();
    await expect(year).toHaveText('2012');
    // What keys do on a desk, buttons do here.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await year.tap();
    await page.getByRole('button', { name: 'Kopiuj' }).tap();
    await page.getByRole('button', { name: 'Zaznacz do…' }).tap();
    await cell(page, RESTAURANTS, YEAR).tap();
    await page.getByRole('button', { name: 'Wklej' }).tap();
    await expect(cell(page, RESTAURANTS, YEAR)).toHaveText('2012');
    await page.getByRole('button', { name: 'Cofnij (Ctrl Z)' }).tap();
    await expect(cell(page, RESTAURANTS, YEAR)).not.toHaveText('2012');
  });
});
