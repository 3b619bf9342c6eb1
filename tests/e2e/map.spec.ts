import type { Page } from '@playwright/test';
import { chooseRange, expect, openAtlas, openFilters, pointOf, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

/** Classes of a node of the drawn map. */
const classesOf = (page: Page, id: string) =>
  page.evaluate((name) => String(window.wyzyny?.core.getElementById(`n:${name}`).classes()), id);

const drawnNames = (page: Page) => page.evaluate(() => window.wyzyny?.labels().map(({ id }) => id) ?? []);

test('at the fitted view all uplands and register clusters are named, no name over another', async ({ page }) => {
  for (const language of ['pl', 'en']) {
    await page.goto('about:blank');
    await openAtlas(page, `#v=1&lang=${language}`);
    await page.evaluate(() => document.fonts.ready);
    const { wanted, labels } = await page.evaluate(() => {
      const core = window.wyzyny?.core;
      const ids = core?.nodes('[kind = "ecosystem"], [kind = "cluster"]').map((node) => node.id().slice(2)) ?? [];
      const outside = ['okip'];
      return { wanted: ids.filter((id) => !outside.includes(id)), labels: window.wyzyny?.labels() ?? [] };
    });
    expect(wanted).toHaveLength(20);
    expect(labels.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted));
    expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
    const touching = labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right &&
            b.box.left < a.box.right &&
            a.box.top < b.box.bottom &&
            b.box.top < a.box.bottom,
        )
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(touching).toEqual([]);
  }
});

test('more names appear as one comes nearer', async ({ page }) => {
  await openAtlas(page);
  const before = await page.evaluate(() => window.wyzyny?.core.nodes(':visible').length ?? 0);
  const named = (await drawnNames(page)).length;
  expect(named).toBeLessThan(before);
  await page.getByRole('combobox').fill('UMCS');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Pokaż wybrane' }).click();
  await expect.poll(async () => drawnNames(page)).toContain('umcs');
});

test('a click selects, with Shift it adds, on the ground it clears', async ({ page }) => {
  await openAtlas(page);
  const first = await pointOf(page, 'lubelska-medycyna');
  const second = await pointOf(page, 'lubelskie-drewno');
  await page.mouse.click(first.x, first.y);
  await page.keyboard.down('Shift');
  await page.mouse.click(second.x, second.y);
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/select=lubelska-medycyna,lubelskie-drewno/);
  await expect(page.getByText('Wybrano: 2 aktorów')).toBeVisible();
  const frame = await page.getByRole('application', { name: /^Mapa/ }).boundingBox();
  await page.mouse.click((frame?.x ?? 0) + 20, (frame?.y ?? 0) + 120);
  await expect(page).not.toHaveURL(/select=/);
});

test('hovering lights the neighbourhood and dims the rest', async ({ page }) => {
  await openAtlas(page);
  const { x, y } = await pointOf(page, 'lubelska-wyzyna-it');
  await page.mouse.move(x, y);
  await expect.poll(() => classesOf(page, 'lubelska-wyzyna-lotnicza')).toContain('lit');
  expect(await classesOf(page, 'wschodni-klaster-obrobki-metali')).toContain('dimmed');
  const frame = await page.getByRole('application', { name: /^Mapa/ }).boundingBox();
  await page.mouse.move((frame?.x ?? 0) + 12, (frame?.y ?? 0) + 12);
  await expect.poll(() => classesOf(page, 'wschodni-klaster-obrobki-metali')).not.toContain('dimmed');
});

test('a relation is selected by a click on its line', async ({ page }) => {
  await openAtlas(page);
  const from = await pointOf(page, 'lubelski-klaster-biotechnologiczny');
  const to = await pointOf(page, 'lubelska-wyzyna-biotechnologiczna');
  await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
  await expect(page).toHaveURL(/relation=lubelski-klaster-biotechnologiczny--anchors--/);
});

test('a dragged actor stays where it was put, through a filter and a reload', async ({ page }) => {
  await openAtlas(page);
  // Their panel takes its room from the map.
  await openFilters(page);
  const start = await pointOf(page, 'lubelski-klaster-ekoenergetyczny');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y - 30, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/at=lubelski-klaster-ekoenergetyczny:/);
  const put = await pointOf(page, 'lubelski-klaster-ekoenergetyczny');
  expect(Math.hypot(put.x - start.x - 40, put.y - start.y + 30)).toBeLessThan(4);
  await chooseRange(page, 'Rok założenia', 2011, 2011);
  await expect(page).toHaveURL(/founded=2011/);
  await page.reload();
  await openAtlas(page, new URL(page.url()).hash);
  await openFilters(page);
  const after = await pointOf(page, 'lubelski-klaster-ekoenergetyczny');
  expect(Math.hypot(after.x - put.x, after.y - put.y)).toBeLessThan(2);
  await page.getByRole('button', { name: 'Przywróć położenie aktorów' }).click();
  await expect(page).not.toHaveURL(/at=/);
});

test('filtering moves nothing that stays', async ({ page }) => {
  await openAtlas(page);
  // Their panel takes its room from the map.
  await openFilters(page);
  const before = await pointOf(page, 'lubelska-medycyna');
  await chooseRange(page, 'Rok założenia', 2014, 2014);
  // The names of the uplands stay, whatever is filtered.
  await expect.poll(() => drawnNames(page)).toHaveLength(7);
  expect(await pointOf(page, 'lubelska-medycyna')).toEqual(before);
});

test('buttons zoom and fit, and the camera is in the link', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: 'Przybliż' }).click();
  await expect(page).toHaveURL(/camera=/);
  await page.getByRole('button', { name: 'Pokaż całość' }).click();
  await expect(page).not.toHaveURL(/camera=/);
});

test('with reduced motion the camera jumps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  const before = await page.evaluate(() => window.wyzyny?.core.zoom() ?? 0);
  await page.getByRole('button', { name: 'Przybliż' }).click();
  expect(await page.evaluate(() => window.wyzyny?.core.animated())).toBe(false);
  await expect.poll(() => page.evaluate(() => window.wyzyny?.core.zoom() ?? 0)).toBeCloseTo(before * 1.4, 5);
});
