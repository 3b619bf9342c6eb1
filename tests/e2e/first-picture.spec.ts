import type { Page } from '@playwright/test';
import { expect, openAtlas, test as withFaults } from './fixtures';

// The first map is seen before Cytoscape has come, and nothing moves when it takes over.

const test = withFaults.extend({
  // biome-ignore lint/correctness/noEmptyPattern: this is how a fixture without fixtures is written
  expected: async ({}, use) =>
    use([/net::ERR_FAILED/, /did not come/, /was preloaded using link preload but not used/]),
});

/** Keeps Cytoscape from a page until it is let go; refused, it fails at once. */
async function without(page: Page, { isRefused = false } = {}) {
  let letGo = () => {};
  let isGone = false;
  const gone = new Promise<void>((resolve) => {
    letGo = () => {
      isGone = true;
      resolve();
    };
  });
  await page.route(/CytoscapeMap/, async (route) => {
    if (isRefused && !isGone) return route.abort();
    await gone;
    return route.continue();
  });
  return () => letGo();
}

/** Where the camera and all names are on the first picture, or on the map. */
const sight = (page: Page, of: 'wyzyny' | 'wyzynyStill') =>
  page.evaluate((which) => {
    const map = window[which];
    return (
      map && { zoom: map.core.zoom(), pan: map.core.pan(), names: map.labels().map(({ id, box }) => ({ id, box })) }
    );
  }, of);

for (const [where, size] of [
  ['on a desk', { width: 1440, height: 900 }],
  ['on a phone', { width: 390, height: 844 }],
] as const) {
  test(`${where} the map is seen without Cytoscape, and stays as it is when it comes`, async ({ page }) => {
    await page.setViewportSize(size);
    const letGo = await without(page);
    await page.goto('/');
    await page.waitForFunction(
      () => document.fonts.status === 'loaded' && (window.wyzynyStill?.labels().length ?? 0) > 10,
    );
    await page.evaluate(() => document.fonts.ready);
    // Names are placed in a hurry first, and with care as soon as the map is at rest.
    let before = await sight(page, 'wyzynyStill');
    await expect(async () => {
      const former = before;
      await page.waitForTimeout(500);
      before = await sight(page, 'wyzynyStill');
      expect(before).toEqual(former);
    }).toPass();
    letGo();
    await page.waitForFunction(() => window.wyzyny && !window.wyzyny.isPlacing() && !window.wyzynyStill);
    const after = await sight(page, 'wyzyny');
    // Where little room is, names that stood far off their marks come nearer, once what looks for their places has come.
    if (size.width < 600) expect([after?.zoom, after?.pan]).toEqual([before?.zoom, before?.pan]);
    else expect(after).toEqual(before);
  });
}

test('where Cytoscape does not come, the map is seen, a card says so, and the next try brings it', async ({ page }) => {
  const letGo = await without(page, { isRefused: true });
  await page.goto('/');
  const retry = page.getByRole('alert').getByRole('button');
  await expect(retry.first()).toBeVisible();
  expect(await page.evaluate(() => window.wyzynyStill?.labels().length)).toBeGreaterThan(10);
  letGo();
  await retry.first().click();
  await page.waitForFunction(() => window.wyzyny && !window.wyzynyStill);
});

test('all that comes when the atlas opens is asked for in a few files', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (/\/assets\/.*\.js$/.test(request.url())) scripts.add(request.url());
  });
  await openAtlas(page);
  expect(scripts.size).toBeGreaterThan(10);
  expect(scripts.size).toBeLessThanOrEqual(30);
});
