import AxeBuilder from '@axe-core/playwright';
import { test as base, type ConsoleMessage, expect, type Locator, type Page, type Request } from '@playwright/test';
import { asItOpens, pointOnScreen, untilAtRest } from '../support/in-page';
import { isWhole } from '../trials/campaign';

/** What Playwright itself says where the configuration blocks service workers. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** What Chromium says where a busy machine takes long to use what the page asked for early. */
const UNUSED = 'was preloaded using link preload but not used within a few seconds';

/** What a line of the console begins with that tells what the policy forbade. */
const VIOLATION = 'policy: ';

type Faults = Readonly<{
  /** Other origins that a test has around the atlas. */
  friends: string[];
  /** What the console will say of files that a test keeps from the page. */
  expected: RegExp[];
}>;

/** Runs a test in a page; it fails on any console error or warning, uncaught error, policy violation or foreign request. */
async function watched(
  page: Page,
  { friends, expected }: Faults,
  baseURL: string | undefined,
  run: () => Promise<void>,
) {
  const faults: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    if (
      [BLOCKED, UNUSED].some((known) => message.text().includes(known)) ||
      expected.some((each) => each.test(message.text()))
    )
      return;
    if (['error', 'warning'].includes(message.type())) faults.push(`console ${message.type()}: ${message.text()}`);
    if (message.text().startsWith(VIOLATION)) faults.push(message.text());
  };
  const onError = (error: Error) => faults.push(`uncaught: ${error.message}`);
  const onRequest = (request: Request) => {
    const isOurs = [baseURL ?? '', ...friends].some((origin) => request.url().startsWith(origin));
    if (!/^(data|blob):/.test(request.url()) && !isOurs) faults.push(`foreign request: ${request.url()}`);
  };
  page.on('console', onConsole);
  page.on('pageerror', onError);
  page.context().on('request', onRequest);
  await run();
  page.off('console', onConsole);
  page.off('pageerror', onError);
  page.context().off('request', onRequest);
  expect(faults).toEqual([]);
}

/** Has the page say on its console what its policy forbade. */
const tellViolations = (page: Page) =>
  page.addInitScript((sign) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.info(`${sign}${event.violatedDirective} ${event.blockedURI}`);
    });
  }, VIOLATION);

/** The page that the tests of a file share, and what it was opened for. */
type Shared = { page: Page | null; key: string };

/** A test with a page of its own, watched as `watched` says. */
export const test = base.extend<Faults, { shared: Shared }>({
  // Of tests that share their pages, but here: tests with other things for whole workers would not run in the same one.
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: this is how a fixture without fixtures is written
    async ({}, use) => {
      const shared: Shared = { page: null, key: '' };
      await use(shared);
      await shared.page?.context().close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: the same
  friends: async ({}, use) => use([]),
  // biome-ignore lint/correctness/noEmptyPattern: the same
  expected: async ({}, use) => use([]),
  page: async ({ page, baseURL, friends, expected }, use) => {
    await tellViolations(page);
    await watched(page, { friends, expected }, baseURL, () => use(page));
  },
});

/**
 * A test that shares its page with those before it in its file: loading takes longer than most of them. What the reader
 * did is undone before each; what a part of the page remembers by itself (what is typed, folded or scrolled) is not.
 */
export const sharing = test.extend({
  page: async (
    { browser, shared, baseURL, friends, expected, viewport, hasTouch, isMobile, reducedMotion },
    use,
    { file },
  ) => {
    const key = JSON.stringify([file, baseURL, viewport, hasTouch, isMobile]);
    if (shared.key !== key) {
      await shared.page?.context().close();
      shared.page = await (await browser.newContext()).newPage();
      shared.key = key;
      await tellViolations(shared.page);
    }
    const { page } = shared;
    if (!page) throw new Error('There is no page.');
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion });
    if (viewport) await page.setViewportSize(viewport);
    // What still moves would go on in the next test.
    if (page.url() !== 'about:blank') await atRest(page);
    await page.mouse.move(0, 0);
    await page.evaluate(asItOpens);
    await watched(page, { friends, expected }, baseURL, () => use(page));
  },
});

export { expect };

/** Opens the atlas at a fragment and waits until all of it is there and the map is at rest. */
export async function openAtlas(page: Page, fragment = ''): Promise<void> {
  // To an atlas that is open, another fragment is no other page: it has to know of its size before.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.goto(fragment || (page.url() === 'about:blank' ? '' : '#'));
  await page.locator('#search').waitFor();
  await page
    .getByRole('main')
    .getByText(/aktor.* z |actors? of /)
    .first()
    .waitFor();
  await atRest(page);
}

