import type { Locator, Page } from '@playwright/test';
import { isWhole, report } from '../trials/campaign';
import { atRest, command, expect, test as withFaults } from './fixtures';

// Each part of the atlas that comes after the first map: what it does where its code does not come, not at once, or late.
// What a page from disk needs is in it, so that none of its parts can fail to come.

/** What the browser and React say of files that do not come; nothing else may be said. */
const test = withFaults.extend({
  // biome-ignore lint/correctness/noEmptyPattern: this is how a fixture without fixtures is written
  expected: async ({}, use) =>
    use([
      /Failed to load resource: net::ERR_FAILED/,
      /assets\/\S+ did not come/,
      /Unable to preload CSS/,
      /was preloaded using link preload but not used/,
    ]),
});

type Part = Readonly<{
  name: string;
  /** The files of its own. */
  files: RegExp;
  open: (page: Page) => Promise<void>;
  /** What is seen once it has come. */
  seen: (page: Page) => Locator;
  close: (page: Page) => Promise<void>;
}>;

/** The files that each page is refused. */
const refused = new WeakMap<Page, RegExp | null>();

/**
 * Keeps files from a page, or no longer any. All are looked at throughout: where requests begin or cease to be looked at,
 * one that is under way may never end.
 */
async function refuse(page: Page, files: RegExp | null): Promise<void> {
  const isNew = !refused.has(page);
  refused.set(page, files);
  if (!isNew) return;
  await page.route(/\/assets\//, (route) =>
    refused.get(page)?.test(route.request().url()) ? route.abort() : route.continue(),
  );
}

const filesOf = (...names: readonly string[]) => new RegExp(`/assets/(${names.join('|')})-[^/]{8}\\.(js|css)$`);
/** What always comes once the first map is seen. */
const SOON = filesOf('soon');
const click = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const run = (name: string) => (page: Page) => command(page, name);
const leave = (page: Page) => page.keyboard.press('Escape');
const dialog = (name: string | RegExp) => (page: Page) => page.getByRole('dialog', { name });
const byDialog = { close: leave };

const PARTS: readonly Part[] = [
  // First, as other parts that fail twice have a notice come, which offers a reload.
  {
    name: 'notice',
    files: filesOf('NoticeText'),
    open: (page) => openLink(page, '#v=1&rest=blink'),
    seen: (page) => page.getByText(/rest=blink/),
    close: click('Zamknij'),
  },
  {
    name: 'share',
    files: filesOf('ShareDialog'),
    open: click('Udostępnij'),
    seen: dialog(/Udostępnij/),
    ...byDialog,
  },
  { name: 'code', files: filesOf('QrDialog'), open: run('Kod QR na cały'), seen: dialog(/./), ...byDialog },
  { name: 'keys', files: filesOf('KeysDialog'), open: run('Skróty klaw'), seen: dialog(/Skróty/), ...byDialog },
  { name: 'report', files: filesOf('ReportDialog'), open: run('Raport'), seen: dialog(/Raport/), ...byDialog },
  { name: 'export', files: filesOf('ExportDialog'), open: run('Eksport'), seen: dialog(/Eksport/), ...byDialog },
  { name: 'handout', files: filesOf('HandoutDialog'), open: run('Materiał'), seen: dialog(/Materiał/), ...byDialog },
  {
    name: 'legend',
    files: filesOf('LegendBody'),
    open: (page) => page.getByText('Legenda', { exact: true }).click(),
    seen: (page) => page.locator('#legend').getByText('Kolor', { exact: true }).first(),
    close: (page) => page.getByText('Legenda', { exact: true }).click(),
  },
  {
    name: 'list',
    files: filesOf('ListPanel'),
    open: click('Mapa i lista'),
    seen: (page) => page.getByRole('region', { name: 'lista' }).getByRole('table'),
    close: click('Mapa'),
  },
  {
    name: 'scenes',
    files: filesOf('ScenesPanel'),
    open: click('Sceny opowieści'),
    seen: (page) => page.getByRole('textbox', { name: 'Tytuł opowieści' }),
    close: click('Sceny opowieści'),
  },
  {
    name: 'answers',
    files: filesOf('Answers'),
    open: run('Czego brakuje'),
    seen: (page) => page.getByRole('heading', { name: 'Czego brakuje' }),
    close: leave,
  },
  {
    name: 'what if',
    files: filesOf('ScenarioBanner'),
    open: (page) => openLink(page, '#v=1&ask=scenario'),
    seen: (page) => page.getByText('Scenariusz: to nie dane'),
    close: (page) => openLink(page, '#v=1'),
  },
  {
    name: 'focus',
    files: filesOf('FocusBar'),
    open: (page) => openLink(page, '#v=1&focus=wschodni-klaster-ict:1'),
    seen: (page) => page.getByRole('group', { name: 'Skupienie' }),
    close: (page) => openLink(page, '#v=1'),
  },
  {
    name: 'year',
    files: filesOf('YearMark'),
    open: (page) => openLink(page, '#v=1&time=2014..2014~'),
    seen: (page) => page.locator('[data-map-region]').getByText('2014', { exact: true }),
    close: (page) => openLink(page, '#v=1'),
  },
  {
    name: 'nothing found',
    files: filesOf('EmptyResult'),
    open: (page) => openLink(page, '#v=1&words=zzzzzz'),
    seen: (page) => page.getByRole('region', { name: 'Nic nie spełnia' }),
    close: (page) => openLink(page, '#v=1'),
  },
  {
    name: 'player',
    files: filesOf('Player'),
    open: (page) => openLink(page, '#v=1&stage=play'),
    seen: (page) => page.getByRole('region', { name: 'Opowieść' }),
    close: (page) => openLink(page, '#v=1'),
  },
];

