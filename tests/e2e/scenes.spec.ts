import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { test as alone, controlsBelow, expect, faultsInThemes, openAtlas, pointOf, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });
test.use({ reducedMotion: 'no-preference' });

const panel = (page: Page) => page.getByRole('complementary', { name: 'Sceny' });
const button = (page: Page, name: string) => panel(page).getByRole('button', { name });
const rows = (page: Page) =>
  panel(page).getByRole('list', { name: 'Sceny opowieści' }).getByRole('button', { name: /^\d+ / });
const arranged = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });

const NONE = { pl: '', en: '' };
const sceneOf = (id: string, view = '') => ({
  id,
  title: { pl: `Scena ${id}`, en: `Scene ${id}` },
  text: NONE,
  notes: NONE,
  view,
  annotations: [],
  transition: 'glide',
  seconds: 20,
});
const THREE = [sceneOf('a'), sceneOf('b', 'arrange=helix'), sceneOf('c', 'arrange=years')];

/** Opens the panel with a story of these scenes, read from a file. */
async function openScenes(page: Page, scenes: readonly unknown[] = [], fragment = ''): Promise<void> {
  await openAtlas(page, `#v=1&stage=scenes${fragment}`);
  await openFile(page, JSON.stringify({ title: { pl: 'Moja opowieść', en: 'My story' }, scenes }));
  await expect(rows(page)).toHaveCount(scenes.length);
}

async function openFile(page: Page, content: string): Promise<void> {
  await panel(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'story.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** Presses a key until this has the focus. */
async function pressTo(page: Page, key: 'Tab' | 'Shift+Tab', target: Locator): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('the keyboard does not reach it');
}

test('a story of three scenes is made by clicks, and each scene shows its view', async ({ page }) => {
  await openScenes(page);
  const title = panel(page).getByRole('textbox', { name: 'Tytuł', exact: true });
  for (const [arrangement, name] of [
    ['Wyżyny', 'Pięć wyżyn'],
    ['Helisa', 'Cztery strony'],
    ['Lata', 'Jak to rosło'],
  ] as const) {
    await arranged(page, arrangement).click();
    await button(page, 'Dodaj ten widok jako scenę').click();
    await expect(title).toBeFocused();
    await page.keyboard.type(name);
  }
  await expect(rows(page)).toHaveText([/^1 Pięć wyżyn Wyżyny/, /^2 Cztery strony Helisa/, /^3 Jak to rosło Lata/]);
  await rows(page).nth(1).click();
  await expect(arranged(page, 'Helisa')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/arrange=helix&stage=scenes&scene=scene-2/);
  // The actors are still on their way to their places.
  await expect(async () => {
    const { x, y } = await pointOf(page, 'umcs');
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/select=umcs/, { timeout: 1000 });
  }).toPass();
  await button(page, 'Okrąg').click();
  await panel(page)
    .getByRole('textbox', { name: /^Okrąg: Uniwersytet Marii/ })
    .fill('Tutaj');
  await expect(panel(page).getByText('Mapa pokazuje teraz co innego niż ta scena.')).toBeVisible();
  await button(page, 'Zapamiętaj ten widok').click();
  await expect(panel(page).getByText('Mapa pokazuje teraz co innego niż ta scena.')).toHaveCount(0);
  await rows(page).first().click();
  await expect(page).not.toHaveURL(/select=/);
  await page.goBack();
  await expect(page).toHaveURL(/select=umcs/);
});

test('the same is made by keys alone, from the search to the title of the last scene', async ({ page }) => {
  await openScenes(page);
  await button(page, 'Zamknij sceny').click();
  await page.keyboard.press('/');
  await page.keyboard.type('sceny opow');
  await expect(page.getByRole('option').first()).toContainText('Sceny opowieści');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  const capture = button(page, 'Dodaj ten widok jako scenę');
  await pressTo(page, 'Tab', capture);
  for (const [key, name] of [
    ['u', 'Pięć wyżyn'],
    ['h', 'Cztery strony'],
    ['y', 'Jak to rosło'],
  ] as const) {
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('textbox', { name: 'Tytuł', exact: true })).toBeFocused();
    await page.keyboard.type(name);
    await pressTo(page, 'Shift+Tab', capture);
  }
  await expect(rows(page)).toHaveText([/^1 Pięć wyżyn Wyżyny/, /^2 Cztery strony Helisa/, /^3 Jak to rosło Lata/]);
});

