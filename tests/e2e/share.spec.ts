import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Frame, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { controlsBelow, expect, faultsInThemes, openAtlas, pointOf, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

const CLUSTERS = '#v=1&kind=cluster&select=lubelska-medycyna&arrange=helix&camera=1.2:40:-30';
// A page from disk cannot be a part of another: what is about embedding is hosted.
const share = (page: Page) => page.getByRole('dialog', { name: 'Udostępnij ten widok' });

/** An embed and a page of another origin are no atlas that others can go on with. */
test.afterEach(async ({ page }) => {
  if (!(await page.locator('#search').isVisible())) await page.goto('about:blank');
});

async function openShare(page: Page) {
  await page.getByRole('button', { name: 'Udostępnij' }).click();
  await expect(share(page)).toBeVisible();
}

/** What an independent decoder reads in a picture, which the browser opens. */
async function decode(page: Page, bytes: Buffer, type: string): Promise<string | undefined> {
  const { width, height, lights } = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no pen');
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      // As text, which comes over faster than a list of numbers; of grey one channel is enough.
      const lights = Array.from(data, (value, index) => (index % 4 === 0 ? String.fromCharCode(value) : '')).join('');
      return { width: canvas.width, height: canvas.height, lights: btoa(lights) };
    },
    `data:${type};base64,${bytes.toString('base64')}`,
  );
  const grey = Buffer.from(lights, 'base64');
  const pixels = new Uint8ClampedArray(width * height * 4).map((_, index) => grey[index >> 2] ?? 255);
  return jsQR(pixels, width, height)?.data;
}

async function download(page: Page, button: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await share(page).getByRole('button', { name: button }).click();
  return readFile(await (await coming).path());
}

test('the QR code is read by another decoder from PNG, SVG and screen, and opens the same view', {
  tag: '@both',
}, async ({ page }) => {
  await openAtlas(page, CLUSTERS);
  const seen = await pointOf(page, 'umcs');
  const address = page.url();
  await openShare(page);
  const png = await download(page, 'Pobierz PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1200);
  expect(await decode(page, png, 'image/png')).toBe(address);
  expect(await decode(page, await download(page, 'Pobierz SVG'), 'image/svg+xml')).toBe(address);
  await page.keyboard.press('Escape');
  // The browser hides it a moment before the page hears that it is closed.
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.keyboard.press('Shift+C');
  await expect(page.getByRole('img', { name: 'Kod QR z linkiem do tego widoku' })).toBeVisible();
  const read = await decode(page, await page.screenshot(), 'image/png');
  expect(read).toBe(address);
  await page.goto('about:blank');
  await openAtlas(page, new URL(read ?? '').hash);
  expect(page.url()).toBe(address);
  const again = await pointOf(page, 'umcs');
  expect(Math.hypot(again.x - seen.x, again.y - seen.y)).toBeLessThan(1);
});

test('a QR code fills the screen black on white in the dark, and Escape closes it', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openAtlas(page, '#v=1&theme=dark&kind=cluster');
  await page.keyboard.press('Shift+C');
  const screen = page.getByRole('dialog', { name: 'Kod QR z linkiem do tego widoku' });
  await expect(screen.getByText(/^Klaster\. Na mapie: 16/)).toBeVisible();
  const colours = await screen.evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  const code = await screen.getByRole('img').boundingBox();
  expect(code?.height).toBeGreaterThan(1080 * 0.8);
  await page.keyboard.press('Escape');
  await expect(screen).toBeHidden();
});

test('sharing by keys only: the dialog opens from its button, copies, and gives the focus back', {
  tag: '@both',
}, async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page, '#v=1&kind=cluster');
  const button = page.getByRole('button', { name: 'Udostępnij' });
  await button.focus();
  await page.keyboard.press('Enter');
  await share(page).getByRole('button', { name: 'Kopiuj link' }).focus();
  await page.keyboard.press('Enter');
  await expect(share(page).getByText('Skopiowano')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.context().clearPermissions();
});