async function openLink(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
}

/** The words of a part that did not come, wherever they stand. */
const failed = (page: Page) =>
  page.getByRole('alert').filter({ hasText: /się nie wczytała|przestała działać|nie udało się wczytać/ });
const retry = (page: Page) => failed(page).last().getByRole('button', { name: 'Spróbuj ponownie' });

/** Opens the atlas, and marks its map, so that one made anew is told from one that has stayed. */
async function openMap(page: Page, fragment = ''): Promise<void> {
  await page.goto(fragment);
  await page.locator('#search').waitFor();
  await page
    .getByRole('main')
    .getByText(/aktor.* z /)
    .first()
    .waitFor();
  await page.evaluate(() => {
    window.wyzyny?.core.scratch('_stays', true);
  });
}

/** The style sheets that did not come, without which a part would stand there bare: nothing can be read of them. */
const lostStyles = (page: Page) =>
  page.evaluate(() => {
    const isLost = ({ sheet }: HTMLLinkElement) => {
      try {
        return !sheet?.cssRules.length;
      } catch {
        return true;
      }
    };
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    return links.filter(isLost).map(({ href }) => href);
  });

/** Nothing is blank, and the map is the one that was there. */
async function expectMap(page: Page): Promise<void> {
  await expect(page.getByRole('application')).toBeVisible();
  expect(await page.evaluate(() => window.wyzyny?.core.scratch('_stays'))).toBe(true);
}

/** All parts where campaigns are whole, else every second one, from the first or from the next. */
const inTurn = (from: 0 | 1) => PARTS.filter((_, index) => isWhole || index % 2 === from);

/** A line of the trials' table: what became of each part. */
function tell(parts: readonly Part[], what: string, outcome: string): void {
  const counts = { [`${outcome} (${parts.map(({ name }) => name).join(', ')})`]: parts.length };
  report({ name: `parts that ${what}`, seed: 0, cases: parts.length, counts, failures: [] });
}