test('scenes are reordered by dragging and by keys, and everything can be undone', async ({ page }) => {
  await openScenes(page, THREE);
  const handle = panel(page).locator('li [data-row] > span').first();
  const from = await handle.boundingBox();
  const to = await rows(page).nth(1).boundingBox();
  if (!from || !to) throw new Error('no handle');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, to.y + to.height * 0.9, { steps: 5 });
  await page.mouse.up();
  await expect(rows(page)).toHaveText([/Scena b/, /Scena a/, /Scena c/]);
  await rows(page).nth(2).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(rows(page)).toHaveText([/Scena c/, /Scena b/, /Scena a/]);
  await expect(rows(page).first()).toBeFocused();
  await rows(page).first().click();
  await button(page, 'Powiel scenę').click();
  await button(page, 'Usuń scenę').click();
  await rows(page).nth(1).click();
  await button(page, 'Usuń scenę').click();
  await expect(rows(page)).toHaveText([/Scena c/, /Scena a/]);
  for (let step = 0; step < 6; step++) await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveText([/Scena a/, /Scena b/, /Scena c/]);
  await page.keyboard.press('Control+Shift+Z');
  await expect(rows(page)).toHaveText([/Scena b/, /Scena a/, /Scena c/]);
});

alone('an edited story is there after a reload, and the shipped one comes back', { tag: '@both' }, async ({ page }) => {
  await openAtlas(page, '#v=1&stage=scenes');
  await expect(rows(page).first()).toBeVisible();
  const shipped = await rows(page).allInnerTexts();
  await openFile(page, JSON.stringify({ title: { pl: 'Moja', en: 'Mine' }, scenes: THREE }));
  await expect(rows(page)).toHaveCount(3);
  await page.reload();
  await expect(rows(page)).toHaveText([/Scena a/, /Scena b/, /Scena c/]);
  await button(page, 'Wróć do opowieści wyjściowej').click();
  await expect.poll(() => rows(page).allInnerTexts()).toEqual(shipped);
});

test('a story is saved as a file that opens as it was; a wrong file is refused in words', { tag: '@both' }, async ({
  page,
}) => {
  await openScenes(page, THREE);
  const download = page.waitForEvent('download');
  await button(page, 'Zapisz plik').click();
  const content = readFileSync(await (await download).path(), 'utf8');
  expect(JSON.parse(content)).toEqual({ title: { pl: 'Moja opowieść', en: 'My story' }, scenes: THREE });
  await openFile(page, JSON.stringify({ title: NONE, scenes: [{ ...sceneOf('x'), seconds: 'long' }] }));
  await expect(panel(page).getByRole('alert')).toContainText(
    'Scena 1, sekundy (seconds): jest „long”, a powinno być: liczba.',
  );
  await openFile(page, JSON.stringify({ title: NONE, scenes: [] }));
  await expect(rows(page)).toHaveCount(0);
  await openFile(page, content);
  await expect(rows(page)).toHaveText([/Scena a/, /Scena b/, /Scena c/]);
});

test('a scene that names a vanished actor says so and shows the others', async ({ page }) => {
  await openScenes(page, [sceneOf('a', 'select=nobody-anymore,umcs')]);
  await expect(rows(page).first()).toContainText('których już nie ma: nobody-anymore');
  await rows(page).first().click();
  await expect(page).toHaveURL(/select=umcs&/);
});

test('axe finds nothing in the panel, in any theme', async ({ page }) => {
  await openScenes(page, [sceneOf('a', 'select=nobody-anymore,umcs')]);
  await rows(page).first().click();
  await button(page, 'Okrąg').click();
  await panel(page).getByRole('textbox', { name: 'Tekst' }).fill('**Kto** łączy?\n- uczelnie');
  expect(await faultsInThemes(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the panel is a sheet with controls as large as a finger', async ({ page }) => {
    await openAtlas(page, '#v=1&stage=scenes');
    await page.getByRole('navigation', { name: 'Widok' }).getByRole('button', { name: 'Sceny' }).tap();
    await expect(panel(page)).toBeVisible();
    await openFile(page, JSON.stringify({ title: NONE, scenes: THREE }));
    await rows(page).nth(1).tap();
    await expect(panel(page).getByRole('textbox', { name: 'Tekst' })).toBeVisible();
    await panel(page).getByRole('button', { name: 'Powiększ arkusz' }).tap();
    expect(await controlsBelow(page, 44)).toEqual([]);
  });
});