/** Waits until no part of the page is still to come, and the map has looked the same for three frames. */
export const atRest = (page: Page) => page.evaluate(untilAtRest);

/** The panel beside the map: what is selected or asked, and its answer. */
export const inspector = (page: Page) => page.getByRole('complementary', { name: 'opis' });

/** Runs a command of this name from the palette, by keys. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await expect(page.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
}

export type MadeFile = Readonly<{ name: string; content: string | Uint8Array }>;

/** Chooses files, made here or by their paths, where a command of this name, or something else, asks for them. */
export async function chooseFiles(
  page: Page,
  files: readonly (MadeFile | string)[],
  ask: string | (() => Promise<void>) = 'Otwórz plik atlasu',
): Promise<void> {
  const asked = typeof ask === 'string' ? command(page, ask) : ask();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), asked]);
  const paths = files.filter((file) => typeof file === 'string');
  const made = files.filter((file) => typeof file !== 'string');
  await chooser.setFiles(
    paths.length > 0
      ? paths
      : made.map(({ name, content }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })),
  );
}

/** Opens tables as an atlas of their own, as they are guessed to be. */
export async function openTable(page: Page, ...files: readonly MadeFile[]): Promise<void> {
  await chooseFiles(page, files);
  await page.getByRole('dialog').getByRole('button', { name: 'Otwórz jako osobny atlas' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // It is asked for by now, and what was open is there until it comes.
  await page.waitForFunction(() => {
    const session = window.wyzyny?.store?.getState().session;
    return session?.wanted === null && session.load === 'ready';
  });
  await atRest(page);
}

/** The actors that the map lights now, by id and sorted. */
export const litActors = (page: Page) =>
  page.evaluate(
    () =>
      window.wyzyny?.core
        .nodes('.lit')
        .map((node) => node.id().slice(2))
        .sort() ?? [],
  );

/** Where an actor is on the screen once the map is at rest, in page pixels. */
export async function pointOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  await atRest(page);
  return page.evaluate(pointOnScreen, id);
}

/** The filters, unfolded where they are the spine of a panel. */
export async function openFilters(page: Page): Promise<Locator> {
  const filters = page.getByRole('complementary', { name: /^(filtry|filters)$/ });
  const spine = filters.locator('> button[aria-expanded="false"]');
  if (await spine.isVisible()) await spine.click();
  return filters;
}

/** The facet of this name, unfolded. */
export async function facet(page: Page, name: string): Promise<Locator> {
  const filters = await openFilters(page);
  const group = filters
    .locator('details')
    .filter({ has: page.getByRole('group', { name, exact: true, includeHidden: true }) });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  return group;
}

/** Ticks a value of a facet. */
export async function choose(page: Page, facetName: string, value: string | RegExp): Promise<void> {
  await (await facet(page, facetName)).getByRole('checkbox', { name: value }).check();
}

/** Types a range into a facet's two number fields. */
export async function chooseRange(
  page: Page,
  facetName: string,
  low: number | null,
  high: number | null,
): Promise<void> {
  const fields = (await facet(page, facetName)).getByRole('textbox');
  for (const [index, bound] of [low, high].entries()) {
    if (bound === null) continue;
    await fields.nth(index).fill(String(bound));
    await fields.nth(index).press('Enter');
  }
}

/** The names in the first column of the list, which it opens where needed. */
export async function listedNames(page: Page): Promise<readonly string[]> {
  const button = page.getByRole('button', { name: /Mapa i lista|Map and list/ });
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  const list = page.getByRole('region', { name: /^(lista|list)$/ });
  const headers = list.getByRole('rowheader');
  await list.getByRole('button').first().waitFor();
  return headers.allInnerTexts();
}

/** The sentence of the filter's result. */
export function resultText(page: Page): Locator {
  return page.getByRole('main').getByRole('status').first();
}

/** The controls in view that are narrower or lower than so many pixels, in words. */
export function controlsBelow(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate(
    (pixels) =>
      [...document.querySelectorAll('button, select, summary, input:not([type=range]), a, label:has(input)')].flatMap(
        (element) => {
          const target = element.closest('label') ?? element;
          const { width, height } = target.getBoundingClientRect();
          const isSeen = width > 8 && height > 8 && target.checkVisibility();
          return isSeen && (width < pixels || height < pixels) ? `${target.textContent} ${width}×${height}` : [];
        },
      ),
    least,
  );
}

/**
 * The controls in view that cannot be wholly seen and hit, in words: cut off by the window, or under something else in
 * their middle or near a corner. What a panel scrolls out of its view, and a table sideways, is none.
 */
export function controlsOutOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const INSET = 3;
    /** Whether parts of the page that scroll downwards show all of an element. */
    const isScrolledTo = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (at.scrollHeight <= at.clientHeight || !/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
        const box = at.getBoundingClientRect();
        if (top < box.top || bottom > box.bottom) return false;
      }
      return true;
    };
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const isSeen = width >= 8 && height >= 8 && element.checkVisibility({ visibilityProperty: true });
      return isSeen && isScrolledTo(element) && !element.closest('table');
    };
    const leavesWindow = ({ left, right, top, bottom }: DOMRect) =>
      left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
    /** What lies over an element, if anything does. */
    const over = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const corners = [left + INSET, right - INSET].flatMap((x) =>
        [top + INSET, bottom - INSET].map((y) => ({ x, y })),
      );
      return [{ x: (left + right) / 2, y: (top + bottom) / 2 }, ...corners]
        .map(({ x, y }) => document.elementFromPoint(x, y))
        .find((hit) => hit && !element.contains(hit) && !hit.contains(element));
    };
    const controls = document.querySelectorAll('button, select, summary, input:not([type=range]), textarea, a[href]');
    return [...controls]
      .map((control) => control.closest('label') ?? control)
      .filter(isShown)
      .flatMap((element) => {
        const box = element.getBoundingClientRect();
        const name = `${element.getAttribute('aria-label') ?? element.textContent} ${Math.round(box.x)},${Math.round(box.y)}`;
        if (leavesWindow(box)) return `${name} leaves the window`;
        const hit = over(element);
        return hit ? `${name} is under ${hit.tagName} ${hit.className}` : [];
      });
  });
}