test('a part whose code does not come says so and recovers, and the map stays', async ({ page }) => {
  await openMap(page);
  const parts = inTurn(0);
  for (const { name, files, open, seen, close } of parts) {
    await test.step(name, async () => {
      await refuse(page, files);
      await open(page);
      await expect(retry(page)).toBeVisible();
      await expectMap(page);
      // Failed until retried: the file is asked for anew, and does not come again.
      const [asked] = await Promise.all([page.waitForRequest(files), retry(page).click()]);
      expect(asked.url()).toMatch(files);
      await expect(retry(page)).toBeVisible();
      await refuse(page, null);
      await retry(page).click();
      await expect(seen(page)).toBeVisible();
      await expect(failed(page)).toHaveCount(0);
      expect(await lostStyles(page)).toEqual([]);
      await expectMap(page);
      await close(page);
    });
  }
  tell(parts, 'fail once', 'said, came when asked for anew');
  tell(parts, 'fail until asked for anew twice', 'said each time, came');
});

test('a part whose code comes late leaves the map as it is meanwhile', async ({ page }) => {
  await openMap(page);
  const parts = inTurn(1);
  for (const { name, files, open, seen, close } of parts) {
    await test.step(name, async () => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(files, async (route) => {
        await held;
        await route.continue();
      });
      await Promise.all([page.waitForRequest(files), open(page)]);
      await expectMap(page);
      await expect(failed(page)).toHaveCount(0);
      release();
      await expect(seen(page)).toBeVisible();
      await close(page);
      await refuse(page, null);
    });
  }
  tell(parts, 'come late', 'nothing blank meanwhile');
});

test('regions that do not come with the page say so and recover, and the map stays', async ({ page }) => {
  await refuse(page, SOON);
  // All have their places beside the map here.
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('#v=1&camera=3:0:0');
  const regions = [
    page.getByRole('banner'),
    page.getByRole('complementary', { name: 'filtry' }),
    page.getByRole('complementary', { name: 'opis' }),
    page.getByRole('region', { name: 'oś czasu' }),
  ];
  for (const region of regions) await expect(region.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('application')).toBeVisible();
  // Besides: the sentence over the map, and one card for its minimap and what zooms to a part.
  await expect(failed(page)).toHaveCount(regions.length + 2);
  await refuse(page, null);
  while ((await failed(page).count()) > 0) await retry(page).click();
  await expect(page.locator('#search')).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByText(/aktor.* z /)
      .first(),
  ).toBeVisible();
  for (const region of regions) await expect(region.getByRole('button').first()).toBeVisible();
});

for (const { name, fragment, files, seen } of [
  {
    name: 'the window of the presenter',
    fragment: '#v=1&stage=presenter',
    files: filesOf('PresenterWindow'),
    seen: (page: Page) => page.getByText(/To okno trzeba otworzyć ze sceny/),
  },
  {
    name: 'the bar of an embed',
    fragment: '#v=1&embed=controls:inspect:page',
    files: filesOf('EmbedBar'),
    seen: (page: Page) => page.getByRole('link', { name: /otwórz cały atlas/ }),
  },
]) {
  test(`${name} that does not come says so and recovers`, async ({ page }) => {
    await refuse(page, files);
    await page.goto(fragment);
    await expect(retry(page)).toBeVisible();
    await refuse(page, null);
    await retry(page).click();
    await expect(seen(page)).toBeVisible();
  });
}

/** A file of texts, which the first map does without. */
const NOTES = filesOf('notes');

test('texts that do not come are missed by what tells them, and come when asked for anew', async ({ page }) => {
  await refuse(page, NOTES);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('#v=1&select=wschodni-klaster-ict');
  const description = page.getByRole('complementary', { name: 'opis' });
  await expect(description.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('application')).toBeVisible();
  await refuse(page, null);
  while ((await failed(page).count()) > 0) await retry(page).click();
  await expect(description.getByRole('heading', { name: 'Źródła' }).first()).toBeVisible();
});

