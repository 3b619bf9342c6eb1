import type { Locator, Page } from '@playwright/test';
import { expect, faultsInThemes, openAtlas, pointOf, resultText, sharing as test, violationsOf } from './fixtures';

test.describe.configure({ mode: 'default' });
test.use({ reducedMotion: 'no-preference' });

const REGISTER = '&kind=cluster&register=yes';
const CLUSTERS = [1, 3, 5, 6, 8, 9, 10, 12, 14, 15];
/** When they were founded. */
const FOUNDED = ['2006', '2007', '2008', '2009', '2011', '2012', '2013', '2014', '2015', '2018'];

const bar = (page: Page) => page.getByRole('region', { name: 'oś czasu' });
const forward = (page: Page) => bar(page).getByRole('button', { name: 'Krok naprzód' });
const edge = (page: Page, name: 'od' | 'do') => bar(page).getByRole('slider', { name: `Okno czasu: ${name}` });
/** The year that stands large over the map. */
const year = (page: Page): Locator => page.locator('p[data-over-map]');

/** The window that the two edges say. */
const windowOf = async (page: Page) => [
  await edge(page, 'od').getAttribute('aria-valuetext'),
  await edge(page, 'do').getAttribute('aria-valuetext'),
];

const classesOf = (page: Page, id: string) =>
  page.evaluate((key) => String(window.wyzyny?.core.getElementById(key).classes()), id);

test('steps show the clusters of the register as they were founded', async ({ page }) => {
  await openAtlas(page, `#v=1${REGISTER}`);
  await bar(page)
    .getByRole('checkbox', { name: /^z niedatowanymi/ })
    .uncheck();
  await edge(page, 'od').focus();
  // From the decades and the silence before it to the first year with a cluster.
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowRight');
  await edge(page, 'do').focus();
  await page.keyboard.press('Home');
  expect(await windowOf(page)).toEqual(['2006', '2006']);
  for (const [index, count] of CLUSTERS.entries()) {
    if (index > 0) await forward(page).click();
    await expect(resultText(page)).toHaveText(new RegExp(`^${count}\\s(aktor|aktorów) z \\d+`));
  }
  await expect(page).toHaveURL(/time=2006\.\.2018(&|$)/);
});

