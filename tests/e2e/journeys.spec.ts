import type { Page } from '@playwright/test';
import {
  atRest,
  choose,
  chooseRange,
  expect,
  listedNames,
  openAtlas,
  pointOf,
  resultText,
  sharing as test,
} from './fixtures';

test.describe.configure({ mode: 'default' });
test.use({ reducedMotion: 'no-preference' });

const inspector = (page: Page) => page.getByRole('complementary', { name: 'opis' });

/** The zoom of the map at rest, and the place in its middle in model units. */
async function cameraOf(page: Page): Promise<readonly number[]> {
  await atRest(page);
  return page.evaluate(() => {
    const core = window.wyzyny?.core;
    if (!core) return [];
    const { x, y } = core.pan();
    return [core.zoom(), (core.width() / 2 - x) / core.zoom(), (core.height() / 2 - y) / core.zoom()];
  });
}

/** Finds an actor by the search box and goes to it. */
async function find(page: Page, text: string, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(text);
  await page.getByRole('option', { name }).first().click();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(name);
}

test('clusters of the register founded in 2014', async ({ page }) => {
  await openAtlas(page);
  await choose(page, 'Rejestr klastrów', /^w rejestrze/);
  await chooseRange(page, 'Rok założenia', 2014, 2014);
  await expect(resultText(page)).toContainText('2 aktorów z 76');
  expect(await listedNames(page)).toEqual([
    'Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych',
    'Lubelski Klaster Instytucji Otoczenia Biznesu',
  ]);
});

test('clusters with more than 70 members', async ({ page }) => {
  await openAtlas(page);
  await chooseRange(page, 'Liczba członków', 71, null);
  await listedNames(page);
  await page.getByRole('columnheader', { name: 'Członkowie' }).getByRole('button').click();
  const members = page.getByRole('row').locator('td:nth-child(6)');
  expect(await members.allInnerTexts()).toEqual(['77', '99', '154', '174']);
  expect(await listedNames(page)).not.toContain('Lubelskie Drewno – Regionalny Klaster w Lublinie');
});

test('clusters without a coordinator, and with several', async ({ page }) => {
  await openAtlas(page);
  await choose(page, 'Koordynator klastra', /^bez koordynatora/);
  expect(await listedNames(page)).toEqual(['Lubelski Klaster Biotechnologiczny']);
  await page.getByRole('button', { name: 'Wyczyść filtry' }).click();
  await choose(page, 'Koordynator klastra', /^kilku koordynatorów/);
  expect(await listedNames(page)).toEqual(['Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych']);
});

