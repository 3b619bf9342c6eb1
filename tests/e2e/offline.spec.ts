import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { preview } from 'vite';
import layout from '../../data/lublin/layout.json' with { type: 'json' };
import { filesOf, serviceWorker } from '../../scripts/offline';
import { SECURITY_HEADERS } from '../../scripts/security';
import { test as base, expect, openAtlas, resultText } from './fixtures';

/** A host of the built atlas for one test, whose files may change and which may go away. */
type Host = Readonly<{ folder: string; address: string; stop: () => Promise<void> }>;

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'wyzyny-host-'));
    cpSync('dist', folder, { recursive: true });
    const server = await preview({
      configFile: false,
      logLevel: 'silent',
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 0, headers: SECURITY_HEADERS },
    });
    let isUp = true;
    const stop = async () => {
      if (isUp) await server.close();
      isUp = false;
    };
    await use({ folder, address: server.resolvedUrls?.local[0] ?? '', stop });
    await stop();
    rmSync(folder, { recursive: true });
  },
  baseURL: ({ host }, use) => use(host.address),
});

test.use({ serviceWorkers: 'allow' });

/** What tells one build from the next in these tests. */
const built = (page: Page) => page.locator('meta[name=description]');

/** Puts a new build on the host. */
function deploy({ folder }: Host): void {
  const index = join(folder, 'index.html');
  writeFileSync(index, readFileSync(index, 'utf8').replace(/(name="description" content=")[^"]*/, '$1new'));
  writeFileSync(join(folder, 'sw.js'), serviceWorker(folder));
}

/** Opens the atlas and waits until all of it is on the device and this page asks there. */
async function firstVisit(page: Page): Promise<void> {
  await openAtlas(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

const notice = (page: Page) => page.getByText('Nowa wersja atlasu jest gotowa.');

/** The notice comes once all files of the new build are on the device, which takes a busy machine its time. */
const expectNotice = (page: Page) => expect(notice(page)).toBeVisible({ timeout: 60_000 });

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mapa i lista' }).click();
  await expect(page.getByRole('region', { name: 'lista' }).getByRole('rowheader').first()).toBeVisible();
}

// A page from disk has no host, and may have no service worker.
test.describe('the hosted atlas', () => {
  test('works without a network after its first visit, with what it had not loaded yet', async ({ page, host }) => {
    await firstVisit(page);
    await host.stop();
    await page.context().setOffline(true);
    await openList(page);
    await page.reload();
    await expect(resultText(page)).toContainText('76 aktorów z 76');
    await page.keyboard.press('/');
    await page.locator('#search').fill('swiatlowod');
    await expect(page.getByRole('option').first()).toContainText('światłowod', { ignoreCase: true });
    await page.keyboard.press('Escape');
    // The free arrangement comes from a worker; until it answers, the uplands' positions stand.
    await page.goto(`${host.address}?from=elsewhere#v=1&arrange=force`);
    await page.locator('#search').waitFor();
    await page.waitForFunction(([id, x]) => window.wyzyny?.core.getElementById(`n:${id}`).position('x') !== x, [
      'umcs',
      layout.uplands.umcs[0],
    ] as const);
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error'))).toEqual([]);
  });

  test('has every file of the build on the device', async ({ page, host }) => {
    await firstVisit(page);
    const missing = () =>
      page.evaluate(
        async (files) => {
          const found = await Promise.all(files.map((file) => caches.match(file.replace('index.html', './'))));
          return files.filter((_, index) => !found[index]?.ok);
        },
        [...filesOf(host.folder)],
      );
    // The last of them come once the page is idle.
    await expect.poll(missing).toEqual([]);
  });

  test('says that a new build is ready, and takes it when asked', async ({ page, host }) => {
    await firstVisit(page);
    await expect(notice(page)).toHaveCount(0);
    deploy(host);
    await page.reload();
    await expectNotice(page);
    await expect(built(page)).not.toHaveAttribute('content', 'new');
    await page.getByRole('button', { name: 'Wczytaj', exact: true }).click();
    await expect(built(page)).toHaveAttribute('content', 'new');
    await expect(resultText(page)).toContainText('76 aktorów z 76');
    await expect(notice(page)).toHaveCount(0);
  });

  test('leaves another tab as it is when one takes the new build, until asked there', async ({ page, host }) => {
    await firstVisit(page);
    deploy(host);
    // The old tab has not loaded its list yet, and the new build has none of that name.
    const list = readdirSync(join(host.folder, 'assets')).find((name) => /^ListPanel.*js$/.test(name)) ?? '';
    rmSync(join(host.folder, 'assets', list));
    writeFileSync(join(host.folder, 'sw.js'), serviceWorker(host.folder));
    const other = await page.context().newPage();
    await openAtlas(other);
    await other.getByRole('button', { name: 'Wczytaj', exact: true }).click();
    await expect(built(other)).toHaveAttribute('content', 'new');
    await expectNotice(page);
    await openList(page);
    await expect(built(page)).not.toHaveAttribute('content', 'new');
    await page.getByRole('button', { name: 'Wczytaj', exact: true }).click();
    await expect(built(page)).toHaveAttribute('content', 'new');
  });

  test('can be installed', async ({ page, request }) => {
    await openAtlas(page);
    const address = await page.evaluate(
      () => document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '',
    );
    const manifest = await (await request.get(address)).json();
    expect(manifest).toMatchObject({ start_url: './', display: 'standalone' });
    for (const { src, sizes, type } of manifest.icons) {
      const icon = await request.get(new URL(src, address).href);
      expect(icon.headers()['content-type']).toBe(type);
      const body = await icon.body();
      // Width and height stand at bytes 16 and 20 of a PNG.
      if (type === 'image/png') expect(`${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`).toBe(sizes);
    }
  });

  test('sends its policy with every answer, and lets nothing of its worker be kept', async ({ request }) => {
    for (const file of ['', 'sw.js', 'favicon.svg']) {
      const headers = (await request.get(file)).headers();
      expect(headers['content-security-policy']).toBe(SECURITY_HEADERS['Content-Security-Policy']);
    }
    expect((await request.get('sw.js')).headers()['cache-control']).toBe('no-cache');
  });
});
