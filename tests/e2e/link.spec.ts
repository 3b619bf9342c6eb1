import { choose, expect, openAtlas, resultText, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

test('back and forward walk through filters and selections', { tag: '@both' }, async ({ page }) => {
  await openAtlas(page);
  await choose(page, 'Rodzaj', /^klaster/);
  await expect(resultText(page)).toContainText('16 aktorów');
  await choose(page, 'Rodzaj', /^uczelnia/);
  await expect(resultText(page)).toContainText('20 aktorów');
  await page.goBack();
  await expect(resultText(page)).toContainText('16 aktorów');
  await page.goBack();
  await expect(resultText(page)).toContainText('76 aktorów z 76');
  await page.goForward();
  await expect(resultText(page)).toContainText('16 aktorów');
});

test('what a link holds wrongly is left out and named', { tag: '@both' }, async ({ page }) => {
  await openAtlas(page, '#v=1&kind=cluster&select=nobody&camera=here&nonsense=1');
  const notice = page.getByRole('status').filter({ hasText: 'nie udało się odczytać' });
  await expect(notice).toContainText('select=nobody');
  await expect(notice).toContainText('camera=here');
  await expect(notice).toContainText('nonsense=1');
  await expect(resultText(page)).toContainText('16 aktorów');
});

test('a hostile link shows the whole atlas and runs nothing', async ({ page }) => {
  await openAtlas(
    page,
    '#v=1&words=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&select=__proto__,constructor&kind=%E0%A4%A',
  );
  await expect(page.getByRole('button', { name: /^Usuń warunek: słowa: „<img src=x/ })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
});

test('a word of 200 letters that nothing holds breaks within the card that says so', async ({ page }) => {
  await openAtlas(page, `#v=1&words=${'x'.repeat(200)}`);
  const empty = page.getByRole('region', { name: 'Nic nie spełnia wszystkich warunków naraz' });
  expect(await empty.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await empty.getByRole('button', { name: 'Wyczyść filtry' }).click();
  await expect(resultText(page)).toContainText('76 aktorów z 76');
});

test('sharing copies the address', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page, '#v=1&kind=cluster');
  await page.keyboard.press('c');
  await expect(page.getByText('Link do tego widoku jest w schowku.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.context().clearPermissions();
});

test('language and look follow the device until chosen by hand, then the device remembers', { tag: '@both' }, async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'en-GB', colorScheme: 'dark' });
  const page = await context.newPage();
  await openAtlas(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page).not.toHaveURL(/lang|theme/);
  await page.getByRole('button', { name: 'PL', exact: true }).click();
  await page.getByRole('button', { name: 'Zmień wygląd: na rzutnik' }).click();
  await page.goto('about:blank');
  await openAtlas(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await context.close();
});
