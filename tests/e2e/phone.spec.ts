import type { Page } from '@playwright/test';
import { sampled } from '../trials/campaign';
import {
  test as alone,
  atRest,
  choose,
  chooseRange,
  controlsBelow,
  expect,
  openAtlas,
  pointOf,
  resultText,
  sharing as test,
  violationsOf,
} from './fixtures';

test.describe.configure({ mode: 'default' });

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const bar = (page: Page) => page.getByRole('navigation', { name: 'Widok' });
const inspector = (page: Page) => page.getByRole('complementary', { name: 'opis' });

test('clusters of the register founded in 2014, by touch', async ({ page }) => {
  await openAtlas(page);
  await bar(page).getByRole('button', { name: 'Filtry' }).tap();
  await choose(page, 'Rejestr klastrów', /^w rejestrze/);
  await chooseRange(page, 'Rok założenia', 2014, 2014);
  await expect(resultText(page)).toContainText('2 aktorów z 76');
  await bar(page).getByRole('button', { name: 'Lista' }).tap();
  await expect(page.getByRole('region', { name: 'lista' }).getByRole('rowheader')).toHaveText([
    /^Lubelska Medycyna/,
    /^Lubelski Klaster Instytucji/,
  ]);
});

test('members, coordinators and an empty year, by touch', async ({ page }) => {
  await openAtlas(page);
  await bar(page).getByRole('button', { name: 'Filtry' }).tap();
  await chooseRange(page, 'Liczba członków', 71, null);
  await expect(resultText(page)).toContainText('4 aktorów');
  await page.getByRole('button', { name: 'Wyczyść filtry' }).tap();
  await choose(page, 'Koordynator klastra', /^bez koordynatora/);
  await expect(resultText(page)).toContainText('1 aktor');
  await page.getByRole('button', { name: 'Wyczyść filtry' }).tap();
  await chooseRange(page, 'Rok założenia', 2010, 2010);
  await page.getByRole('button', { name: 'Zamknij arkusz' }).tap();
  await expect(page.getByRole('region', { name: 'Nic nie spełnia wszystkich warunków naraz' })).toBeVisible();
});

test('a tap near an actor opens its sheet and keeps it in view; the sheet has three heights', async ({ page }) => {
  await openAtlas(page);
  const { x, y } = await pointOf(page, 'umcs');
  await page.touchscreen.tap(x + 6, y + 6);
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('Uniwersytet Marii Curie-Skłodowskiej');
  // A sheet glides to its height.
  const height = () =>
    inspector(page).evaluate(async (element) => {
      await Promise.all(element.getAnimations().map(({ finished }) => finished));
      return element.getBoundingClientRect().height;
    });
  const low = await height();
  const sheet = inspector(page);
  await sheet.getByRole('button', { name: 'Powiększ arkusz' }).tap();
  await expect(sheet).toHaveAttribute('data-sheet', 'half');
  await expect.poll(height).toBeGreaterThan(low);
  const half = await height();
  await expect.poll(async () => (await pointOf(page, 'umcs')).y).toBeLessThan(844 - 49 - half);
  await sheet.getByRole('button', { name: 'Powiększ arkusz' }).tap();
  await expect(sheet).toHaveAttribute('data-sheet', 'full');
  await expect.poll(height).toBeGreaterThan(half);
  await sheet.getByRole('button', { name: 'Zamknij arkusz' }).tap();
  await expect(sheet).toBeHidden();
});

test('search by touch goes to the office and the upland', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('combobox').tap();
  await page.getByRole('combobox').fill('marszalk');
  await page.getByRole('option').first().tap();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(
    'Urząd Marszałkowski Województwa Lubelskiego',
  );
  await inspector(page).getByRole('button', { name: 'Powiększ arkusz' }).tap();
  await inspector(page)
    .getByRole('button', { name: /^Lubelskie Drewno/ })
    .first()
    .tap();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(/^Lubelskie Drewno/);
  // What is found lies over a sheet, however high that is.
  await inspector(page).getByRole('button', { name: 'Powiększ arkusz' }).tap();
  await page.getByRole('combobox').fill('Stan danych');
  await page.getByRole('option', { name: /^Stan danych/ }).tap();
  const dialog = page.getByRole('dialog', { name: 'Stan danych' });
  await dialog.getByRole('row').last().scrollIntoViewIfNeeded();
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect(await controlsBelow(page, 43.5)).toEqual([]);
  await dialog.getByRole('button', { name: 'Zamknij' }).tap();
  await expect(dialog).toBeHidden();
});

test('a long press lights the neighbourhood and selects nothing', async ({ page }) => {
  await openAtlas(page);
  const { x, y } = await pointOf(page, 'lubelska-wyzyna-it');
  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  const classes = () =>
    page.evaluate(() => String(window.wyzyny?.core.getElementById('n:lubelska-wyzyna-lotnicza').classes()));
  await expect.poll(classes).toContain('lit');
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page).not.toHaveURL(/select/);
});

