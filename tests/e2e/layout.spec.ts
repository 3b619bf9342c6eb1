import type { CDPSession, Page } from '@playwright/test';
import { sampled } from '../trials/campaign';
import {
  test as alone,
  atRest,
  controlsOutOfReach,
  expect,
  openAtlas,
  openFilters,
  pageScroll,
  pointOf,
  sharing as test,
} from './fixtures';

test.describe.configure({ mode: 'default' });

type Window = readonly [width: number, height: number, letters: number];

/** Windows in CSS pixels, and the letters that the reader's browser is set to; a zoom of 150 % is a smaller window. */
const WINDOWS: readonly Window[] = [
  [1280, 720, 16],
  [1366, 768, 16],
  [1440, 900, 16],
  [1920, 1080, 16],
  [1024, 768, 16],
  [1024, 600, 16],
  [390, 844, 16],
  [844, 390, 16],
  [960, 600, 16],
  [853, 480, 16],
];
const LARGE_LETTERS: readonly Window[] = [
  [1280, 720, 24],
  [1366, 768, 24],
  [1920, 1080, 24],
  [1024, 768, 24],
  [390, 844, 24],
  [844, 390, 24],
];
const TOUCHED: readonly Window[] = [
  [1280, 720, 16],
  [1024, 768, 16],
  [390, 844, 16],
  [844, 390, 16],
];
const LOOKS = ['light', 'dark', 'projector', 'forced colours'] as const;
const LANGUAGES = ['pl', 'en'] as const;
const ALL_LOOKS = LOOKS.flatMap((each) => LANGUAGES.map((tag) => [each, tag] as const));

/** Looks of other sizes and languages, half of them in every other window: two windows have seen all. */
const inTurn = (index: number) =>
  index % 2 === 0
    ? ([
        ['light', 'en'],
        ['projector', 'pl'],
      ] as const)
    : ([
        ['light', 'pl'],
        ['projector', 'en'],
      ] as const);

/** Makes the window so large, and the letters of a browser that nobody has zoomed. */
async function resize(page: Page, client: CDPSession, [width, height, letters]: Window) {
  await client.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: 13 } });
  await page.setViewportSize({ width, height });
}

/** Shows the atlas in a look and a language, without loading it anew. */
async function look(page: Page, theme: (typeof LOOKS)[number], language: string, fragment = '') {
  const shown = theme === 'forced colours' ? 'light' : theme;
  await page.emulateMedia({ forcedColors: theme === 'forced colours' ? 'active' : 'none' });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `v=1&theme=${shown}&lang=${language}${fragment}`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', shown);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await atRest(page);
}

const mapShare = (page: Page) =>
  page.locator('[data-map-region]').evaluate((map) => {
    const { width, height } = map.getBoundingClientRect();
    return (width * height) / (innerWidth * innerHeight);
  });

/** What is wrong with the page as it is: a map that is too small, controls out of reach, and a page that scrolls. */
async function faultsNow(page: Page, least: number): Promise<readonly string[]> {
  const share = await mapShare(page);
  const { right, down } = await pageScroll(page);
  return [
    ...(await controlsOutOfReach(page)),
    ...(share < least ? [`the map has ${Math.round(share * 100)} % of the window`] : []),
    ...(right > 0 || down > 0 ? [`the page scrolls ${right} pixels to the right and ${down} down`] : []),
  ];
}

/** What is wrong in each of these windows, looks and languages, in one page. */
async function faultsIn(page: Page, windows: readonly Window[]): Promise<readonly string[]> {
  const client = await page.context().newCDPSession(page);
  const faults: string[] = [];
  for (const [index, window] of windows.entries()) {
    await resize(page, client, window);
    // Darkness and forced colours change no size: the first window tells whether that holds.
    for (const [theme, language] of index === 0 ? ALL_LOOKS : inTurn(index)) {
      await look(page, theme, language);
      const found = await faultsNow(page, window[0] >= 1280 ? 0.5 : 0.6);
      faults.push(...found.map((fault) => `${window.join(' ')} ${theme} ${language}: ${fault}`));
    }
  }
  return faults;
}