/**
 * What axe finds on the page, or in these parts of it, by all of its rules, or by these, each with where; a page within it
 * is to be opened by itself.
 */
export async function violationsOf(
  page: Page,
  rules: readonly string[] = [],
  parts: readonly string[] = [],
): Promise<readonly string[]> {
  const isThere = await Promise.all(page.frames().map((frame) => frame.evaluate(() => 'axe' in window)));
  // To read all of its code anew takes as long as many a rule.
  const axe = new AxeBuilder({ page, ...(isThere.every(Boolean) && { axeSource: ';' }) });
  for (const part of parts) axe.include(part);
  const { violations } = await axe
    // Else axe also opens an empty page and sends it everything that is in order, which takes most of the time.
    .setLegacyMode()
    // What it would load anew, style sheets and all, only the rule about sound needs, of which there is none.
    .options({
      resultTypes: ['violations'],
      preload: false,
      ...(rules.length > 0 && { runOnly: [...rules] }),
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** How far the page itself can be scrolled, in pixels: only its parts should scroll. */
export const pageScroll = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return { right: scrollWidth - clientWidth, down: scrollHeight - clientHeight };
  });

/** What a theme can change of what axe looks at: themes are colours and sizes. */
const RULES_OF_THEMES = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/** What an answer changes of the page; the rest of it is tried by itself. */
export const ANSWERING = ['#inspector', '[data-map-region]'];

/**
 * Faults of access in the light theme and in one of the others, or in all where campaigns are whole, each with where: what
 * axe finds on the page, or in these parts of it, controls under 24 pixels, and a page that scrolls.
 */
export async function faultsInThemes(page: Page, parts: readonly string[] = []): Promise<readonly string[]> {
  const root = page.locator('html');
  const setTheme = (name: string) =>
    root.evaluate((element, theme) => {
      element.dataset.theme = theme;
    }, name);
  const own = (await root.getAttribute('data-theme')) ?? 'light';
  const faults: string[] = [];
  // Dark and the projector in turns: what a theme says is the same everywhere.
  const other = base.info().title.length % 2 === 0 ? 'dark' : 'projector';
  for (const theme of isWhole ? ['light', 'dark', 'projector'] : ['light', other]) {
    await setTheme(theme);
    const { right, down } = await pageScroll(page);
    const found = [
      ...(await violationsOf(page, theme === 'light' ? [] : RULES_OF_THEMES, parts)),
      ...(await controlsBelow(page, 24)),
    ];
    if (right > 0 || down > 0) found.push(`the page scrolls ${right} pixels to the right and ${down} down`);
    faults.push(...found.map((fault) => `${theme}: ${fault}`));
  }
  await setTheme(own);
  return faults;
}

/** Presses Tab until the focus is on this element. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}
