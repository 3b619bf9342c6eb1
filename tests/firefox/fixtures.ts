import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type ElementHandle,
  type EvaluateFunc,
  type HTTPRequest,
  type JSHandle,
  type Page,
} from 'puppeteer-core';
import { preview } from 'vite';
import { test as base, expect } from 'vitest';
import { SECURITY_HEADERS } from '../../scripts/security';
import { pointOnScreen, untilAtRest } from '../support/in-page';

/** A host of the built atlas, and which of its files do not come just now. */
type Host = Readonly<{ address: string; refused: { files: RegExp | null } }>;

async function startHost(): Promise<Host & Readonly<{ stop: () => Promise<void> }>> {
  const refused: Host['refused'] = { files: null };
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    preview: { host: '127.0.0.1', port: 0, headers: SECURITY_HEADERS },
    plugins: [
      {
        name: 'refuse',
        configurePreviewServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            if (!refused.files?.test(request.url ?? '')) return next();
            response.writeHead(503, { 'Content-Type': 'text/javascript' }).end();
          });
        },
      },
    ],
  });
  return { address: server.resolvedUrls?.local[0] ?? '', refused, stop: () => server.close() };
}

async function startFirefox(downloads: string): Promise<Browser> {
  const executablePath = process.env.FIREFOX_PATH;
  if (!executablePath) throw new Error('Say by FIREFOX_PATH where Firefox is; npm test looks for it.');
  return puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    timeout: 120_000,
    env: { ...process.env, TZ: 'Europe/Warsaw' },
    extraPrefsFirefox: {
      'intl.accept_languages': 'pl-PL, pl',
      // Files are saved without a question, and a PDF is not opened beside the atlas.
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.open_pdf_attachments_inline': false,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
}

/** Runs in the page: a violation of the policy is told as an error of the console is, and files come from the host. */
function prepare(keepsOffline: boolean): void {
  // What an error says is known in the page only.
  const say = console.error;
  console.error = (...words: readonly unknown[]) => say.call(console, words.map(String).join(' '));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI}`);
  });
  if (!keepsOffline) Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
}

/** Listens to what a page may not do: errors and warnings of the console, uncaught errors, requests to elsewhere. */
function faultsOf(page: Page, address: string): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error instanceof Error ? error.message : error}`));
  page.on('request', (request: HTTPRequest) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) {
      faults.push(`foreign request: ${request.url()}`);
    }
  });
  return faults;
}

type Fixtures = Readonly<{
  host: Host;
  /** Where files are saved. */
  downloads: string;
  firefox: Browser;
  /** Whether the atlas may keep itself on the device, and answer later visits from there. */
  keepsOffline: boolean;
  /** What the browser says in a journey in which something is meant to fail. */
  expected: readonly RegExp[];
  /** A page of its own storage, 1440 × 900, in Polish, which fails its journey where the console, the policy or the network has a fault to tell. */
  page: Page;
}>;

export const test = base.extend<Fixtures>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: this is how a fixture without fixtures is written
    async ({}, use) => {
      const { stop, ...host } = await startHost();
      await use(host);
      await stop();
    },
    { scope: 'worker' },
  ],
  downloads: [
    // biome-ignore lint/correctness/noEmptyPattern: this is how a fixture without fixtures is written
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'wyzyny-firefox-'));
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({ downloads }, use) => {
      const firefox = await startFirefox(downloads);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  keepsOffline: false,
  expected: [],
  page: async ({ firefox, host, keepsOffline, expected }, use) => {
    const context = await firefox.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await resize(page, 1440, 900);
    await page.evaluateOnNewDocument(prepare, keepsOffline);
    const faults = faultsOf(page, host.address);
    await use(page);
    host.refused.files = null;
    await context.close();
    expect(faults.filter((fault) => !expected.some((words) => words.test(fault)))).toEqual([]);
  },
});

export { expect };

