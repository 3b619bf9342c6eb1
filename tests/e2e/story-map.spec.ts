import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sampled } from '../trials/campaign';
import { expect, pointOf, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });
test.use({ reducedMotion: 'no-preference' });

type Scene = Readonly<{ id: string; view: string; annotations: readonly unknown[] }>;

const scenes: readonly Scene[] = JSON.parse(readFileSync('data/lublin/story.json', 'utf8')).scenes;
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;
const AVIATION = 'lubelski-klaster-zaawansowanych-technologii-lotniczych';

/** Opens a scene as the link of its step does, and waits until what it draws is on the map. */
async function openScene(page: Page, id: string, rest = ''): Promise<void> {
  const scene = scenes.find((each) => each.id === id);
  const parts = ['v=1', scene?.view, 'stage=play', `scene=${id}`, rest].filter(Boolean);
  await page.goto(`#${parts.join('&')}`);
  await page.waitForFunction((count) => {
    const map = window.wyzyny;
    return map !== undefined && map.annotations().length === count && map.labels().length > 0;
  }, scene?.annotations.length);
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
}

/** Resolves once the map has not rendered for ten frames. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        const onRender = () => {
          quiet = 0;
        };
        window.wyzyny?.core.on('render', onRender);
        const look = () => {
          quiet += 1;
          if (quiet < 10) requestAnimationFrame(look);
          else {
            window.wyzyny?.core.off('render', onRender);
            resolve();
          }
        };
        look();
      }),
  );
}

/** Names that touch a name or the words of an annotation, and words that touch each other or leave the map. */
function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const map = window.wyzyny;
    if (!map) return ['no map'];
    const names = map.labels().map(({ id, box }) => ({ id, box }));
    const words = map
      .annotations()
      .flatMap((one) => (one.words ? [{ id: one.words.lines.join(' '), box: one.words.box }] : []));
    const all = [...names, ...words];
    const touching = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter(
          ({ box: b }) => a.box.left < b.right && b.left < a.box.right && a.box.top < b.bottom && b.top < a.box.bottom,
        )
        .map((b) => `${a.id} touches ${b.id}`),
    );
    const [width, height] = [map.core.width(), map.core.height()];
    const cut = words
      .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
      .map(({ id }) => `${id} is cut`);
    return [...touching, ...cut];
  });
}

/** How far the tips of the arrows are from the middle of an actor, less its radius, in pixels. */
async function tipGap(page: Page, id: string): Promise<number> {
  return page.evaluate((key) => {
    const node = window.wyzyny?.core.getElementById(`n:${key}`);
    const { x, y } = node?.renderedPosition() ?? { x: 0, y: 0 };
    const tips = window.wyzyny?.annotations().flatMap(({ arrow }) => (arrow ? [arrow.tip] : [])) ?? [];
    return Math.min(...tips.map((tip) => Math.hypot(tip.x - x, tip.y - y) - (node?.renderedWidth() ?? 0) / 2));
  }, id);
}

for (const [index, viewport] of SIZES.entries()) {
  for (const language of sampled(['pl', 'en'] as const, index % 2)) {
    test(`each scene stands at ${viewport.width} pixels without names that touch (${language})`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize(viewport);
      for (const { id } of scenes) {
        await openScene(page, id, `lang=${language}&theme=projector`);
        expect.soft(await faultsOf(page), id).toEqual([]);
      }
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
}

test('an arrow points at its actor wherever the map is and however large', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openScene(page, 'who-holds-it-together');
  await expect.poll(() => tipGap(page, AVIATION)).toBeCloseTo(3, 1);
  const before = await pointOf(page, AVIATION);
  // Braces: the core itself would be sent back.
  await page.evaluate(() => {
    window.wyzyny?.core.panBy({ x: -60, y: 40 });
  });
  await expect.poll(async () => (await pointOf(page, AVIATION)).x).toBeCloseTo(before.x - 60, 0);
  await expect.poll(() => tipGap(page, AVIATION)).toBeCloseTo(3, 1);
  await page.evaluate(() => {
    window.wyzyny?.core.zoom(0.7);
  });
  await expect.poll(() => tipGap(page, AVIATION)).toBeCloseTo(3, 1);
  await page.setViewportSize({ width: 1000, height: 700 });
  await settled(page);
  await expect.poll(() => tipGap(page, AVIATION)).toBeCloseTo(3, 1);
});

test('the next scene frames its actors, and what it draws is told in words', async ({ page }) => {
  await page.goto('#v=1&stage=play&lang=en&scene=who-holds-it-together');
  await page.getByRole('heading', { name: 'Who holds it together' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'A way through the office' }).waitFor();
  const drawn = page.getByRole('list', { name: 'Notes on the map' });
  await expect(drawn).toHaveText('the only link: Lublin City Office');
  const map = await page.getByRole('application').boundingBox();
  for (const id of ['uniwersytet-medyczny-w-lublinie', 'lubelska-medycyna', AVIATION, 'pzl-swidnik']) {
    await expect
      .poll(async () => {
        const { x, y } = await pointOf(page, id);
        return map !== null && x > map.x && x < map.x + map.width && y > map.y && y < map.y + map.height;
      })
      .toBe(true);
  }
  await page.keyboard.press('ArrowRight');
  await expect(drawn.getByRole('listitem')).toHaveCount(4);
});

test('from scene to scene nobody jumps, and what fades ends as it should', async ({ page }) => {
  await page.goto('#v=1&stage=play&lang=en&scene=who-holds-it-together');
  await page.getByRole('heading', { name: 'Who holds it together' }).waitFor();
  const places = () =>
    page.evaluate(() => window.wyzyny?.core.nodes().map((node) => [node.id(), node.position('x'), node.position('y')]));
  const before = await places();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'A way through the office' }).waitFor();
  expect(await places()).toEqual(before);
  const opacityOf = (id: string) =>
    page.evaluate((key) => window.wyzyny?.core.getElementById(`n:${key}`).numericStyle('opacity'), id);
  await expect.poll(() => opacityOf('pzl-swidnik')).toBe(1);
  await expect.poll(() => opacityOf('lubelskie-drewno')).toBe(0.25);
});

test('one key leads back to the scene in the middle of a move', async ({ page }) => {
  await page.goto('#v=1&stage=play&lang=en&scene=who-holds-it-together');
  await page.getByRole('heading', { name: 'Who holds it together' }).waitFor();
  await page.waitForFunction(() => (window.wyzyny?.annotations().length ?? 0) > 0);
  await settled(page);
  const before = await pointOf(page, AVIATION);
  await page.evaluate(() => {
    window.wyzyny?.core.panBy({ x: 300, y: 200 });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true }));
  });
  await expect.poll(async () => Math.abs((await pointOf(page, AVIATION)).x - before.x)).toBeLessThan(2);
  await settled(page);
  await expect(page).not.toHaveURL(/camera=/);
});
