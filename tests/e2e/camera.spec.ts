import type { Page } from '@playwright/test';
import { sampled } from '../trials/campaign';
import { choose, expect, openAtlas, pointOf, sharing as test, violationsOf } from './fixtures';

test.describe.configure({ mode: 'default' });

type Place = Readonly<{ x: number; y: number }>;

const map = (page: Page) => page.getByRole('application', { name: /^Mapa/ });
const minimap = (page: Page) => page.getByRole('application', { name: /^Cała mapa/ });
const frame = (page: Page) => page.getByRole('application', { name: 'Obszar do przybliżenia' });

/** Where the map looks now: the zoom, and the middle in model units. */
const cameraOf = (page: Page) =>
  page.evaluate(() => {
    const core = window.wyzyny?.core;
    const { x1 = 0, y1 = 0, w = 0, h = 0 } = core?.extent() ?? {};
    return { zoom: core?.zoom() ?? 0, x: x1 + w / 2, y: y1 + h / 2 };
  });
const zoomOf = async (page: Page) => (await cameraOf(page)).zoom;

/** How far from the middle of the map an actor is, in pixels. */
async function offMiddle(page: Page, id: string): Promise<number> {
  const box = await map(page).boundingBox();
  const { x, y } = await pointOf(page, id);
  return Math.hypot(x - (box?.x ?? 0) - (box?.width ?? 0) / 2, y - (box?.y ?? 0) - (box?.height ?? 0) / 2);
}

/** A place of an element, as shares of its width and height. */
async function placeIn(locator: ReturnType<typeof map>, right: number, down: number): Promise<Place> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width * right, y: box.y + box.height * down };
}

