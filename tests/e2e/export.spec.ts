import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { sampled } from '../trials/campaign';
import { expect, faultsInThemes, openAtlas, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

const dialog = (page: Page) => page.getByRole('dialog', { name: /^(Eksport mapy|Export the map)$/ });

/** Opens the dialog and chooses by the names of its fields. */
async function choose(page: Page, radios: readonly string[], selects: Readonly<Record<string, string>> = {}) {
  await page.getByRole('button', { name: /^(Eksportuj mapę|Export the map)/ }).click();
  for (const name of radios) await dialog(page).getByRole('radio', { name }).check();
  for (const [label, value] of Object.entries(selects))
    await dialog(page).getByLabel(label, { exact: true }).selectOption(value);
}

async function save(page: Page) {
  const download = page.waitForEvent('download');
  await dialog(page)
    .getByRole('button', { name: /^(Zapisz|Save) (PNG|SVG|PDF)/ })
    .click();
  const file = await download;
  await expect(dialog(page).getByRole('status').first()).toHaveText(/^(Zapisano|Saved): wyzyny\.(png|svg|pdf)$/);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The names on the map, as a reader would say them. */
const namesOnMap = (page: Page) => page.evaluate(() => window.wyzyny?.labels().flatMap(({ written }) => written) ?? []);

const sizeOfMap = (page: Page) =>
  page.evaluate(() => ({ width: window.wyzyny?.core.width() ?? 0, height: window.wyzyny?.core.height() ?? 0 }));

/** The words of a PDF's only page, and its size in millimetres. */
async function readPdf(bytes: Buffer) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const [, , width = 0, height = 0] = page.view;
  const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
  return { pages: document.numPages, text, millimetres: [width, height].map((points) => (points / 72) * 25.4) };
}

/** What an SVG says and refers to, as another parser reads it. */
function readSvg(source: string) {
  const svg = new new JSDOM().window.DOMParser().parseFromString(source, 'image/svg+xml');
  const of = (selector: string) => [...svg.querySelectorAll(selector)].map((element) => element.textContent ?? '');
  const addresses = [...svg.querySelectorAll('*')].flatMap((element) =>
    element
      .getAttributeNames()
      .filter((attribute) => /href|src/.test(attribute))
      .map((attribute) => element.getAttribute(attribute) ?? ''),
  );
  return {
    errors: of('parsererror'),
    texts: of('text'),
    spelt: [...svg.querySelectorAll('path[aria-label]')].map((path) => path.getAttribute('aria-label')),
    title: of('title'),
    description: of('desc'),
    paths: svg.querySelectorAll('path').length,
    images: svg.querySelectorAll('image, foreignObject, script').length,
    addresses: addresses.filter((address) => !address.startsWith('#')),
    faces: [...(of('style')[0] ?? '').matchAll(/font-family:'([^']*)'/g)].map(([, name = '']) => name),
    sources: [...(of('style')[0] ?? '').matchAll(/url\((.{0,20})/g)].map(([, start = '']) => start),
  };
}

test('an SVG stands on its own', { tag: '@both' }, async ({ page }) => {
  await openAtlas(page);
  await choose(page, ['SVG']);
  const { name, bytes } = await save(page);
  const file = readSvg(bytes.toString('utf8'));
  expect([name, file.errors, file.images, file.addresses]).toEqual(['wyzyny.svg', [], 0, []]);
  expect(file.sources.length).toBeGreaterThan(0);
  expect(file.sources.filter((start) => !start.startsWith('data:font/woff2'))).toEqual([]);
  // Programs that read no fonts within look for those installed under these names.
  expect(bytes.toString('utf8')).toMatch(/<text[^>]* font-family="'Alegreya', /);
  expect(file.faces).toContain('Source Sans 3');
  expect(file.faces.filter((name) => name.includes('Variable'))).toEqual([]);
  expect(file.title).toEqual(['Wyżyny – atlas ekosystemów gospodarczych Lublina']);
  expect(file.description[0]).toContain('Mapa w układzie „Wyżyny”.');
  expect(file.paths).toBeGreaterThan(200);
});

test('letters of an SVG can be outlines, which need no fonts', async ({ page }) => {
  await openAtlas(page);
  const names = await namesOnMap(page);
  await choose(page, ['SVG']);
  await dialog(page).getByRole('checkbox', { name: 'litery jako krzywe' }).check();
  const source = (await save(page)).bytes.toString('utf8');
  const { errors, texts, sources, spelt } = readSvg(source);
  expect([errors, texts, sources, source.includes('font-family')]).toEqual([[], [], [], false]);
  expect(names.filter((name) => !spelt.includes(name))).toEqual([]);
});

test('letters that no font of a file has are told before it is saved', async ({ page }) => {
  await openAtlas(page, `#v=1&words=${encodeURIComponent('中文 żółw')}`);
  const told = dialog(page).getByRole('alert');
  await choose(page, ['PDF']);
  await expect(told).toContainText('nie ma znaków: 中 文.');
  await dialog(page).getByRole('radio', { name: 'SVG' }).check();
  await expect(told).toBeHidden();
  await dialog(page).getByRole('checkbox', { name: 'litery jako krzywe' }).check();
  await expect(told).toContainText('nie ma znaków: 中 文.');
  await dialog(page).getByRole('radio', { name: 'PDF' }).check();
  await dialog(page).getByRole('checkbox', { name: 'zdanie o filtrze' }).uncheck();
  await expect(dialog(page).getByRole('button', { name: 'Zapisz PDF' })).toHaveAttribute('aria-disabled', 'false');
  await expect(told).toBeHidden();
});

const NAMED = [
  '',
  'arrange=helix',
  'arrange=years&theme=dark',
  'arrange=around&select=netrix-group',
  'select=urzad-miasta-lublin&lang=en',
];
for (const view of sampled(NAMED, 2, 4))
  test(`an SVG holds every name on the screen as text: ${view}`, async ({ page }) => {
    await openAtlas(page, `#v=1&${view}`);
    const names = await namesOnMap(page);
    const along = await page.evaluate(() => window.wyzyny?.lineLabels().map(({ text }) => text) ?? []);
    await choose(page, ['SVG']);
    const { texts } = readSvg((await save(page)).bytes.toString('utf8'));
    expect(names.length).toBeGreaterThan(2);
    expect(along.length).toBeGreaterThan(0);
    expect([...names, ...along].filter((text) => !texts.includes(text))).toEqual([]);
  });

test('an A0 poster has its size, and its Polish names can be searched', async ({ page }) => {
  await openAtlas(page);
  await choose(page, ['PDF', 'cała mapa', 'pionowo'], { Arkusz: 'A0' });
  const { pages, text, millimetres } = await readPdf((await save(page)).bytes);
  expect([pages, ...millimetres.map(Math.round)]).toEqual([1, 841, 1189]);
  for (const name of [
    'Lubelska Medycyna',
    'Klaster Fotoniki i Światłowodów',
    'WYŻYNA LOTNICZA',
    'Źródło: Miasto Lublin',
  ])
    expect(text).toContain(name);
  expect(text).toMatch(/[ąćęłńóśźż]/);
});

test('a PDF of the screen holds the names that are on it', { tag: '@both' }, async ({ page }) => {
  await openAtlas(page, '#v=1&arrange=years');
  const names = await namesOnMap(page);
  await choose(page, ['PDF']);
  const { text, millimetres } = await readPdf((await save(page)).bytes);
  expect(millimetres.map(Math.round)).toEqual([297, 210]);
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
});

/** The map as the screen shows it, without what lies over it. */
async function screenOfMap(page: Page) {
  const show = (visibility: string) =>
    page.evaluate((value) => {
      for (const element of document.querySelectorAll<HTMLElement>('[data-over-map]')) element.style.visibility = value;
    }, visibility);
  const clip = await page.evaluate(() => {
    const { x, y, width, height } = window.wyzyny?.core.container()?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  });
  await show('hidden');
  const picture = PNG.sync.read(await page.screenshot({ clip }));
  await show('');
  return picture;
}

/** The row of a picture at which the screen begins: where fewest of some points of it differ. */
function rowOf(screen: PNG, picture: PNG): number {
  const step = 4 * 97;
  const differencesFrom = (row: number) => {
    const start = row * screen.width * 4;
    let count = 0;
    for (let at = 0; at < screen.data.length; at += step)
      if (Math.abs((screen.data[at] ?? 0) - (picture.data[start + at] ?? 0)) > 24) count += 1;
    return count;
  };
  const counts = Array.from({ length: picture.height - screen.height + 1 }, (_, row) => differencesFrom(row));
  return counts.indexOf(Math.min(...counts));
}

const VIEWS = [
  'theme=dark&select=umcs',
  'arrange=helix&kind=cluster&rest=fade',
  'arrange=years&theme=projector&time=2014..2014~&compare-years=2010..2014',
  'arrange=years&colour=founded&size=degree',
  'ask=scenario;name=bez+miasta;without=urzad-miasta-lublin;added=umcs:collaborates-with:politechnika-lubelska',
];
for (const view of sampled(VIEWS, 1, 2, 4))
  test(`a picture looks as the screen does: ${view}`, async ({ page }) => {
    await openAtlas(page, `#v=1&${view}`);
    const screen = await screenOfMap(page);
    await choose(page, ['PNG'], { Powiększenie: '1' });
    const picture = PNG.sync.read((await save(page)).bytes);
    expect(picture.width).toBe(screen.width);
    // What an answer comes to stands above the map in a picture, and over it on the screen.
    const start = rowOf(screen, picture) * screen.width * 4;
    const differs = (index: number) => Math.abs((screen.data[index] ?? 0) - (picture.data[start + index] ?? 0)) > 24;
    const different = screen.data.reduce((sum, _, index) => sum + (differs(index) ? 1 : 0), 0);
    // Edges are smoothed a little otherwise; a node or a name that lacks is far more.
    expect(different / screen.data.length).toBeLessThan(0.003);
  });

test('a PNG of the eightfold is drawn anew at that size', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await openAtlas(page);
  const { width, height } = await sizeOfMap(page);
  await choose(page, ['PNG'], { Powiększenie: '8' });
  const picture = PNG.sync.read((await save(page)).bytes);
  expect(picture.width).toBe(8 * width);
  expect(picture.height).toBeGreaterThan(8 * height);
  // An enlarged picture has its colours in squares of 8: one drawn anew has edges in between.
  const differs = Array.from({ length: picture.width - 1 }, (_, x) => x).filter((x) => {
    const at = (Math.round(4 * height) * picture.width + x) * 4;
    return x % 8 !== 7 && picture.data.readUInt32BE(at) !== picture.data.readUInt32BE(at + 4);
  });
  expect(differs.length).toBeGreaterThan(10);
});

test('a transparent PNG lets through what lies under it', async ({ page }) => {
  await openAtlas(page);
  const alphaOf = ({ data, width, height }: PNG) => [data[3], data[(width * height - 1) * 4 + 3]] as const;
  await choose(page, ['PNG', 'papier'], { Powiększenie: '1' });
  expect(alphaOf(PNG.sync.read((await save(page)).bytes))).toEqual([255, 255]);
  await dialog(page).getByRole('radio', { name: 'przezroczyste' }).check();
  const clear = PNG.sync.read((await save(page)).bytes);
  expect(alphaOf(clear)).toEqual([0, 0]);
  expect(clear.data.some((value, index) => index % 4 === 3 && value === 255)).toBe(true);
});

test('what no program could open is refused with a reason and the largest scale', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await openAtlas(page);
  await choose(page, ['PNG'], { Powiększenie: '8' });
  const refusal = dialog(page).getByRole('alert');
  await expect(refusal).toContainText('Tego obrazu nie da się zapisać');
  await expect(dialog(page).getByRole('button', { name: 'Zapisz PNG' })).toHaveAttribute('aria-disabled', 'true');
  await refusal.getByRole('button', { name: /^Zmniejsz do [1-7]×$/ }).click();
  await expect(refusal).toBeHidden();
  await expect(dialog(page).getByRole('button', { name: 'Zapisz PNG' })).toHaveAttribute('aria-disabled', 'false');
});

test('what stands below the map is chosen part by part', async ({ page }) => {
  await openAtlas(page, '#v=1&kind=cluster');
  await choose(page, ['SVG']);
  const textsOf = async () => readSvg((await save(page)).bytes.toString('utf8')).texts.join(' ');
  const whole = await textsOf();
  for (const name of ['legenda', 'zdanie o filtrze', 'data danych', 'źródła', 'kod QR'])
    await dialog(page).getByRole('checkbox', { name }).uncheck();
  const bare = await textsOf();
  for (const text of ['Filtr: klaster.', 'Stan danych:', 'Źródło:', 'Strona helisy:'])
    expect([text, whole.includes(text), bare.includes(text)]).toEqual([text, true, false]);
});

test('axe finds nothing in the dialog in any theme, and the focus is given back', async ({ page }) => {
  await openAtlas(page);
  await choose(page, ['PDF']);
  await dialog(page)
    .getByRole('img', { name: /^Podgląd: A4/ })
    .waitFor();
  expect(await faultsInThemes(page, ['dialog'])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Eksportuj mapę: PNG, SVG, PDF' })).toBeFocused();
});

const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
const CLUSTER_TIME = 0xe7;
const BLOCK_GROUP = 0xa0;
const BLOCKS = [0xa1, 0xa3];

/** When each frame of a WebM begins, in milliseconds (Matroska, RFC 9559). */
function timesOfFrames(film: Buffer): readonly number[] {
  const times: number[] = [];
  let [at, cluster] = [0, 0];
  /** A number that says by its first bits how long it is. */
  const next = (keepsMark: boolean) => {
    const length = Math.clz32(film[at] ?? 0) - 23;
    let value = (film[at] ?? 0) & (keepsMark ? 0xff : 0xff >> length);
    for (let byte = 1; byte < length; byte += 1) value = value * 256 + (film[at + byte] ?? 0);
    at += length;
    return value;
  };
  while (at < film.length) {
    const [id, size] = [next(true), next(false)];
    if (id === SEGMENT || id === CLUSTER || id === BLOCK_GROUP) continue;
    if (id === CLUSTER_TIME) cluster = film.readUIntBE(at, size);
    if (BLOCKS.includes(id)) times.push(cluster + film.readInt16BE(at + 1));
    at += size;
  }
  return times;
}

test('the years become a film that plays, and the map is as it was', { tag: '@both' }, async ({ page }) => {
  await openAtlas(page, '#v=1&lang=pl&kind=cluster');
  const address = page.url();
  await choose(page, []);
  const saved = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Zapisz film (WebM)' }).click();
  // A cluster without a date is not shown as if it had been there from the first year on.
  await page.waitForFunction(() => document.querySelector('#film-progress')?.textContent?.includes('krok 3 z'));
  const steps = Number(/z (\d+)/.exec((await page.locator('#film-progress').textContent()) ?? '')?.[1]);
  const isSeen = await page.evaluate(() => window.wyzyny?.core.getElementById('n:okip').visible());
  expect(isSeen).toBe(false);
  const bytes = await readFile(await (await saved).path());
  const times = timesOfFrames(bytes);
  // Each year is in three frames, of which a busy recorder may lose one, and is seen for 0.9 seconds or more.
  expect(times.length).toBeGreaterThan(2 * steps);
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(0.75 * 900 * steps);
  expect(bytes.subarray(0, 4).toString('hex')).toBe('1a45dfa3');
  // The atlas's own policy lets it play no films.
  const screen = await page.context().newPage();
  const size = await screen.evaluate(async (base64) => {
    const film = document.createElement('video');
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    film.src = URL.createObjectURL(new Blob([content], { type: 'video/webm' }));
    await new Promise((resolve, reject) => {
      film.onloadeddata = resolve;
      film.onerror = () => reject(film.error);
    });
    return [film.videoWidth, film.videoHeight];
  }, bytes.toString('base64'));
  expect(Math.min(...size)).toBeGreaterThan(600);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => window.wyzyny?.core.nodes(':visible').not('.context').length)).toBe(16);
});
