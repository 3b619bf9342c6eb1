import type { Page } from '@playwright/test';
import { isWhole, sampled } from '../trials/campaign';
import { test as alone, atRest, expect, openAtlas, pointOf, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });
test.use({ reducedMotion: 'no-preference' });

const words = (page: Page) => page.getByRole('region', { name: /^(Opowieść|Story)$/ });
const title = (page: Page) => words(page).getByRole('heading', { level: 2 });
const position = (page: Page) =>
  words(page)
    .getByText(/^\d+ (z|of) \d+$/)
    .first();

/** Tells the story from its first scene, as the palette's command does, without the whole screen. */
async function present(page: Page, fragment = ''): Promise<void> {
  await openAtlas(page, `#v=1&lang=pl${fragment}`);
  await page.locator('#search').fill('opowiadaj');
  await page.getByRole('option', { name: /^Opowiadaj/ }).click();
  await position(page).waitFor();
}

/** How many scenes the story has. */
async function count(page: Page): Promise<number> {
  return Number(((await position(page).textContent()) ?? '').split(' ').at(-1));
}

const SPOKEN = [
  ['pl', 'z'],
  ['en', 'of'],
] as const;
for (const [language, of] of sampled(SPOKEN, 0)) {
  test(`the story is told by keys alone, left, returned to, blacked out and ended (${language})`, {
    tag: '@both',
  }, async ({ page }) => {
    await page.goto(`#v=1&stage=play&lang=${language}`);
    await expect(position(page)).toHaveText(new RegExp(`^1 ${of} `));
    const scenes = await count(page);
    const titles = new Set([await title(page).textContent()]);
    for (let scene = 2; scene <= scenes; scene += 1) {
      await page.keyboard.press(scene % 2 === 0 ? 'PageDown' : 'ArrowRight');
      await expect(position(page)).toHaveText(`${scene} ${of} ${scenes}`);
      titles.add(await title(page).textContent());
    }
    expect(titles.size).toBe(scenes);
    await page.keyboard.press('Home');
    await expect(position(page)).toHaveText(`1 ${of} ${scenes}`);
    await page.keyboard.press('2');
    await expect(position(page)).toHaveText(`2 ${of} ${scenes}`);
    await page.keyboard.press('b');
    await expect(page.getByRole('img', { name: /wygaszony|black/ })).toBeVisible();
    await page.keyboard.press('b');
    await expect(page.getByRole('img', { name: /wygaszony|black/ })).toBeHidden();
    // The address follows a step a little later.
    await expect(page).toHaveURL(/scene=four-sides/);
    const told = page.url();
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: /^(opis|inspector|details)/i })).toBeVisible();
    await page.keyboard.press('r');
    await expect(page.getByRole('complementary')).toBeHidden();
    await expect(page).toHaveURL(told);
    await page.keyboard.press('Escape');
    await expect(words(page)).toBeHidden();
    await expect(page.locator('#search')).toBeVisible();
  });
}

