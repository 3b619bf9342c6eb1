import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { countNames, faultsOf } from '../../scripts/check/count-names';
import { sampled } from '../trials/campaign';
import { atRest, expect, openAtlas, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

const ENTITIES = JSON.parse(readFileSync('data/lublin/entities.json', 'utf8'));

const UPLANDS: ReadonlySet<string> = new Set(
  ENTITIES.filter(({ kind }: { kind: string }) => kind === 'ecosystem').map(({ id }: { id: string }) => id),
);

const THEMES = ['light', 'dark', 'projector'] as const;
type Theme = (typeof THEMES)[number];

/** What is wrong with the names on the map as it is drawn now. */
async function faultsNow(page: Page, theme: Theme): Promise<readonly string[]> {
  const reading = await page.evaluate(() => {
    const map = window.wyzyny;
    const marks =
      map?.core
        .nodes(':visible')
        .map((node) => ({ id: node.id().slice(2), ...node.renderedPosition(), radius: node.renderedWidth() / 2 })) ??
      [];
    const names = map?.labels().map(({ id, box, size, leader }) => ({ id, box, size, leader })) ?? [];
    const whole = map?.labels().map(({ id, written }) => [id, /wyżyna|upland/i.test(written.join(' '))] as const) ?? [];
    return { marks, names, whole, counts: [], hasGround: !location.hash.includes('arrange=') };
  });
  expect(reading.names.length).toBeGreaterThanOrEqual(20);
  const areWhole = new Set(reading.whole.filter(([id]) => UPLANDS.has(id)).map(([, isWhole]) => isWhole));
  return [
    ...faultsOf(countNames(reading, ENTITIES, theme === 'projector' ? 14 : 11)),
    ...(reading.hasGround && areWhole.size > 1 ? ['some uplands are called so and others are not'] : []),
  ];
}

async function look(page: Page, theme: Theme, language: string, more = '') {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `v=1&theme=${theme}&lang=${language}${more}`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await atRestInItsRoom(page);
}

/** Waits until the map is as large as its room, which a theme may change, and looks the same for some frames. */
async function atRestInItsRoom(page: Page) {
  await page.waitForFunction(() => {
    const core = window.wyzyny?.core;
    const room = core?.container();
    return room && core?.width() === room.clientWidth && core.height() === room.clientHeight;
  });
  await atRest(page);
}

test('all uplands and clusters are named, plainly and over no mark, in every window, look and language', async ({
  page,
}) => {
  test.slow();
  await openAtlas(page, '#v=1');
  const faults: string[] = [];
  for (const [width, height] of [
    [390, 844],
    [844, 390],
    [1024, 768],
    [1280, 720],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    // Darkness moves no name: one window tells whether that holds.
    const themes = THEMES.filter((theme) => theme !== 'dark' || width === 1280);
    const looks = themes.flatMap((each) => [[each, 'pl'] as const, [each, 'en'] as const]);
    for (const [theme, language] of sampled(looks, 0, looks.length - 1)) {
      await look(page, theme, language);
      faults.push(...(await faultsNow(page, theme)).map((fault) => `${width} ${theme} ${language}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

for (const arrangement of ['helix', 'years', 'around', 'force']) {
  test(`they are in the arrangement ${arrangement} too`, async ({ page }) => {
    await openAtlas(page, `#v=1&arrange=${arrangement}`);
    await expect.poll(() => page.evaluate(() => window.wyzyny?.core.nodes(':animated').length)).toBe(0);
    const faults: string[] = [];
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await atRestInItsRoom(page);
      faults.push(...(await faultsNow(page, 'light')).map((fault) => `${width}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

test('names of the ground stay whatever is filtered', async ({ page }) => {
  const grounds = async () => {
    await atRest(page);
    const labels = await page.evaluate(() => window.wyzyny?.labels().map(({ id, box }) => ({ id, box })) ?? []);
    return labels.filter(({ id }) => UPLANDS.has(id));
  };
  await openAtlas(page, '#v=1');
  const before = await grounds();
  expect(before).toHaveLength(5);
  for (const filter of ['kind=university', 'kind=cluster&rest=fade', 'register=yes&since=2014', 'words=drewno']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `v=1&${filter}`);
    await expect(page).toHaveURL(new RegExp(filter.split('&')[0] ?? filter));
    expect(await grounds(), filter).toEqual(before);
  }
});

test('a leader line is drawn where colours are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '#v=1');
  const led = await page.evaluate(() => window.wyzyny?.labels().flatMap(({ leader }) => leader ?? []) ?? []);
  expect(led.length).toBeGreaterThan(0);
  expect(await faultsNow(page, 'light')).toEqual([]);
});