test('what is tied to UMCS', async ({ page }) => {
  await openAtlas(page);
  await find(page, 'umcs', 'Uniwersytet Marii Curie-Skłodowskiej');
  const relations = inspector(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Relacje' }) });
  await expect(relations.getByRole('listitem')).toHaveText([
    /^Klaster Designu Innowacji i Mody/,
    /^Pracownia Technologii Światłowodów/,
  ]);
});

test('what is tied to the Urząd Marszałkowski, found without its Polish letters', async ({ page }) => {
  await openAtlas(page);
  await find(page, 'marszalk', 'Urząd Marszałkowski Województwa Lubelskiego');
  const relations = inspector(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Relacje' }) });
  await expect(relations.getByRole('listitem')).toHaveText([
    /^Lubelskie Drewno/,
    /^Lubelski Klaster Zaawansowanych Technologii Lotniczych/,
  ]);
});

test('the stated partners of the IT upland, and where that is stated', async ({ page }) => {
  await openAtlas(page);
  const { x, y } = await pointOf(page, 'lubelska-wyzyna-it');
  await page.mouse.click(x, y);
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('Lubelska Wyżyna IT');
  const partners = inspector(page).getByRole('button', {
    name: /^Szczegóły relacji: Lubelska Wyżyna IT współpracuje z/,
  });
  expect(await partners.evaluateAll((buttons) => buttons.map((each) => each.getAttribute('aria-label')))).toEqual([
    'Szczegóły relacji: Lubelska Wyżyna IT współpracuje z: Lubelska Wyżyna Lotnicza',
    'Szczegóły relacji: Lubelska Wyżyna IT współpracuje z: Lubelska Wyżyna Motoryzacyjna i Maszynowa',
  ]);
  await partners.first().click();
  await expect(inspector(page).getByText('wiersz 13')).toBeVisible();
  await expect(inspector(page).getByText('podane w źródle')).toBeVisible();
});

test('a year without clusters says so and which condition to drop', async ({ page }) => {
  await openAtlas(page);
  await choose(page, 'Rodzaj', /^klaster/);
  await chooseRange(page, 'Rok założenia', 2010, 2010);
  const empty = page.getByRole('region', { name: 'Nic nie spełnia wszystkich warunków naraz' });
  await expect(empty).toBeVisible();
  await expect(resultText(page)).toContainText('0 aktorów');
  await empty.getByRole('button', { name: 'Rok założenia: 2010' }).click();
  await expect(resultText(page)).toContainText('16 aktorów');
});

test('the same view from its link in a second browser', async ({ page, browser, baseURL }) => {
  // Too narrow for the head of the legend, beside which the whole stands where there is room for both.
  const viewport = { width: 1270, height: 900 };
  await page.setViewportSize(viewport);
  await openAtlas(page);
  await choose(page, 'Rejestr klastrów', /^w rejestrze/);
  await chooseRange(page, 'Rok założenia', 2014, 2014);
  const names = await listedNames(page);
  const { x, y } = await pointOf(page, 'lubelska-medycyna');
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/select=lubelska-medycyna/);
  const seen = await cameraOf(page);
  await expect(page).toHaveURL(/founded=2014\.\.2014/);
  const context = await browser.newContext({ viewport, ...(baseURL && { baseURL }) });
  const second = await context.newPage();
  await openAtlas(second, new URL(page.url()).hash);
  expect(await listedNames(second)).toEqual(names);
  await expect(inspector(second).getByRole('heading', { level: 2 })).toHaveText(
    'Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych',
  );
  // What is folded beside the map is each reader's own, and makes it wider; what is in its middle, and how near, is the view's.
  const other = await cameraOf(second);
  for (const [index, value] of other.entries()) expect(Math.abs(value - (seen[index] ?? Number.NaN))).toBeLessThan(1);
  await context.close();
});

test('sector means the side of the helix and the industry', async ({ page }) => {
  await openAtlas(page);
  await choose(page, 'Sektor: strona helisy', /^władze publiczne/);
  expect(await listedNames(page)).toContain('Urząd Miasta Lublin');
  await page.getByRole('button', { name: 'Wyczyść filtry' }).click();
  await choose(page, 'Sektor: branża', /^Przemysł lotniczy/);
  expect(await listedNames(page)).toContain('PZL-Świdnik');
});

test('neighbours are shown apart and counted apart', async ({ page }) => {
  await openAtlas(page);
  await choose(page, 'Rodzaj', /^wyżyna/);
  await expect(resultText(page)).toContainText('5 aktorów z 76');
  await choose(page, 'Co pokazać', /^z sąsiadami/);
  await expect(resultText(page)).toContainText('oraz sąsiedzi: 4');
  await expect(resultText(page)).toContainText('5 aktorów z 76');
  expect((await listedNames(page)).filter((name) => name.endsWith('sąsiad'))).toHaveLength(4);
});

test('inferred relations can be switched off', async ({ page }) => {
  await openAtlas(page);
  await expect(resultText(page)).toContainText('w tym wywnioskowane');
  await choose(page, 'Skąd wiadomo', /^podane w źródle/);
  await expect(resultText(page)).not.toContainText('w tym wywnioskowane');
});

test('everything reads in English too, without a reload', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/lang=en/);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('aviation upland');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Lublin Aviation Upland' })).toBeVisible();
});