test('axe finds nothing in sharing and in an embed, in any theme', async ({ page }) => {
  await openAtlas(page);
  await openShare(page);
  await share(page).locator('summary').click();
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('link', { name: /otwórz cały atlas/ })).toBeVisible();
  expect(await faultsInThemes(page)).toEqual([]);
  await page.goto('about:blank');
  await openEmbed(page, 'filters,inspector,list,time,legend,controls:inspect:page');
  expect(await faultsInThemes(page)).toEqual([]);
  await page.goto('about:blank');
  await page.setViewportSize({ width: 390, height: 560 });
  await openEmbed(page, 'list,legend:inspect:page');
  expect(await faultsInThemes(page)).toEqual([]);
});

/** Opens an embed by itself and waits until its bar is there. */
async function openEmbed(page: Page, embed: string, rest = '') {
  await page.goto(`#v=1&embed=${embed}${rest}`);
  await expect(page.getByRole('link', { name: /otwórz cały atlas/ })).toBeVisible();
}

test('an embed shows the chosen panels only, has no commands and holds its actors in place', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 700 });
  await openEmbed(page, 'inspector:inspect:page');
  await expect(page.getByRole('complementary', { name: 'opis' })).toBeVisible();
  for (const name of ['filtry', 'lista']) {
    await expect(page.getByRole('complementary', { name })).toHaveCount(0);
  }
  await expect(page.locator('#search, #legend, #skip-to-list')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Przybliż' })).toHaveCount(0);
  const before = await pointOf(page, 'umcs');
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 80, before.y + 60, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press('l');
  await page.mouse.click(5, 695);
  await expect(page).not.toHaveURL(/at=|panel=/);
});

test('a click on an embed opens the whole atlas in a new tab, or does nothing, as its code says', async ({ page }) => {
  await openEmbed(page, ':open:page', '&kind=cluster');
  const { x, y } = await pointOf(page, 'lubelska-medycyna');
  const coming = page.context().waitForEvent('page');
  await page.mouse.click(x, y);
  const tab = await coming;
  await tab.waitForURL(/#v=1&kind=cluster&select=lubelska-medycyna$/);
  await tab.close();
  await expect(page).not.toHaveURL(/select/);
  await page.goto('about:blank');
  await openEmbed(page, ':none:page', '&kind=cluster');
  await page.mouse.click(x, y);
  await page.keyboard.press('Tab');
  await expect(page).not.toHaveURL(/select/);
});

/** A page of another origin on this machine: its address, and what it shows. */
async function startHost() {
  const shown = { html: '' };
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"><script>
      window.heard = [];
      addEventListener('message', ({ data, origin }) => window.heard.push({ ...data, origin }));
    </script></head><body><h1>Host</h1>${shown.html}<p style="margin-top: 2000px">End</p></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, shown, stop: () => server.close() };
}

type Heard = Readonly<{ type: string; origin: string; ids?: string[]; link?: string; height?: number }>;

const heardOn = (page: Page, type: string): Promise<Heard[]> =>
  page.evaluate(
    (wanted) => (Reflect.get(window, 'heard') as Heard[]).filter((event) => event.type === `wyzyny:${wanted}`),
    type,
  );

const tell = (page: Page, message: unknown) =>
  page.evaluate((data) => {
    const frame = document.querySelector('iframe');
    if (frame?.src) frame.contentWindow?.postMessage(data, new URL(frame.src).origin);
  }, message);

function atlasIn(page: Page): Frame {
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('The page has no frame');
  return frame;
}

const zoomIn = (page: Page) => atlasIn(page).evaluate(() => window.wyzyny?.core.zoom() ?? 0);

/** The code that sharing gives for a view, for a page of an origin, with a height that follows or stays. */
async function codeFor(page: Page, origin: string, fits = true): Promise<string> {
  await openAtlas(page, '#v=1&kind=cluster');
  await openShare(page);
  await share(page).locator('summary').click();
  await share(page)
    .getByRole('textbox', { name: /^Strona, z którą atlas rozmawia/ })
    .fill(origin);
  if (fits)
    await share(page)
      .getByRole('checkbox', { name: /^wysokość dopasowuje się/ })
      .check();
  return share(page).getByRole('textbox', { name: 'Kod do wklejenia' }).inputValue();
}

