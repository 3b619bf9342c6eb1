import type { Page } from '@playwright/test';
import { touch } from '../../src/canvas/geometry/quad';
import { pairId } from '../../src/graph/filter/pairs';
import { atRest, expect, openAtlas, pointOf, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

const UNIVERSITY = 'uniwersytet-medyczny-w-lublinie';
const CLUSTER = 'lubelska-medycyna';
const inspector = (page: Page) => page.getByRole('complementary', { name: 'opis' });
const textsOnLines = (page: Page) => page.evaluate(() => window.wyzyny?.lineLabels().map(({ text }) => text) ?? []);

/** Where a count stands on its line, in page pixels. */
async function countOn(page: Page, text: string, pair: string): Promise<{ x: number; y: number }> {
  const at = await page.evaluate(
    ([wanted, of]) => {
      const quad = window.wyzyny?.lineLabels().find((label) => label.text === wanted && label.pair === of)?.quad;
      const frame = window.wyzyny?.core.container()?.getBoundingClientRect();
      return (
        quad && frame && { x: frame.left + (quad[0].x + quad[2].x) / 2, y: frame.top + (quad[0].y + quad[2].y) / 2 }
      );
    },
    [text, pair] as const,
  );
  if (!at) throw new Error(`no line has ${text}`);
  return at;
}

/** What is set on lines that touches a name or another of its kind. */
async function touching(page: Page): Promise<readonly string[]> {
  const { names, lines } = await page.evaluate(() => ({
    names: window.wyzyny?.labels().map(({ box }) => box) ?? [],
    lines: window.wyzyny?.lineLabels().map(({ text, quad }) => ({ text, quad })) ?? [],
  }));
  const boxes = names.map(
    ({ left, top, right, bottom }) =>
      [
        { x: left, y: top },
        { x: right, y: top },
        { x: right, y: bottom },
        { x: left, y: bottom },
      ] as const,
  );
  return lines
    .filter(({ quad }, at) =>
      [...boxes, ...lines.slice(at + 1).map((line) => line.quad)].some((one) => touch(one, quad)),
    )
    .map(({ text }) => text);
}

test('several relations of a pair are one line with a count, which opens them', async ({ page }) => {
  await openAtlas(page);
  await page.evaluate(() => document.fonts.ready);
  const between = await page.evaluate(
    ([a, b]) => window.wyzyny?.core.getElementById(`n:${a}`).edgesWith(`[id = "n:${b}"]`).length,
    [UNIVERSITY, CLUSTER],
  );
  expect(between).toBe(1);
  // So near that names leave the count its place.
  const { x, y } = await page.evaluate(
    ([a, b]) => {
      const [one, other] = [a, b].map((id) => window.wyzyny?.core.getElementById(`n:${id}`).position());
      if (!one || !other) throw new Error('no map');
      return { x: Math.round((one.x + other.x) / 2), y: Math.round((one.y + other.y) / 2) };
    },
    [UNIVERSITY, CLUSTER],
  );
  await page.goto('about:blank');
  await openAtlas(page, `#v=1&camera=2:${x}:${y}`);
  const count = await countOn(page, '2', pairId(UNIVERSITY, CLUSTER));
  await page.mouse.click(count.x, count.y);
  await expect(page).toHaveURL(new RegExp(`pair=${UNIVERSITY},${CLUSTER}`));
  await expect(inspector(page).getByText('2 relacje tej pary', { exact: true })).toBeVisible();
  await inspector(page)
    .getByRole('button', { name: /jest inicjatorem/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`relation=${UNIVERSITY}--initiated--${CLUSTER}`));
  await page.goBack();
  await expect(page).toHaveURL(/pair=/);
});

test('a link opens a pair, and one that cannot be read is told', async ({ page }) => {
  await openAtlas(page, `#v=1&pair=${CLUSTER},${UNIVERSITY}`);
  const sentences = inspector(page).getByRole('heading', { level: 3 });
  await expect(sentences).toHaveText([/koordynuje/, /jest inicjatorem/]);
  await expect(page).toHaveURL(new RegExp(`pair=${CLUSTER},${UNIVERSITY}$`));
  await page.goto('about:blank');
  await openAtlas(page, '#v=1&pair=umcs,okip');
  await expect(page.getByText('W linku nie udało się odczytać')).toBeVisible();
});

test('keys lead from the map to all relations of a pair', async ({ page }) => {
  await openAtlas(page, `#v=1&select=${UNIVERSITY}`);
  await page.getByRole('application', { name: /^Mapa/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => window.wyzyny?.core.edges('.cursor').length)).toBe(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/relation=/);
  await inspector(page).getByRole('button', { name: 'Wszystkie relacje tej pary' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pair=/);
  await expect(inspector(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('the lines of a hovered actor are named where nothing is covered, and only then', async ({ page }) => {
  await openAtlas(page);
  await page.evaluate(() => document.fonts.ready);
  expect((await textsOnLines(page)).filter((text) => !/^\d+$/.test(text))).toEqual([]);
  for (const id of ['lubelska-wyzyna-it', CLUSTER, 'umcs', 'klaster-restauratorow-i-hotelarzy']) {
    const { x, y } = await pointOf(page, id);
    await page.mouse.move(x, y);
    await expect.poll(() => page.evaluate(() => window.wyzyny?.core.edges('.named').length)).toBeGreaterThan(0);
    if (id === 'klaster-restauratorow-i-hotelarzy')
      await expect.poll(() => textsOnLines(page)).toContain('koordynacja');
    expect(await touching(page)).toEqual([]);
  }
});

test('a name without room is shortened, and whole while it is looked at if there is room then', async ({ page }) => {
  const shortNames = () =>
    page.evaluate(() => window.wyzyny?.labels().flatMap(({ id, form }) => (form > 0 ? [id] : [])) ?? []);
  await openAtlas(page);
  await page.evaluate(() => document.fonts.ready);
  const short = await shortNames();
  const whole: string[] = [];
  for (const id of short) {
    const { x, y } = await pointOf(page, id);
    await page.mouse.move(x, y);
    await atRest(page);
    if (!(await shortNames()).includes(id)) whole.push(id);
  }
  expect(whole).not.toEqual([]);
});