test('keys of the atlas do nothing on the stage, and the history has no steps of the show', async ({ page }) => {
  await present(page);
  const before = await page.evaluate(() => history.length);
  for (const key of ['PageDown', 'PageDown', 'g', 'h', 'n']) await page.keyboard.press(key);
  await expect(position(page)).toHaveText(/^3 z /);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

alone('a scene is shown for its seconds and followed by the next, over and over where it loops', async ({ page }) => {
  await page.clock.install();
  await present(page);
  const scenes = await count(page);
  await page.keyboard.press('End');
  await page.keyboard.press('o');
  await page.keyboard.press('a');
  await expect(words(page).getByRole('button', { name: /^Odtwarzaj samo/ })).toHaveAttribute('aria-pressed', 'true');
  await page.clock.fastForward(120_000);
  await expect(position(page)).not.toHaveText(`${scenes} z ${scenes}`);
});

test('the spotlight and the pointer follow the pointer', async ({ page }) => {
  await present(page);
  await page.keyboard.press('s');
  await page.keyboard.press('l');
  await page.mouse.move(900, 400);
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[style*="--x"]')].map(({ style }) => style.getPropertyValue('--x')),
    );
  await expect.poll(places).toEqual(['900px', '900px']);
});

test('an actor that comes to stand under a pointer at rest dims nobody until the pointer moves', async ({ page }) => {
  await present(page);
  const dimmed = () => page.evaluate(() => window.wyzyny?.core.nodes('.dimmed').length);
  await page.keyboard.press('3');
  const { x, y } = await pointOf(page, 'wschodni-klaster-ict');
  await page.keyboard.press('Home');
  await atRest(page);
  await page.mouse.move(x, y);
  await page.keyboard.press('3');
  await atRest(page);
  expect(await dimmed()).toBe(0);
  await page.mouse.move(x + 1, y);
  await expect.poll(dimmed).toBeGreaterThan(0);
});

test('the years play on the stage', async ({ page }) => {
  await present(page);
  await page.keyboard.press('3');
  await page.keyboard.press('y');
  await expect(page).toHaveURL(/time=/);
  const first = page.url();
  await expect.poll(() => page.url()).not.toBe(first);
  expect(page.url()).toMatch(/time=/);
});

/** The window of the presenter, opened from the stage. */
async function openPresenter(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
  await presenter.getByRole('region', { name: 'Na ekranie' }).waitFor();
  return presenter;
}

const KEYS = [
  'ArrowRight',
  'ArrowLeft',
  'PageDown',
  'PageUp',
  ' ',
  'Home',
  'End',
  '1',
  '2',
  'b',
  's',
  'l',
  'a',
  'o',
  'q',
];

/** The scene that the stage shows, and whether it is black. */
async function shown(page: Page): Promise<string> {
  const isBlack = await page.getByRole('img', { name: 'Ekran jest wygaszony' }).isVisible();
  return [((await position(page).textContent()) ?? '').replace(/ z .*/, ''), isBlack].join(' ');
}

/** The same, as the presenter reads it. */
async function followed(presenter: Page): Promise<string> {
  const onScreen = presenter.getByRole('region', { name: 'Na ekranie' });
  const label = (await onScreen.getByText(/ z \d+/).textContent()) ?? '';
  return [/(\d+) z/.exec(label)?.[1], label.includes('Ekran wygaszony')].join(' ');
}

/** A generator of Lehmer, so that a failure can be repeated: whole numbers from 0 to below. */
function randomOf(start: number): (below: number) => number {
  let seed = start;
  return (below) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
}

/** Presses one of the keys in one of two windows. */
async function pressInEither([stage, presenter]: readonly [Page, Page], random: (below: number) => number) {
  const pressed = random(2) === 0 ? stage : presenter;
  await pressed.bringToFront();
  await pressed.keyboard.press(KEYS[random(KEYS.length)] ?? 'Home');
}

test.describe('without motion', () => {
  test.use({ reducedMotion: 'reduce' });

  alone(
    'stage and presenter stay in step through many keys in either window, reloads included',
    {
      tag: '@both',
    },
    async ({ page }) => {
      const rounds = isWhole ? 13 : 7;
      await present(page);
      const scenes = await count(page);
      const presenter = await openPresenter(page);
      const random = randomOf(20_260_125);
      const inStep = () =>
        expect(async () => expect(await followed(presenter)).toBe(await shown(page))).toPass({
          intervals: [20, 50, 100],
        });
      for (let round = 1; round <= rounds; round += 1) {
        // Some keys are pressed before the other window has heard of the one before.
        for (let press = 0; press < 4; press += 1) await pressInEither([page, presenter], random);
        await inStep();
        if (round % 6 !== 0) continue;
        await (round % 12 === 0 ? presenter : page).reload();
        await position(page).waitFor();
        await inStep();
      }
      expect(scenes).toBeGreaterThan(1);
      await presenter.keyboard.press('Home');
      await expect(position(page)).toHaveText(`1 z ${scenes}`);
    },
  );
});

test('the presenter reads notes, what follows, the time, and when the show has ended', async ({ page }) => {
  await present(page);
  const presenter = await openPresenter(page);
  const following = presenter.getByRole('region', { name: 'Następna scena' });
  const next = (await following.getByRole('heading').textContent()) ?? '';
  await presenter.getByRole('button', { name: /^Następna scena/ }).click();
  await expect(title(page)).toHaveText(next);
  await expect(presenter.getByRole('region', { name: 'Na ekranie' }).getByRole('heading')).toHaveText(next);
  await expect(presenter.getByText(/^\d+:\d\d$/).first()).toBeVisible();
  await presenter.keyboard.press('Escape');
  await expect(words(page)).toBeHidden();
  await expect(presenter.getByRole('status')).toContainText('nie odpowiada');
  await presenter.close();
});

test('the presenter sees the map of what follows, whatever its text is made of', { tag: '@both' }, async ({ page }) => {
  await present(page);
  const presenter = await openPresenter(page);
  for (const [width, height] of [
    [1100, 760],
    [1920, 1080],
    [390, 844],
  ] as const) {
    await presenter.setViewportSize({ width, height });
    const map = presenter.getByRole('application');
    await expect(map).toBeInViewport({ ratio: 1 });
    await expect.poll(async () => (await map.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(160);
  }
  await presenter.close();
});

for (const language of sampled(['pl', 'en'], 1)) {
  test(`the back row sees all of the legend or, without room for it, none (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`#v=1&stage=play&theme=projector&lang=${language}`);
    const legend = words(page).getByRole('list', { name: /^(Legenda|Legend)$/ });
    const scenes = await count(page);
    for (let scene = 1; scene <= scenes; scene += 1) {
      await page.keyboard.press(String(scene));
      await expect(position(page)).toHaveText(new RegExp(`^${scene} `));
      await expect(legend).toBeInViewport({ ratio: 1 });
    }
    await page.keyboard.press('4');
    await page.setViewportSize({ width: 1280, height: 580 });
    await expect(legend).not.toBeInViewport();
  });
}

alone(
  'a kiosk plays over and over, lets people look, begins anew, and cannot be left',
  { tag: '@both' },
  async ({ page }) => {
    await page.clock.install();
    await page.goto('#v=1&lang=pl&stage=kiosk&idle=30');
    await expect(position(page)).toHaveText(/^1 z /);
    await page.clock.fastForward(120_000);
    await expect(position(page)).not.toHaveText(/^1 z /);
    const scenes = await count(page);
    await words(page)
      .getByRole('button', { name: new RegExp(`^Scena ${scenes}:`) })
      .click();
    await expect(position(page)).toHaveText(`${scenes} z ${scenes}`);
    await page.keyboard.press('Escape');
    await page.goBack();
    await expect(words(page)).toBeVisible();
    await expect(page).toHaveURL(/stage=kiosk/);
    await page.clock.fastForward(31_000);
    await expect(position(page)).toHaveText(/^1 z /);
  },
);