/** Holds a file back until it is released. */
async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('texts that come change nothing on the map', async ({ page }) => {
  const release = await hold(page, NOTES);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('#v=1&select=wschodni-klaster-ict');
  await page.getByRole('region', { name: 'oś czasu' }).getByRole('button').first().waitFor();
  const names = () =>
    page.evaluate(() => window.wyzyny?.labels().map(({ id, box: { left, top }, lines }) => ({ id, left, top, lines })));
  await expect.poll(names).not.toEqual([]);
  // What waits for the texts is busy still, so that nothing else tells that the map is at rest.
  let before = await names();
  await expect(async () => {
    const former = before;
    await page.waitForTimeout(500);
    before = await names();
    expect(before).toEqual(former);
  }).toPass();
  await page.evaluate(() => {
    const { core, store } = window.wyzyny ?? {};
    core?.scratch('_graph', store?.getState().graph);
    core?.on('add remove data position', () => core.scratch('_changed', true));
  });
  release();
  const description = page.getByRole('complementary', { name: 'opis' });
  await expect(description.getByRole('heading', { name: 'Źródła' }).first()).toBeVisible();
  await atRest(page);
  const isSame = () => {
    const { core, store } = window.wyzyny ?? {};
    return [core?.scratch('_graph') === store?.getState().graph, core?.scratch('_changed')];
  };
  expect(await page.evaluate(isSame)).toEqual([true, undefined]);
  expect(await names()).toEqual(before);
});

test('a link that asks for words in texts waits for them', async ({ page }) => {
  const release = await hold(page, NOTES);
  await Promise.all([page.waitForRequest(NOTES), page.goto('#v=1&words=hacap')]);
  await expect(page.getByText('Wczytuję atlas')).toBeVisible();
  release();
  await expect(page.getByRole('application')).toHaveAccessibleName(/Mapa: 1\saktor/);
});

test('words that an address asks for before the texts are there are looked for in them once they are', async ({
  page,
}) => {
  const release = await hold(page, NOTES);
  await Promise.all([page.waitForRequest(NOTES), page.goto('')]);
  await page.getByRole('application').waitFor();
  await openLink(page, '#v=1&words=hacap');
  await expect(page.getByRole('application')).toHaveAccessibleName(/Mapa: 0\saktorów/);
  release();
  await expect(page.getByRole('application')).toHaveAccessibleName(/Mapa: 1\saktor/);
});

/** What names the parts that did not come and have no place of their own. */
const missing = (page: Page, names: RegExp) => page.getByRole('status').filter({ hasText: names });
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Spróbuj ponownie' }).click();

test('what has no place of its own is named where it does not come, and comes when asked for anew', async ({
  page,
}) => {
  const files = filesOf('soon', 'questions', 'story');
  await refuse(page, files);
  await page.goto('');
  await page.getByRole('application').waitFor();
  const notice = missing(page, /Nie wczytało się: .*/);
  for (const name of ['Skróty klawiaturowe', 'Miara', 'Oś czasu', 'Pytania', 'Sceny'])
    await expect(notice).toContainText(name);
  await refuse(page, null);
  await notice.getByRole('button', { name: 'Spróbuj ponownie' }).click();
  await expect(notice).toHaveCount(0);
  // All that failed comes with it.
  await expect(failed(page)).toHaveCount(0);
  // Once what listens to keys has come.
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: /Skróty/ })).toBeVisible({ timeout: 500 });
  }).toPass();
  await leave(page);
  await page.getByRole('button', { name: 'Pytania' }).click();
  await expect(page.getByRole('button', { name: 'Kto łączy naukę z biznesem w IT?' })).toBeVisible();
  await click('Sceny opowieści')(page);
  await expect(page.getByRole('textbox', { name: 'Tytuł opowieści' })).not.toHaveValue('');
});

test('the reader’s own story is there though the shipped one and the questions do not come', async ({ page }) => {
  await openMap(page, '#v=1&stage=scenes');
  const title = page.getByRole('textbox', { name: 'Tytuł opowieści' });
  await title.fill('Moja opowieść');
  const kept = () => page.evaluate(() => localStorage.getItem('wyzyny.story'));
  await expect.poll(kept).toContain('Moja opowieść');
  const files = /\/assets\/(questions|story)-[^/]{8}\.js$/;
  await refuse(page, files);
  await page.reload();
  await expect(title).toHaveValue('Moja opowieść');
  await expect(missing(page, /Pytania, Sceny|Sceny, Pytania/)).toBeVisible();
  await refuse(page, null);
  await tryAgain(page);
  await expect(missing(page, /Nie wczytało/)).toHaveCount(0);
  await expect(title).toHaveValue('Moja opowieść');
});