test.describe('as it opens, the map has its share of the window and every control its place', () => {
  for (const [name, windows, hasTouch] of [
    ['in common windows', sampled(WINDOWS, 0, 3, 5, 6, 7), false],
    ['with large letters', sampled(LARGE_LETTERS, 0, 3, 4), false],
    ['by touch', sampled(TOUCHED, 1, 2), true],
  ] as const) {
    test.describe(name, () => {
      test.use({ hasTouch });
      test('in every look and language', async ({ page }) => {
        test.slow();
        await openAtlas(page, '#v=1');
        expect(await faultsIn(page, windows)).toEqual([]);
      });
    });
  }
});

// The language of another document would stay.
alone('a long title leaves the bar in one row, and everything in it in reach', async ({ page }) => {
  test.slow();
  for (const example of ['les-miserables', 'modrowiec']) {
    await openAtlas(page, `#v=1&data=${example}`);
    for (const [index, [width, height]] of (
      [
        [1024, 768],
        [1280, 720],
        [1440, 900],
        [844, 390],
        [320, 256],
      ] as const
    ).entries()) {
      await page.setViewportSize({ width, height });
      for (const [theme, language] of inTurn(index)) {
        await look(page, theme, language, `&data=${example}`);
        const high = await page.getByRole('banner').evaluate((bar) => {
          const rows = [...bar.children].map((part) => part.getBoundingClientRect());
          const tallest = Math.max(...rows.map((row) => row.height));
          return Math.max(...rows.map((row) => row.bottom)) - Math.min(...rows.map((row) => row.top)) - tallest;
        });
        expect(high, `${example} ${width} ${theme} ${language}`).toBeLessThan(8);
        await expect
          .poll(() => controlsOutOfReach(page), { message: `${example} ${width} ${theme} ${language}` })
          .toEqual([]);
      }
    }
  }
});

test('the spine of the filters says how many conditions there are, and unfolds by keys', async ({ page }) => {
  await openAtlas(page, '#v=1&kind=cluster&register=yes');
  const filters = page.getByRole('complementary', { name: 'filtry' });
  const spine = filters.getByRole('button', { name: 'Filtry 2 warunki' });
  await expect(filters.getByRole('textbox').first()).toBeHidden();
  const map = page.locator('[data-map-region]');
  const before = await map.boundingBox();
  await spine.focus();
  await page.keyboard.press('Enter');
  await expect(filters.getByRole('textbox').first()).toBeVisible();
  await expect(spine).toBeFocused();
  await expect(spine).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(filters.getByRole('textbox').first()).toBeHidden();
  expect(await map.boundingBox()).toEqual(before);
});

test('where the inspector has no place beside the map, it comes over its edge and moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openAtlas(page);
  const inspector = page.getByRole('complementary', { name: 'opis' });
  const map = page.locator('[data-map-region]');
  const before = await map.boundingBox();
  const places = () => page.evaluate(() => window.wyzyny?.core.nodes().map((node) => node.renderedPosition()));
  const stood = await places();
  const { x, y } = await pointOf(page, 'umcs');
  await page.mouse.click(x, y);
  await expect(inspector.getByRole('heading', { level: 2 })).toBeVisible();
  expect(await map.boundingBox()).toEqual(before);
  expect(await places()).toEqual(stood);
  await expect.poll(() => controlsOutOfReach(page)).toEqual([]);
  await inspector.getByRole('button', { name: 'Opis', exact: true }).click();
  await expect(inspector.getByRole('heading', { level: 2 })).toBeHidden();
});

