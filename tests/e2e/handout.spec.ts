import { copyFile, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import story from '../../data/lublin/story.json' with { type: 'json' };
import { parseRichText } from '../../src/ui/rich-text';
import { expect, faultsInThemes, openAtlas, sharing as test, violationsOf } from './fixtures';

test.describe.configure({ mode: 'default' });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Materiał dla słuchaczy' });

async function openHandout(page: Page): Promise<void> {
  await openAtlas(page, '#v=1&lang=pl&stage=scenes&kind=cluster');
  await page.getByRole('button', { name: 'Materiał dla słuchaczy' }).click();
  await dialog(page).waitFor();
}

/** Saves a handout and answers where it lies. */
async function save(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: button }).click(),
  ]);
  return download.path();
}

/** A text as its words alone, as lines are broken elsewhere in each file. */
const bare = (text: string) =>
  parseRichText(text)
    .flatMap(({ lines }) => lines.map((spans) => spans.map((span) => span.text).join('')))
    .map((line) => line.replace(/\s+/g, ' ').trim());

test('the story as a PDF has each scene on a page of its own, with text and notes to be searched, or without', {
  tag: '@both',
}, async ({ page }) => {
  await openHandout(page);
  const address = page.url();
  const bytes = await readFile(await save(page, 'Zapisz PDF'));
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  expect(document.numPages).toBeGreaterThanOrEqual(story.scenes.length);
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
    }),
  );
  const all = pages.join(' ').replace(/\s+/g, '');
  for (const { title, text, notes } of story.scenes) {
    expect(pages.filter((each) => each.includes(title.pl))).not.toEqual([]);
    for (const line of [...bare(text.pl), ...bare(notes.pl)]) expect(all).toContain(line.replace(/\s+/g, ''));
  }
  expect(pages[0]).toContain('LUBELSKA');
  await expect(dialog(page).getByRole('status')).toHaveText('Zapisano: opowiesc.pdf');
  expect(page.url()).toBe(address);
  await dialog(page).getByRole('checkbox', { name: 'z notatkami prowadzącego' }).uncheck();
  const short = await readFile(await save(page, 'Zapisz PDF'));
  const without = await getDocument({ data: new Uint8Array(short), verbosity: 0 }).promise;
  expect(without.numPages).toBe(story.scenes.length);
});

test('letters that the PDF would lack are told before it is saved, and the page of HTML has them', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=pl&stage=scenes&kind=cluster');
  await page
    .getByRole('complementary', { name: 'sceny' })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Notatki dla mówiącego' }).fill('Witamy 👋 中文');
  await page.getByRole('button', { name: 'Materiał dla słuchaczy' }).click();
  await dialog(page).getByRole('button', { name: 'Zapisz PDF' }).click();
  // All scenes are drawn before: a busy machine takes its time.
  await expect(dialog(page).getByRole('status')).toContainText('nie ma znaków: 👋 中 文.', { timeout: 90_000 });
  const bytes = await readFile(await save(page, 'Zapisz bez nich'));
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('Witamy');
  const html = await readFile(await save(page, 'Zapisz jedną stronę HTML'), 'utf8');
  expect(html).toContain('Witamy 👋 中文');
});

test('the story as one HTML page needs nothing else, runs nothing, and is open to everyone', { tag: '@both' }, async ({
  page,
  browser,
}) => {
  await openHandout(page);
  const path = await save(page, 'Zapisz jedną stronę HTML');
  const html = await readFile(path, 'utf8');
  expect(html.match(/<script|\son[a-z]+="|url\((?!data:|#)|\ssrc="/)).toBeNull();
  const named = test.info().outputPath('handout.html');
  await copyFile(path, named);
  const context = await browser.newContext({ offline: true });
  const reader = await context.newPage();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  await reader.goto(pathToFileURL(named).href);
  await expect(reader.getByRole('heading', { level: 2 })).toHaveCount(story.scenes.length);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(story.title.pl);
  // A scene that asks is drawn with its answer: the way alone has names.
  const way = reader.locator('svg').nth(story.scenes.findIndex(({ view }) => view.startsWith('ask=paths')));
  await expect(way).toContainText('PZL-Świdnik');
  await expect(way).not.toContainText('Drewno');
  const ids = await reader.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(asked.filter((address) => !/^(data|file):/.test(address))).toEqual([]);
  expect(await violationsOf(reader)).toEqual([]);
  await context.close();
});

test('a handout that is closed half way leaves the map as it was', async ({ page }) => {
  await openHandout(page);
  const address = page.url();
  await dialog(page).getByRole('button', { name: 'Zapisz PDF' }).click();
  await dialog(page).getByText('Rysuję scenę').waitFor();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => page.evaluate(() => window.wyzyny?.core.nodes(':visible').not('.context').length)).toBe(16);
  expect(page.url()).toBe(address);
});

test('axe finds nothing in the dialog, in any theme', async ({ page }) => {
  await openAtlas(page, '#v=1&lang=pl&stage=scenes');
  await page.getByRole('button', { name: 'Materiał dla słuchaczy' }).click();
  await dialog(page).waitFor();
  expect(await faultsInThemes(page, ['dialog'])).toEqual([]);
});