test('a page embeds the atlas by its code, hears of it, and leads it', async ({ page, friends, baseURL }) => {
  const host = await startHost();
  friends.push(host.origin);
  const atlas = new URL(baseURL ?? '').origin;
  host.shown.html = await codeFor(page, host.origin);
  await page.goto(host.origin);
  await expect.poll(() => heardOn(page, 'ready')).toEqual([{ type: 'wyzyny:ready', origin: atlas }]);
  await expect.poll(async () => (await heardOn(page, 'height')).length).toBeGreaterThan(0);
  const height = (await heardOn(page, 'height')).at(-1)?.height;
  await expect(page.locator('iframe')).toHaveAttribute('height', String(height));
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

  await tell(page, { type: 'wyzyny:select', ids: ['umcs', 'nobody'] });
  await expect.poll(async () => (await heardOn(page, 'select')).at(-1)?.ids).toEqual(['umcs']);
  await tell(page, { type: 'wyzyny:open', link: 'v=1&kind=university' });
  await expect.poll(async () => (await heardOn(page, 'view')).at(-1)?.link).toBe(`${atlas}/#v=1&kind=university`);
  await expect(page.frameLocator('iframe').getByText(/^Uczelnia\. Na mapie: 4/)).toBeVisible();
  await tell(page, { type: 'wyzyny:open', link: 'x'.repeat(20_000) });
  await tell(page, { type: 'wyzyny:select', ids: ['parp'] });
  await expect.poll(async () => (await heardOn(page, 'select')).at(-1)?.ids).toEqual(['parp']);
  host.stop();
});

test('the wheel over an embed scrolls the page around it, and zooms the map with Ctrl or after a click', async ({
  page,
  friends,
}) => {
  const host = await startHost();
  friends.push(host.origin);
  host.shown.html = await codeFor(page, host.origin, false);
  await page.goto(host.origin);
  await expect.poll(async () => (await heardOn(page, 'ready')).length).toBe(1);
  const zoom = await zoomIn(page);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(await zoomIn(page)).toBe(zoom);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect.poll(() => zoomIn(page)).toBeGreaterThan(zoom);
  const nearer = await zoomIn(page);
  await page.mouse.click(120, 250);
  await page.mouse.wheel(0, -60);
  await expect.poll(() => zoomIn(page)).toBeGreaterThan(nearer);
  host.stop();
});

test('a plain address in a page leaves it the wheel', async ({ page, friends, baseURL }) => {
  const host = await startHost();
  friends.push(host.origin);
  host.shown.html = `<iframe height="500" src="${baseURL}#v=1" title="Atlas" width="900"></iframe>`;
  await page.goto(host.origin);
  await expect.poll(() => page.frames().length).toBe(2);
  await expect.poll(() => zoomIn(page)).toBeGreaterThan(0);
  await page.mouse.move(450, 400);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  host.stop();
});

test('a page that the code does not name is told nothing of the reader, and is not obeyed', async ({
  page,
  browser,
  baseURL,
}) => {
  const host = await startHost();
  host.shown.html = await codeFor(page, 'https://another.example');
  // The browser says in this page's console that the atlas would talk to another, so it is no page of the fixture.
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const stranger = await context.newPage();
  await stranger.goto(host.origin);
  const atlas = stranger.frameLocator('iframe');
  await expect(atlas.getByRole('link', { name: /open the full atlas|otwórz cały atlas/ })).toBeVisible();
  await tell(stranger, { type: 'wyzyny:select', ids: ['umcs'] });
  const [x, y] = await atlasIn(stranger).evaluate(() => {
    const at = window.wyzyny?.core.getElementById('n:lubelska-medycyna').renderedPosition();
    const frame = window.wyzyny?.core.container()?.getBoundingClientRect();
    return [(at?.x ?? 0) + (frame?.x ?? 0), (at?.y ?? 0) + (frame?.y ?? 0)];
  });
  await stranger.locator('iframe').click({ position: { x: x ?? 0, y: y ?? 0 } });
  await expect.poll(() => atlasIn(stranger).evaluate(() => location.hash)).toContain('select=lubelska-medycyna');
  expect(await stranger.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  await context.close();
  host.stop();
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('no control of sharing is smaller than a finger', async ({ page }) => {
    await openAtlas(page);
    await openShare(page);
    await share(page).locator('summary').tap();
    await expect(share(page).getByRole('textbox', { name: 'Kod do wklejenia' })).toBeVisible();
    expect(await controlsBelow(page, 43.5)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('an embed fits into 320 pixels, and its controls fit a finger', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await openEmbed(page, 'filters,inspector,list,time,legend,controls:inspect:page');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await controlsBelow(page, 43.5)).toEqual([]);
  });
});