// Darkness and forced colours change no size.
for (const theme of sampled(['light', 'projector'] as const, 1)) {
  test(`the map and the list show at least five rows at 1024 × 600, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 600 });
    await openAtlas(page, '#v=1&panel=list');
    for (const language of LANGUAGES) {
      for (const rows of ['', '&rows=relations', '&kind=cluster']) {
        await look(page, theme, language, `&panel=list${rows}`);
        const whole = await page.locator('#list tbody').evaluate((body) => {
          const scroll = body.closest('div')?.getBoundingClientRect();
          const head = body.closest('table')?.tHead?.getBoundingClientRect();
          if (!scroll || !head) return 0;
          const isWhole = ({ top, bottom }: DOMRect) => top >= head.bottom - 1 && bottom <= scroll.bottom + 1;
          return [...body.children].filter((row) => isWhole(row.getBoundingClientRect())).length;
        });
        expect(whole).toBeGreaterThanOrEqual(5);
        expect((await page.locator('[data-map-region]').boundingBox())?.height).toBeGreaterThan(150);
        await expect.poll(() => controlsOutOfReach(page)).toEqual([]);
      }
    }
  });
}

test.describe('at a zoom of 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('the map has half of the window, and nothing lies over anything', async ({ page }) => {
    await openAtlas(page);
    for (const [theme, language] of [...inTurn(0), ...inTurn(1)]) {
      await look(page, theme, language);
      expect(await mapShare(page)).toBeGreaterThan(0.45);
      await expect.poll(() => controlsOutOfReach(page)).toEqual([]);
      expect(await pageScroll(page)).toEqual({ right: 0, down: 0 });
    }
    await page.getByRole('button', { name: 'More tools' }).click();
    await expect.poll(() => controlsOutOfReach(page)).toEqual([]);
  });

  alone('with more tools nothing lies over anything, whatever they are', async ({ page }) => {
    for (const fragment of ['&select=umcs', '&data=modrowiec&select=festival-barrels', '&camera=3:0:0&select=umcs']) {
      await openAtlas(page, `#v=1${fragment}`);
      await page.getByRole('button', { name: 'Zamknij arkusz' }).click();
      const more = page.getByRole('button', { name: 'Więcej narzędzi' });
      await more.click();
      await expect.poll(() => controlsOutOfReach(page)).toEqual([]);
      await more.click();
      await expect(page.getByRole('group', { name: 'Układ' })).toBeVisible();
      await expect.poll(() => controlsOutOfReach(page)).toEqual([]);
    }
  });

  for (const name of sampled(['Filtry', 'Opis', 'Lista', 'Pytania'], 0, 2)) {
    test(`what “${name}” opens takes the place of the map, and gives it back`, async ({ page }) => {
      await openAtlas(page);
      await page.getByRole('navigation', { name: 'Widok' }).getByRole('button', { name }).click();
      await expect(page.getByRole('application')).toBeHidden();
      // What is in it comes after it.
      await atRest(page);
      await expect.poll(() => controlsOutOfReach(page)).toEqual([]);
      await page.getByRole('button', { name: 'Zamknij arkusz' }).click();
      await expect(page.getByRole('application', { name: /^Mapa/ })).toBeVisible();
    });
  }

  test('the stage shows the words or the map, by a switch', async ({ page }) => {
    await page.goto('#v=1&stage=play&lang=pl');
    const words = page.getByRole('region', { name: 'Opowieść' });
    const title = words.getByRole('heading', { level: 2 });
    await expect(title).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('application', { name: /^Mapa/ })).toBeHidden();
    await expect.poll(() => controlsOutOfReach(page)).toEqual([]);
    await words.getByRole('button', { name: 'Pokaż mapę' }).click();
    await expect(title).toBeHidden();
    await expect(page.getByRole('application', { name: /^Mapa/ })).toBeInViewport({ ratio: 1 });
    expect(await mapShare(page)).toBeGreaterThan(0.7);
    // The map's canvases follow its place in the next frame.
    await expect.poll(() => controlsOutOfReach(page)).toEqual([]);
    await words.getByRole('button', { name: 'Pokaż słowa' }).click();
    await expect(title).toBeInViewport({ ratio: 1 });
  });
});