test('playing shows each of them in turn, makes one step of history, and stops at the end', async ({ page }) => {
  await openAtlas(page, `#v=1${REGISTER}&time=2006..2018`);
  const steps = await page.evaluate(() => history.length);
  const seen = page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const shown = () => document.querySelector('p[data-over-map]')?.textContent ?? '';
        const years = [shown()];
        new MutationObserver(() => {
          if (years.at(-1) !== shown()) years.push(shown());
          // It goes where playing ends.
          if (shown() === '' && years.length > 1) resolve(years);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
  // From one second to two, then to half of one.
  await bar(page)
    .getByRole('button', { name: /^Tempo/ })
    .dblclick();
  await expect(bar(page).getByRole('button', { name: 'Tempo: 0,5 s na krok' })).toBeVisible();
  await bar(page).getByRole('button', { name: 'Odtwarzaj' }).click();
  expect(await seen).toEqual(['', ...FOUNDED, '']);
  await expect(resultText(page)).toHaveText(/^15\saktorów/);
  await expect(bar(page).getByRole('button', { name: 'Odtwarzaj' })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await expect(year(page)).toHaveCount(0);
});

test('a key plays and pauses, and the year stands over the map meanwhile', async ({ page }) => {
  await openAtlas(page, '#v=1&time=2006..2006~');
  await expect(year(page)).toHaveText('2006');
  await page.keyboard.press('p');
  await expect(bar(page).getByRole('button', { name: 'Zatrzymaj' })).toBeVisible();
  await expect(year(page)).toHaveText('2007');
  await page.keyboard.press('p');
  await expect(bar(page).getByRole('button', { name: 'Odtwarzaj' })).toBeVisible();
});

test('the year lies under no control, and no name lies under it', async ({ page }) => {
  await openAtlas(page, '#v=1&time=2014..2014~');
  const box = await year(page).boundingBox();
  const hits = await page.evaluate((at) => {
    const frame = window.wyzyny?.core.container()?.getBoundingClientRect();
    if (!at || !frame) return null;
    const [left, top] = [at.x - frame.left, at.y - frame.top];
    const touches = (one: { left: number; right: number; top: number; bottom: number }) =>
      one.left < left + at.width && one.right > left && one.top < top + at.height && one.bottom > top;
    const others = [...document.querySelectorAll('[data-over-map]:not(p)')].map((element) => {
      const { left: x, right, top: y, bottom } = element.getBoundingClientRect();
      return { left: x - frame.left, right: right - frame.left, top: y - frame.top, bottom: bottom - frame.top };
    });
    return [...others.filter(touches), ...(window.wyzyny?.labels().filter(({ box: label }) => touches(label)) ?? [])];
  }, box);
  expect(hits).toEqual([]);
});

test('the window is drawn, moved as a whole and by its edges, and travels in the link', async ({ page }) => {
  await openAtlas(page);
  const plot = await bar(page).getByRole('img').boundingBox();
  if (!plot) throw new Error('there is no chart');
  // Columns: three decades, the silence, and the years from 2006 on.
  const column = (index: number) => plot.x + ((index + 0.5) * plot.width) / 17;
  const y = plot.y + plot.height / 2;
  const drag = async (from: number, to: number) => {
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move((from + to) / 2, y);
    await page.mouse.move(to, y);
    await page.mouse.up();
  };
  await drag(column(5), column(8));
  await expect.poll(() => windowOf(page)).toEqual(['2007', '2010']);
  await drag(column(6), column(9));
  await expect.poll(() => windowOf(page)).toEqual(['2010', '2013']);
  // The thumb stands right of the column that it closes.
  await drag(column(11) + plot.width / 34 + 6, column(13) + plot.width / 34 + 6);
  await expect.poll(() => windowOf(page)).toEqual(['2010', '2015']);
  await expect(page).toHaveURL(/time=2010\.\.2015~/);
  await page.reload();
  await expect.poll(() => windowOf(page)).toEqual(['2010', '2015']);
  await page.getByRole('button', { name: 'Usuń warunek: czas: 2010–2015' }).click();
  await expect.poll(() => windowOf(page)).toEqual(['1950–1959', '2018']);
  await expect(page).not.toHaveURL(/time=/);
});

test('two years mark on the map what began and what goes on, and say it in a sentence', async ({ page }) => {
  await openAtlas(page);
  await bar(page).getByRole('button', { name: 'Porównaj lata' }).click();
  await bar(page).getByRole('combobox', { name: 'od roku' }).selectOption('2010');
  await bar(page).getByRole('combobox', { name: 'do roku' }).selectOption('2014');
  await expect(bar(page).getByRole('status').last()).toHaveText(
    /^Od 2010 do 2014: aktorzy – 12\snowych, 0\szakończonych, 10\strwających, 50\sbez daty, 4\spóźniejszych; relacje – /,
  );
  await expect(page).toHaveURL(/compare-years=2010\.\.2014/);
  expect(await classesOf(page, 'n:lubelska-medycyna')).toContain('new');
  expect(await classesOf(page, 'n:umcs')).toContain('undated');
  expect(await classesOf(page, 'n:lubelskie-drewno')).not.toMatch(/new|ended|undated|later/);
  const before = await pointOf(page, 'umcs');
  await bar(page).getByRole('combobox', { name: 'do roku' }).selectOption('2018');
  await expect(bar(page).getByRole('status').last()).toContainText('Od 2010 do 2018');
  expect(await pointOf(page, 'umcs')).toEqual(before);
  await page.goBack();
  await expect(bar(page).getByRole('status').last()).toContainText('Od 2010 do 2014');
});

test('a key folds the bar, and the map takes its room', async ({ page }) => {
  await openAtlas(page);
  await forward(page).waitFor();
  const map = page.getByRole('application');
  const before = (await map.boundingBox())?.height ?? 0;
  const height = (await bar(page).boundingBox())?.height ?? 0;
  expect(height).toBeLessThan(96);
  await page.keyboard.press('j');
  await expect(bar(page)).toBeHidden();
  expect((await map.boundingBox())?.height).toBeCloseTo(before + height, 0);
  await page.getByRole('button', { name: 'Pokaż oś czasu' }).click();
  await expect(forward(page)).toBeVisible();
});

test('axe finds nothing in the time bar, in any theme', async ({ page }) => {
  await openAtlas(page, '#v=1&time=2014..2014~&compare-years=2010..2014');
  await forward(page).waitFor();
  expect(await faultsInThemes(page)).toEqual([]);
});

test('with reduced motion it plays as well', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page, `#v=1${REGISTER}&time=2006..2006`);
  await bar(page).getByRole('button', { name: 'Odtwarzaj' }).click();
  await expect(year(page)).toHaveText('2009');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the bar is one button until it is asked for, and no control is smaller than a finger', async ({ page }) => {
    await openAtlas(page);
    await expect(bar(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Pokaż oś czasu' }).tap();
    await bar(page).getByRole('button', { name: 'Porównaj lata' }).tap();
    await expect(bar(page).getByRole('status').last()).toContainText('Od ');
    const small = await bar(page).evaluate((element) =>
      [...element.querySelectorAll('button, select, label')].flatMap((control) => {
        const { width, height } = control.getBoundingClientRect();
        return width < 43.5 || height < 43.5 ? `${control.textContent} ${width}×${height}` : [];
      }),
    );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await violationsOf(page)).toEqual([]);
    await bar(page).getByRole('button', { name: 'Zwiń oś czasu' }).tap();
    await expect(bar(page)).toHaveCount(0);
  });

  test('at 320 pixels nothing is cut off', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openAtlas(page);
    await page.getByRole('button', { name: 'Pokaż oś czasu' }).tap();
    await forward(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const beyond = await bar(page).evaluate(
      (element) =>
        [...element.querySelectorAll('button, select, label')].filter(
          (control) => control.getBoundingClientRect().right > innerWidth,
        ).length,
    );
    expect(beyond).toBe(0);
  });
});