test('what computes and draws says that it did not come, keeps no picture waiting, and comes when asked anew', async ({
  page,
}) => {
  const files = /\/assets\/(force\.worker|led-communities|draw-map)-[^/]{8}\.js$/;
  await refuse(page, files);
  await openMap(page);
  await command(page, 'Układ: swobodny');
  await expect(missing(page, /Nie wczytało się: Układ: swobodny/)).toBeVisible();
  await expectMap(page);
  await openLink(page, '#v=1&arrangement=force&colour=community');
  await expect(missing(page, /społeczność/)).toBeVisible();
  await command(page, 'Eksport');
  const exports = page.getByRole('dialog', { name: /Eksport/ });
  await expect(exports.getByRole('alert')).toContainText('Mapy nie udało się narysować.');
  // The map is drawn now, though the arrangement is still to come.
  await refuse(page, null);
  await page.route(/\/assets\/force\.worker/, (route) => route.abort());
  await exports.getByRole('button', { name: 'Spróbuj ponownie' }).click();
  await expect(exports.getByRole('button', { name: /^Zapisz/ }).first()).toHaveAttribute('aria-disabled', 'false');
  await leave(page);
  await page.unroute(/\/assets\/force\.worker/);
  await tryAgain(page);
  await expect(missing(page, /Nie wczytało/)).toHaveCount(0);
});

test('what annotates a scene says that it did not come, and annotates it when asked for anew', async ({ page }) => {
  const files = /\/assets\/draw-annotations-[^/]{8}\.js$/;
  await openMap(page);
  await refuse(page, files);
  await openLink(page, '#v=1&stage=play&scene=five-uplands');
  await expect(missing(page, /Nie wczytało się: Oznaczenia na mapie/)).toBeVisible();
  await expectMap(page);
  await refuse(page, null);
  await tryAgain(page);
  await expect.poll(() => page.evaluate(() => window.wyzyny?.annotations().length)).toBeGreaterThan(0);
});

for (const asked of ['Control+k', '/']) {
  test(`what is typed between ${asked} and the search box is for the box, and runs nothing`, async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(SOON, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('');
    await page.getByRole('application').waitFor();
    const before = page.url();
    await page.keyboard.press(asked);
    // Most of these letters run something: the list, the look, the helix, the years.
    await page.keyboard.type('klub lthy');
    expect(await page.locator('#search').count()).toBe(0);
    release();
    await expect(page.locator('#search')).toBeFocused();
    await expect(page.locator('#search')).toHaveValue('klub lthy');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(page.url()).toBe(before);
    await page.locator('#search').fill('klub');
    await expect(page.getByRole('option').first()).toContainText('Klub');
  });
}

test('where the network is gone, it is said in words, nothing over anything, and all comes with one press once it is back', async ({
  page,
}) => {
  await openMap(page);
  await refuse(page, /\/assets\//);
  await openLink(page, '#v=1&rest=blink&ask=scenario&focus=wschodni-klaster-ict:1&time=2014..2014~');
  // The notice, and one card for all that stands over the map.
  await expect(failed(page)).toHaveCount(2);
  const notice = page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Zamknij' }) });
  await expect(notice).toContainText('się nie wczytała');
  const boxes = await Promise.all((await failed(page).all()).map((card) => card.boundingBox()));
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      if (!one || !other) throw new Error('a card is not seen');
      const isBeside =
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y;
      expect(isBeside, `${JSON.stringify(one)} over ${JSON.stringify(other)}`).toBe(true);
    }
  }
  await click('Mapa i lista')(page);
  const list = page.getByRole('region', { name: 'lista' }).getByRole('alert');
  await expect(list).toContainText('Ta część przestała działać: lista');
  await expect(list).not.toContainText(/https?:|\bat |Error|did not come/);
  await refuse(page, null);
  await retry(page).click();
  await expect(failed(page)).toHaveCount(0);
  await expect(page.getByText(/rest=blink/)).toBeVisible();
});