test.describe('on a phone held across', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('a sheet comes from the side in three widths, and keeps the selected actor in view', async ({ page }) => {
    await openAtlas(page);
    const { x, y } = await pointOf(page, 'lubelska-wyzyna-lotnicza');
    await page.touchscreen.tap(x, y);
    const sheet = page.getByRole('complementary', { name: 'opis' });
    await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Lubelska Wyżyna Lotnicza');
    const left = async () => (await sheet.boundingBox())?.x ?? 0;
    const low = await left();
    await expect.poll(async () => (await pointOf(page, 'lubelska-wyzyna-lotnicza')).x).toBeLessThan(low);
    await expect.poll(() => controlsOutOfReach(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Powiększ arkusz' }).tap();
    await expect(sheet).toHaveAttribute('data-sheet', 'half');
    const half = await left();
    expect(half).toBeLessThan(low);
    await expect.poll(() => controlsOutOfReach(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Powiększ arkusz' }).tap();
    await expect(sheet).toHaveAttribute('data-sheet', 'full');
    expect(await left()).toBeLessThan(half);
    await expect(page.getByRole('application')).toBeHidden();
    await sheet.getByRole('button', { name: 'Zamknij arkusz' }).tap();
    await expect(page.getByRole('application', { name: /^Mapa/ })).toBeVisible();
  });
});

/**
 * What has the focus, in words, if its middle is not seen, empty if it is; of the map any place will do, as tools stand on
 * it. Null where nothing has the focus.
 */
function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    // An input may be drawn by what is around it.
    const isDrawn = focused.getBoundingClientRect().width >= 8 && !focused.matches('input[type=range]');
    const shown = (isDrawn ? null : (focused.closest('label') ?? focused.parentElement)) ?? focused;
    const { left, top, width, height } = shown.getBoundingClientRect();
    const shares = focused.matches('[role=application]') ? [0.1, 0.3, 0.5, 0.7, 0.9] : [0.5];
    const hits = shares.flatMap((x) =>
      shares.map((y) => document.elementFromPoint(left + x * width, top + y * height)),
    );
    if (hits.some((hit) => hit && (shown.contains(hit) || hit.contains(shown)))) return '';
    return `${focused.getAttribute('aria-label') ?? focused.textContent} at ${left},${top} is under ${hits[0]?.className}`;
  });
}

/** What the Tab key leads to and cannot be seen there, once round the page or so many stops far. */
async function hiddenStops(page: Page, stops: number): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (let presses = 0; presses < stops; presses += 1) {
    await page.keyboard.press('Tab');
    const fault = await hiddenFocus(page);
    if (fault === null) break;
    if (fault !== '') hidden.push(fault);
  }
  return hidden;
}

const STOPS = [
  [1280, 720, '', ''],
  [1280, 720, '&panel=list', ''],
  [1024, 768, '&select=umcs&panel=list', ''],
  [1024, 768, '&garbage', ''],
  [390, 844, '&select=umcs', ''],
  [390, 844, '', 'Filtry'],
  [390, 844, '', 'Lista'],
  [844, 390, '&select=umcs', ''],
  [844, 390, '', 'Lista'],
  [320, 256, '', ''],
  [320, 256, '', 'Filtry'],
] as const;

for (const [width, height, fragment, sheet] of sampled(STOPS, 1, 3, 4, 5, 8, 10)) {
  // What others unfolded would lie over the controls of the smallest window.
  const run = width === 320 ? alone : test;
  run(
    `the focus is never under anything at ${width} × ${height} with ${fragment || sheet || 'nothing open'}`,
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openAtlas(page, `#v=1${fragment}`);
      if (sheet) await page.getByRole('navigation', { name: 'Widok' }).getByRole('button', { name: sheet }).click();
      else if (width >= 1024) await openFilters(page);
      expect(await hiddenStops(page, 120)).toEqual([]);
      // And the way back, where what is new comes from above.
      await page.keyboard.down('Shift');
      expect(await hiddenStops(page, 60)).toEqual([]);
      await page.keyboard.up('Shift');
    },
  );
}