// Who has begun on a page is not told anew.
for (const language of sampled(['pl', 'en'], 0))
  alone(`no actor and no name lies under what says what to press first (${language})`, async ({ page }) => {
    await openAtlas(page, `#v=1&lang=${language}`);
    const card = page.getByRole('region', { name: /^(Od czego zacząć|Where to begin)$/ });
    await expect(card).toBeVisible();
    const under = () =>
      card.evaluate((element) => {
        const map = window.wyzyny;
        const { left = 0, top = 0 } = map?.core.container()?.getBoundingClientRect() ?? {};
        const box = element.getBoundingClientRect();
        const isUnder = (right: number, bottom: number, width: number, height: number) =>
          right + left > box.left &&
          right - width + left < box.right &&
          bottom + top > box.top &&
          bottom - height + top < box.bottom;
        const marks = map?.core.nodes(':visible').toArray() ?? [];
        return [
          ...marks
            .filter((node) => {
              const { x2, y2, w, h } = node.renderedBoundingBox({
                includeLabels: false,
                includeUnderlays: false,
                includeOverlays: false,
              });
              return isUnder(x2, y2, w, h);
            })
            .map((node) => node.id()),
          ...(map?.labels() ?? [])
            .filter(({ box: { right, bottom, left: from, top: above } }) =>
              isUnder(right, bottom, right - from, bottom - above),
            )
            .map(({ id }) => id),
        ];
      });
    expect(await under()).toEqual([]);
    await card.getByRole('button', { name: /^(Zamknij|Dismiss)$/ }).tap();
    await expect(card).toBeHidden();
  });

for (const [width, height] of [
  [390, 844],
  [320, 640],
] as const) {
  test(`where nothing is found, the tools of the map can be touched at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openAtlas(page, '#v=1&kind=university&upland=lubelska-wyzyna-it');
    const tools = page.getByRole('button', { name: 'Więcej narzędzi' });
    if ((await tools.getAttribute('aria-expanded')) !== 'true') await tools.tap();
    for (const name of ['Wyżyny', 'Zaznacz obszar', /^Eksportuj mapę/, 'Pokaż oś czasu']) {
      await page.getByRole('main').getByRole('button', { name }).tap({ trial: true });
    }
    const empty = page.getByRole('region', { name: 'Nic nie spełnia wszystkich warunków naraz' });
    await empty.getByRole('button', { name: 'Wyczyść filtry' }).tap();
    await expect(resultText(page)).toContainText('76 aktorów z 76');
  });
}

test('a notice takes the width of the screen and leaves the bar and the years free', async ({ page }) => {
  await openAtlas(page, '#v=1&garbage');
  const notice = page.getByRole('status').filter({ hasText: 'nie udało się odczytać' }).locator('div');
  const [box, foot] = [await notice.boundingBox(), await bar(page).boundingBox()];
  if (!box || !foot) throw new Error('the notice or the bar is not there');
  expect(box.width).toBeGreaterThan(360);
  expect(box.y + box.height).toBeLessThanOrEqual(foot.y);
  await page.getByRole('button', { name: 'Pokaż oś czasu' }).tap({ trial: true });
  await notice.getByRole('button').tap();
  await expect(notice).toBeHidden();
});

test('the bar marks a question that is open, and leads from it to the description and back', async ({ page }) => {
  await openAtlas(page, '#v=1&ask=gaps');
  const questions = bar(page).getByRole('button', { name: 'Pytania' });
  const details = bar(page).getByRole('button', { name: 'Opis' });
  await expect(questions).toHaveAttribute('aria-expanded', 'true');
  await expect(details).toHaveAttribute('aria-expanded', 'false');
  await questions.tap();
  await expect(inspector(page)).toBeHidden();
  await questions.tap();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('Czego brakuje');
  await details.tap();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('Kto z kim w gospodarce Lublina');
  await expect(details).toHaveAttribute('aria-expanded', 'true');
  await expect(questions).toHaveAttribute('aria-expanded', 'false');
});

test('no control is smaller than a finger', async ({ page }) => {
  await openAtlas(page, '#v=1&kind=cluster&select=lubelska-medycyna');
  await bar(page).getByRole('button', { name: 'Filtry' }).tap();
  expect(await controlsBelow(page, 43.5)).toEqual([]);
  await bar(page).getByRole('button', { name: 'Opis' }).tap();
  expect(await controlsBelow(page, 43.5)).toEqual([]);
  await bar(page).getByRole('button', { name: 'Lista' }).tap();
  expect(await controlsBelow(page, 43.5)).toEqual([]);
});

test('axe finds nothing in any sheet', async ({ page }) => {
  await openAtlas(page, '#v=1&select=lubelska-medycyna');
  for (const name of ['Filtry', 'Opis', 'Lista']) {
    const button = bar(page).getByRole('button', { name });
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.tap();
    expect(await violationsOf(page)).toEqual([]);
  }
});

test('at 320 pixels nothing but the map and the table scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAtlas(page, '#v=1&select=lubelska-medycyna');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const name of ['Filtry', 'Opis', 'Lista']) {
    await bar(page).getByRole('button', { name }).tap();
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('aside, aside *, section[id=list]')]
        .filter(
          (element) =>
            element.clientWidth > 8 &&
            element.scrollWidth > element.clientWidth + 1 &&
            getComputedStyle(element).overflowX !== 'visible',
        )
        .filter((element) => !element.matches('.visually-hidden, input, [class*=chip] *'))
        .map((element) => `${element.tagName} ${element.className}`),
    );
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test('each sheet is as wide as the screen, whatever is open', async ({ page }) => {
  for (const [example, title] of [
    ['', 'Wyżyny'],
    ['&data=karate', 'Klub karate'],
    ['&data=modrowiec', 'Teatry'],
  ] as const) {
    await openAtlas(page, `#v=1${example}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await atRest(page);
    for (const [name, sheet] of [
      ['Filtry', '#filters'],
      ['Opis', '#inspector'],
      ['Lista', '#list'],
      ['Pytania', '#inspector'],
    ] as const) {
      await bar(page).getByRole('button', { name }).tap();
      await expect(page.locator(sheet)).toBeVisible();
      const { x, width } = (await page.locator(sheet).boundingBox()) ?? {};
      expect({ example, name, x, width }).toEqual({ example, name, x: 0, width: 390 });
    }
    await page.getByRole('button', { name: 'Zamknij arkusz' }).tap();
  }
});