async function drag(page: Page, from: Place, to: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

const FAR_IN = '#v=1&camera=1.6:0:0';

/** Windows, and arrangements with guides in them. */
const GUIDED = [
  [1440, 900, 'helix'],
  [1440, 900, 'years'],
  [390, 844, 'helix'],
  [390, 844, 'years'],
  [1920, 1080, 'helix'],
  [1920, 1080, 'years'],
] as const;

test.describe('without motion', () => {
  test('a link brings the camera back to the same place', async ({ page }) => {
    await openAtlas(page);
    const from = await pointOf(page, 'lubelska-wyzyna-it');
    await page.mouse.move(from.x, from.y);
    await page.mouse.wheel(0, -400);
    await expect(page).toHaveURL(/camera=/);
    const before = await cameraOf(page);
    const { hash } = new URL(page.url());
    await page.goto('about:blank');
    await openAtlas(page, hash);
    const after = await cameraOf(page);
    expect(after.zoom).toBeCloseTo(before.zoom, 2);
    expect(Math.abs(after.x - before.x)).toBeLessThan(1);
    expect(Math.abs(after.y - before.y)).toBeLessThan(1);
  });

  test('the minimap is there only while some of what is shown is off the screen', async ({ page }) => {
    await openAtlas(page);
    await expect(minimap(page)).toBeHidden();
    await page.getByRole('button', { name: 'Przybliż' }).click();
    await page.getByRole('button', { name: 'Przybliż' }).click();
    await expect(minimap(page)).toBeVisible();
    await page.getByRole('button', { name: 'Pokaż całość' }).click();
    await expect(minimap(page)).toBeHidden();
  });

  test('the minimap covers no name', async ({ page }) => {
    // An upland, whose name is needed, lies under the minimap here.
    await openAtlas(page, '#v=1&camera=1.2:0:-100');
    await expect(minimap(page)).toBeVisible();
    const over = await minimap(page).boundingBox();
    const host = await map(page).boundingBox();
    if (!over || !host) throw new Error('There is no minimap.');
    const left = over.x - host.x;
    const top = over.y - host.y;
    const covered = () =>
      page.evaluate(
        (corner) =>
          (window.wyzyny?.labels() ?? [])
            .filter(({ box }) => box.right > corner.left && box.bottom > corner.top)
            .map(({ id }) => id),
        { left, top },
      );
    await expect.poll(covered).toEqual([]);
    expect(await page.evaluate(() => window.wyzyny?.labels().length ?? 0)).toBeGreaterThan(5);
  });

  test('the minimap moves the camera by a click, a drag and arrows', async ({ page }) => {
    await openAtlas(page, FAR_IN);
    const start = await cameraOf(page);
    const corner = await placeIn(minimap(page), 0.65, 0.2);
    await page.mouse.click(corner.x, corner.y);
    await expect.poll(async () => (await cameraOf(page)).y).toBeLessThan(start.y - 100);
    await expect(page).toHaveURL(/camera=1.6:/);
    const clicked = await cameraOf(page);
    await drag(page, corner, { x: corner.x - 20, y: corner.y + 40 });
    await expect.poll(async () => (await cameraOf(page)).y).toBeGreaterThan(clicked.y + 100);
    expect((await cameraOf(page)).x).toBeLessThan(clicked.x);
    const dragged = await cameraOf(page);
    await minimap(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await cameraOf(page)).x).toBeGreaterThan(dragged.x + 50);
    expect((await cameraOf(page)).zoom).toBeCloseTo(1.6, 5);
  });

  test('the camera comes near to what is selected, by key and by button', async ({ page }) => {
    await openAtlas(page, '#v=1&select=umcs');
    const whole = await zoomOf(page);
    await page.keyboard.press('o');
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(whole);
    expect(await offMiddle(page, 'umcs')).toBeLessThan(2);
    await page.getByRole('button', { name: 'Pokaż całość' }).click();
    await page.getByRole('button', { name: 'Pokaż wybrane' }).click();
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(whole);
  });

  test('nothing selected is nothing to come near to', async ({ page }) => {
    await openAtlas(page);
    await expect(page.getByRole('button', { name: 'Pokaż wybrane' })).toBeHidden();
    const before = await cameraOf(page);
    await page.keyboard.press('o');
    expect(await cameraOf(page)).toEqual(before);
  });

  test('Shift and a drag on the ground come near to an area and keep the selection', async ({ page }) => {
    await openAtlas(page, '#v=1&select=umcs');
    const whole = await zoomOf(page);
    const from = await placeIn(map(page), 0.04, 0.12);
    const to = await placeIn(map(page), 0.54, 0.5);
    // Nothing on the screen says when an area can be drawn; before that the drag moves the map, which is no harm here.
    await expect(async () => {
      await page.keyboard.down('Shift');
      await drag(page, from, to);
      await page.keyboard.up('Shift');
      await expect.poll(() => zoomOf(page), { timeout: 2000 }).toBeCloseTo(whole * 2, 2);
    }).toPass();
    await expect(page).toHaveURL(/select=umcs/);
    await expect(page).toHaveURL(/camera=/);
  });

  test('a marked area is zoomed to by a mouse, also from over an actor, which stays', async ({ page }) => {
    await openAtlas(page);
    const whole = await zoomOf(page);
    await page.getByRole('button', { name: 'Zaznacz obszar' }).click();
    await expect(frame(page)).toBeFocused();
    const from = await pointOf(page, 'lubelska-wyzyna-it');
    await drag(page, from, { x: from.x + 200, y: from.y + 200 });
    await expect(frame(page)).toBeHidden();
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(whole * 2);
    await expect(page).not.toHaveURL(/select=|at=/);
    await expect(page.getByRole('button', { name: 'Zaznacz obszar' })).toBeFocused();
  });

  test('a marked area is set and zoomed to by keys', async ({ page }) => {
    await openAtlas(page);
    const before = await cameraOf(page);
    await map(page).focus();
    await page.keyboard.press('z');
    await expect(frame(page)).toBeFocused();
    const first = await frame(page).boundingBox();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
    const { x = 0, y = 0, width = 0, height = 0 } = first ?? {};
    await expect.poll(() => frame(page).boundingBox()).toEqual({ x: x + 24, y, width, height: height - 24 });
    await expect(page.getByText(/^W ramce: \d+\saktor/)).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => zoomOf(page)).toBeCloseTo(before.zoom * 2, 2);
    expect((await cameraOf(page)).x).toBeGreaterThan(before.x + 20);
    await expect(frame(page)).toBeHidden();
    await expect(map(page)).toBeFocused();
  });

  test('Escape gives a marked area up, while it is set and while it is drawn', async ({ page }) => {
    await openAtlas(page, '#v=1&select=umcs');
    const before = await cameraOf(page);
    await page.keyboard.press('z');
    await expect(frame(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(frame(page)).toBeHidden();
    await page.keyboard.press('z');
    const from = await placeIn(map(page), 0.2, 0.3);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 200, from.y + 200, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(frame(page)).toBeHidden();
    expect(await cameraOf(page)).toEqual(before);
    await expect(page).toHaveURL(/select=umcs/);
  });

  test('a click puts the frame elsewhere, and a button zooms to it', async ({ page }) => {
    await openAtlas(page, '#v=1&select=umcs');
    const before = await cameraOf(page);
    await page.keyboard.press('z');
    const { x, y } = await placeIn(map(page), 0.65, 0.4);
    const width = (await frame(page).boundingBox())?.width;
    await page.mouse.click(x, y);
    await expect.poll(async () => Math.abs((await placeIn(frame(page), 0.5, 0.5)).x - x)).toBeLessThan(1);
    await expect(frame(page)).toBeFocused();
    expect((await frame(page).boundingBox())?.width).toBe(width);
    await expect(page).toHaveURL(/select=umcs/);
    await page.getByRole('button', { name: 'Pokaż obszar' }).click();
    await expect.poll(() => zoomOf(page)).toBeCloseTo(before.zoom * 2, 2);
    expect((await cameraOf(page)).x).toBeGreaterThan(before.x);
  });

  test('another arrangement is shown at the selected actor, as near as before', async ({ page }) => {
    await openAtlas(page, '#v=1&select=umcs&camera=1.4:0:0');
    for (const name of ['Helisa', 'Lata', 'Swobodny', 'Wyżyny']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect.poll(() => offMiddle(page, 'umcs')).toBeLessThan(2);
      expect(await zoomOf(page)).toBeCloseTo(1.4, 3);
    }
  });

  test('another arrangement is shown as a whole where the whole was shown', async ({ page }) => {
    await openAtlas(page, '#v=1&select=umcs');
    await page.getByRole('button', { name: 'Lata', exact: true }).click();
    await expect(page).toHaveURL(/arrange=years/);
    await expect(page).not.toHaveURL(/camera=/);
    await expect(minimap(page)).toBeHidden();
  });

  test('axe finds nothing in the minimap and the frame', async ({ page }) => {
    await openAtlas(page, FAR_IN);
    await expect(minimap(page)).toBeVisible();
    await page.keyboard.press('z');
    await expect(frame(page)).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('Back leads to the arrangement and the camera before', async ({ page }) => {
    await openAtlas(page, '#v=1&select=umcs&camera=1.4:10:20');
    await page.getByRole('button', { name: 'Lata', exact: true }).click();
    await expect(page).toHaveURL(/arrange=years/);
    await page.goBack();
    await expect(page).toHaveURL(/camera=1.4:10:20/);
    await expect.poll(async () => Math.round((await cameraOf(page)).x)).toBe(10);
  });

  for (const [width, height, arrangement] of sampled(GUIDED, 1, 2)) {
    test(`the words of the guides of ${arrangement} are in view on ${width} × ${height}, under no control`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openAtlas(page, `#v=1&arrange=${arrangement}`);
      await page.evaluate(() => document.fonts.ready);
      const { boxes, size, controls } = await page.evaluate(() => {
        const host = document.querySelector('[role=application]')?.getBoundingClientRect();
        return {
          boxes: window.wyzyny?.guides() ?? [],
          size: { width: host?.width ?? 0, height: host?.height ?? 0 },
          controls: [...document.querySelectorAll('[data-over-map]')].map((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            const [x, y] = [host?.left ?? 0, host?.top ?? 0];
            return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
          }),
        };
      });
      expect(boxes.length).toBeGreaterThan(arrangement === 'years' ? 5 : 0);
      const outside = boxes.filter(
        (box) =>
          box.left < 0 ||
          box.top < 0 ||
          box.right > size.width ||
          box.bottom > size.height ||
          controls.some(
            (other) =>
              box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
          ),
      );
      expect(outside).toEqual([]);
    });
  }
});

test.describe('gliding', () => {
  test.use({ reducedMotion: 'no-preference' });

  /** Starts a glide that takes long enough to be stopped. */
  const glideSlowly = (page: Page) =>
    page.evaluate(() => {
      const core = window.wyzyny?.core;
      core?.animate({ zoom: core.zoom() * 4, pan: { x: -2000, y: -2000 } }, { duration: 60_000 });
    });
  const isGliding = (page: Page) => page.evaluate(() => window.wyzyny?.core.animated() ?? false);

  for (const [input, act] of [
    ['wheel', (page: Page) => page.mouse.wheel(0, -40)],
    ['pointer', (page: Page) => page.mouse.down()],
    ['key', (page: Page) => page.keyboard.press('Shift')],
  ] as const) {
    test(`a glide is stopped by a ${input} on the map`, async ({ page }) => {
      await openAtlas(page);
      await map(page).focus();
      const { x, y } = await placeIn(map(page), 0.03, 0.5);
      await page.mouse.move(x, y);
      const before = await zoomOf(page);
      await glideSlowly(page);
      await expect.poll(() => zoomOf(page)).toBeGreaterThan(before);
      expect(await isGliding(page)).toBe(true);
      await act(page);
      await expect.poll(() => isGliding(page)).toBe(false);
      await expect(page).toHaveURL(/camera=/);
    });
  }

  test('the camera goes with the nodes to another arrangement', async ({ page }) => {
    await openAtlas(page, '#v=1&select=umcs&camera=1.4:0:0');
    // Each frame in which the camera moves is counted: a jump is one.
    const moves = await page.evaluateHandle(() => {
      const count = { moves: 0 };
      window.wyzyny?.core.on('viewport', () => {
        count.moves += 1;
      });
      return count;
    });
    await page.getByRole('button', { name: 'Lata', exact: true }).click();
    await expect.poll(() => moves.evaluate((count) => count.moves)).toBeGreaterThan(1);
    await expect.poll(() => isGliding(page)).toBe(false);
    expect(await offMiddle(page, 'umcs')).toBeLessThan(2);
  });
});

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });

  /** On a page that tests share they may be unfolded already. */
  const unfoldTools = async (page: Page) => {
    const more = page.getByRole('button', { name: 'Więcej narzędzi' });
    if ((await more.getAttribute('aria-expanded')) === 'false') await more.tap();
  };

  test('the minimap is folded away until it is asked for', async ({ page }) => {
    await openAtlas(page, FAR_IN);
    await unfoldTools(page);
    const button = page.getByRole('button', { name: 'Cała mapa w małym oknie' });
    await expect(button).toBeVisible();
    await expect(minimap(page)).toBeHidden();
    await button.tap();
    await expect(minimap(page)).toBeVisible();
    const start = await cameraOf(page);
    const { x, y } = await placeIn(minimap(page), 0.5, 0.15);
    await page.touchscreen.tap(x, y);
    await expect.poll(async () => (await cameraOf(page)).y).toBeLessThan(start.y - 100);
    await button.tap();
    await expect(minimap(page)).toBeHidden();
  });

  test('an area is drawn with a finger', async ({ page }) => {
    await openAtlas(page);
    const whole = await zoomOf(page);
    await unfoldTools(page);
    await page.getByRole('button', { name: 'Zaznacz obszar' }).tap();
    const from = await placeIn(map(page), 0.2, 0.3);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Place[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
    await touch('touchStart', [from]);
    for (const step of [40, 80, 120]) await touch('touchMove', [{ x: from.x + step, y: from.y + step }]);
    await touch('touchEnd', []);
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(whole * 2);
    await expect(frame(page)).toBeHidden();
    await expect(page).not.toHaveURL(/select=/);
  });

  test('what the filter leaves in view needs no minimap', async ({ page }) => {
    await openAtlas(page, '#v=1&camera=0.5:0:0');
    await unfoldTools(page);
    const button = page.getByRole('button', { name: 'Cała mapa w małym oknie' });
    await expect(button).toBeVisible();
    await page.getByRole('navigation', { name: 'Widok' }).getByRole('button', { name: 'Filtry' }).tap();
    await choose(page, 'Wyżyna (ekosystem)', /^Lubelska Wyżyna IT/);
    await page.getByRole('button', { name: 'Zamknij arkusz' }).tap();
    await expect(button).toBeHidden();
  });
});