/**
 * Waits until a function of the page answers something, and gives it. Puppeteer's own waiting has the page make functions of
 * text, which its policy forbids in some releases of Firefox.
 */
export async function until<Args extends unknown[]>(
  page: Page,
  answer: EvaluateFunc<Args>,
  ...args: Args
): Promise<JSHandle> {
  let handle: JSHandle | null = null;
  await expect
    .poll(async () => {
      handle = await page.evaluateHandle(answer, ...args);
      return handle.evaluate((found) => Boolean(found));
    })
    .toBe(true);
  if (!handle) throw new Error('There is no answer.');
  return handle;
}

/** Opens the atlas at a fragment and waits until all of it is there and the map is at rest. */
export async function openAtlas(page: Page, { address }: Host, fragment = '#v=1'): Promise<void> {
  await page.goto(address + fragment);
  await until(page, () => document.querySelector('#search') !== null);
  await until(page, () => /aktor.* z |actors? of /.test(document.querySelector('main')?.textContent ?? ''));
  await page.evaluate(untilAtRest);
}

/** The first element in view that matches a selector and whose label, or else text, a pattern; waits until there is one. */
export async function find(page: Page, selector: string, name = ''): Promise<ElementHandle<HTMLElement>> {
  const isThere = (css: string, pattern: string) =>
    [...document.querySelectorAll<HTMLElement>(css)].find(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        new RegExp(pattern).test((element.getAttribute('aria-label') ?? element.textContent ?? '').trim()),
    );
  const handle = (await until(page, isThere, selector, name)).asElement();
  if (!handle) throw new Error(`${selector} is no element`);
  return handle as ElementHandle<HTMLElement>;
}

/** Clicks what `find` finds, by the mouse. */
export async function click(page: Page, selector: string, name = ''): Promise<void> {
  await (await find(page, selector, name)).click();
}

/** Waits until nothing in view matches. */
export const gone = (page: Page, selector: string) =>
  until(
    page,
    (css: string) => ![...document.querySelectorAll(css)].some((element) => element.checkVisibility()),
    selector,
  );

/** The address, also after a change that is no step of the history. */
export const address = (page: Page) => page.evaluate(() => location.href);

/** The fragment of the address, as it comes to be. */
export const fragment = (page: Page) => expect.poll(() => page.evaluate(() => location.hash));

/** The text of the first match, as it comes to be. */
export const text = (page: Page, selector: string) => expect.poll(async () => (await texts(page, selector))[0] ?? '');

/** The texts of all matches, each blank a space. */
export const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => elements.map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim()));

/** The sentence of the filter's result, as it comes to be. */
export const result = (page: Page) => text(page, 'main [role=status]');

/** What is told of the selected actor or asked, as it comes to be. */
export const told = (page: Page) => text(page, '#inspector h2');

/** Where an actor is on the screen once the map is at rest, in page pixels. */
export async function pointOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  await page.evaluate(untilAtRest);
  return page.evaluate(pointOnScreen, id);
}

/** How near the map is. */
export const zoomOf = (page: Page) => page.evaluate(() => window.wyzyny?.core.zoom() ?? 0);

/** A file that was saved, once all of it is there. */
export async function saved(folder: string, name: string): Promise<Buffer> {
  const path = join(folder, name);
  const size = () => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const part = () => statSync(`${path}.part`, { throwIfNoEntry: false }) === undefined;
  await expect.poll(() => size() > 0 && part()).toBe(true);
  return readFileSync(path);
}

/** Presses keys one after another. */
export async function press(page: Page, ...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses a key while another is held. */
export async function chord(page: Page, held: 'Control' | 'Shift', key: Parameters<Page['keyboard']['press']>[0]) {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

/**
 * Gives the page another size, in pixels. The window has it before Puppeteer turns the screen as well, which not every
 * release of Firefox knows how to.
 */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height }).catch((error: unknown) => {
    if (!String(error).includes('unknown command')) throw error;
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
}
