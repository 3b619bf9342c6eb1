import { isWhole } from '../trials/campaign';
import {
  test as alone,
  expect,
  faultsInThemes,
  inspector,
  openAtlas,
  openFilters,
  pageScroll,
  sharing as test,
  violationsOf,
} from './fixtures';

test.describe.configure({ mode: 'default' });

const VIEWS = {
  'the whole': '',
  'an actor': '&select=lubelska-medycyna',
  'several actors': '&select=lubelska-medycyna,umcs',
  'a relation': '&relation=lubelska-wyzyna-it--collaborates-with--lubelska-wyzyna-lotnicza',
  'the list': '&panel=list&neighbours=1&kind=cluster',
  'the relations': '&panel=list&rows=relations',
  'an empty result': '&kind=cluster&founded=2010..2010',
  'a broken link': '&select=nobody',
};

for (const [name, fragment] of Object.entries(VIEWS)) {
  test(`axe finds nothing in ${name}, folded, or unfolded in any theme`, async ({ page }) => {
    await openAtlas(page, `#v=1${fragment}`);
    if (isWhole || name === 'the whole' || name === 'the list') expect(await violationsOf(page)).toEqual([]);
    // The filters are the same beside every view: unfolded they are looked at beside the first.
    if (name === 'the whole') await openFilters(page);
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    expect(await faultsInThemes(page)).toEqual([]);
  });
}

test('the button that ends a form is read under forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openAtlas(page, '#v=1&select=lubelska-medycyna');
  await inspector(page).getByRole('button', { name: 'Popraw', exact: true }).click();
  const done = inspector(page).getByRole('button', { name: 'Gotowe' });
  await expect(done).toBeVisible();
  const colours = () =>
    done.evaluate((button) => {
      const plate = document.createElement('i');
      plate.style.color = 'Canvas';
      button.append(plate);
      const { color: underWords } = getComputedStyle(plate);
      plate.remove();
      const { color, backgroundColor } = getComputedStyle(button);
      return { color, isRead: color !== backgroundColor && color !== underWords };
    });
  expect(await colours()).toMatchObject({ isRead: true });
  await done.hover();
  expect(await colours()).toMatchObject({ isRead: true });
});

test('axe finds nothing under forced colours, and the map is drawn in two of them', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openAtlas(page, '#v=1&select=umcs');
  expect(await violationsOf(page)).toEqual([]);
  const fills = await page.evaluate(() => [
    ...new Set(window.wyzyny?.core.nodes(':visible').map((node) => String(node.data('fill')))),
  ]);
  expect(fills.length).toBeLessThanOrEqual(2);
  for (const fill of fills) expect(fill).toMatch(/^#[0-9a-f]{6}$/);
});

test('more space within the text loses nothing', async ({ page }) => {
  await openAtlas(page, '#v=1&select=lubelska-medycyna');
  // What a reader's own style sheet would do (WCAG 1.4.12), by the style of the root, which the policy allows.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      element.style.lineHeight = '1.5';
      element.style.letterSpacing = '0.12em';
      element.style.wordSpacing = '0.16em';
    }
  });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('aside p, aside dd, aside dt, aside h2, aside h3, aside button, aside summary')]
      .filter((element) => element.clientWidth > 8 && getComputedStyle(element).overflow !== 'visible')
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.textContent),
  );
  expect(cut).toEqual([]);
});

test('axe finds nothing in the list of keys', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: 'Skróty klawiaturowe' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

test('axe finds nothing in the open search, in English', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=en');
  await page.getByRole('combobox').fill('lublin');
  await page.getByRole('option').first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

// A single file holds its data, which cannot fail to come.
alone('axe finds nothing where loading failed, and the report can be copied', async ({ page }) => {
  await page.route(/entities.*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("entities.json is broken")' }),
  );
  await page.goto('');
  await expect(page.getByRole('alert')).toContainText('Atlasu nie udało się wczytać');
  expect(await violationsOf(page)).toEqual([]);
  // It is for others to read: it is copied, and shown only where the clipboard is shut.
  await expect(page.getByRole('alert')).not.toContainText('entities.json');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.getByRole('alert').getByRole('button', { name: 'Kopiuj' }).click();
  await expect(page.getByRole('alert')).toContainText('entities.json');
  expect(await violationsOf(page)).toEqual([]);
});

alone('the search box is one key away, and keys complete it', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('swiatlowod');
  await expect(page.getByRole('option').first()).toContainText('światłowod', { ignoreCase: true });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'opis' }).getByRole('heading', { level: 2 })).toContainText(
    'światłowod',
    { ignoreCase: true },
  );
  // From what it opened the same key leads back, where it is a letter like any other.
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('/');
  await expect(page.getByRole('combobox')).toHaveValue('/');
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`what was found hangs below the search field and moves nothing, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openAtlas(page);
    await page.getByRole('combobox').fill('drewno');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const field = await page.getByRole('combobox').boundingBox();
    const list = await page.getByRole('listbox').boundingBox();
    if (!field || !list) throw new Error('There is no field or no list.');
    expect(Math.abs(list.y - field.y - field.height)).toBeLessThan(8);
    expect(Math.abs(list.x - field.x)).toBeLessThan(8);
    expect(list.x + list.width).toBeLessThanOrEqual(width);
    expect(await pageScroll(page)).toEqual({ right: 0, down: 0 });
  });
}

alone('a marked part of each result says why it was found', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('/');
  await page.keyboard.type('OKIP');
  const option = page.getByRole('option', { name: /^Ogólnopolski Klaster Innowacyjnych Przedsiębiorstw/ }).first();
  await expect(option.locator('mark')).toHaveText(['O', 'K', 'I', 'P']);
  await page.keyboard.press('Escape');
  await page.keyboard.type('WKOM');
  await expect(page.getByRole('option').first().locator('mark').first()).toBeVisible();
});
