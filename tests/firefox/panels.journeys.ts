import { JSDOM } from 'jsdom';
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import {
  address,
  chord,
  click,
  expect,
  find,
  fragment,
  gone,
  openAtlas,
  press,
  resize,
  result,
  saved,
  test,
  text,
  told,
  until,
} from './fixtures';

test('a question of the first screen is answered', async ({ page, host }) => {
  await openAtlas(page, host);
  await click(page, '#inspector button', '^Gdzie brakuje którejś strony helisy');
  await told(page).toBe('Czego brakuje');
  await fragment(page).toContain('ask=gaps');
  await text(page, '#inspector li').toContain('źródło nie mówi o udziale tej strony');
});

test('a report of an answer holds the map and its code', async ({ page, host }) => {
  await openAtlas(
    page,
    host,
    '#v=1&ask=picks;sentence=helix:academia,,helix:business,,kind:cluster.industry:industry-it',
  );
  await click(page, '#inspector button', '^Raport');
  await find(page, 'dialog h2', 'Kto łączy naukę z biznesem w IT');
  await expect
    .poll(() =>
      page.evaluate(() => document.querySelector<HTMLImageElement>('dialog img[alt=Mapa]')?.naturalWidth ?? 0),
    )
    .toBeGreaterThan(1000);
  await find(page, 'dialog [role=img]', '^Kod QR');
  await press(page, 'Escape');
  await gone(page, 'dialog');
});

test('a link is copied, and pasted it is the address', async ({ page, host }) => {
  await openAtlas(page, host, '#v=1&kind=cluster');
  await click(page, 'button', '^Udostępnij');
  await click(page, 'dialog button', '^Kopiuj link');
  await find(page, 'dialog *', '^Skopiowano');
  await press(page, 'Escape');
  await gone(page, 'dialog');
  await press(page, '/');
  await chord(page, 'Control', 'v');
  await expect.poll(() => page.$eval('#search', (box) => (box as HTMLInputElement).value)).toBe(await address(page));
});

test('the code on the whole screen is read as the address', async ({ page, host }) => {
  await openAtlas(page, host, '#v=1&kind=cluster&theme=dark');
  await chord(page, 'Shift', 'C');
  await find(page, 'dialog [role=img]', '^Kod QR');
  const { data, width, height } = PNG.sync.read(Buffer.from(await page.screenshot()));
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(await address(page));
});

test('the map is saved as SVG, PNG and PDF', async ({ page, host, downloads }) => {
  await openAtlas(page, host);
  const names = await page.evaluate(() => window.wyzyny?.labels().flatMap(({ written }) => written) ?? []);
  await click(page, 'button', '^Eksportuj mapę');
  const save = async (format: string) => {
    await click(page, 'dialog label', `^${format}`);
    await click(page, 'dialog button', `^Zapisz ${format}`);
    await find(page, 'dialog [role=status]', `^Zapisano: wyzyny.${format.toLowerCase()}`);
    return saved(downloads, `wyzyny.${format.toLowerCase()}`);
  };
  const svg = new JSDOM((await save('SVG')).toString('utf8'), { contentType: 'image/svg+xml' }).window.document;
  const written = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !written.includes(name))).toEqual([]);
  const png = PNG.sync.read(await save('PNG'));
  expect(png.width).toBeGreaterThan(1000);
  const colours = new Set(Array.from({ length: 20_000 }, (_, at) => png.data.readUInt32BE(at * 4 * 31)));
  expect(colours.size).toBeGreaterThan(100);
  const pdf = await getDocument({ data: new Uint8Array(await save('PDF')), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  expect([pdf.numPages, words]).toEqual([1, expect.stringContaining('Lubelska Medycyna')]);
});

test('the story is told by keys and left', async ({ page, host }) => {
  await page.goto(`${host.address}#v=1&stage=play`);
  await text(page, '#player').toMatch(/1 z \d+/);
  await press(page, 'PageDown');
  await text(page, '#player').toMatch(/2 z \d+/);
  await press(page, 'ArrowRight', ' ');
  await text(page, '#player').toMatch(/4 z \d+/);
  await press(page, 'Home');
  await text(page, '#player').toMatch(/1 z \d+/);
  await press(page, 'b');
  await find(page, '[role=img]', 'wygaszony');
  await press(page, 'b', 'Escape');
  await find(page, '#search');
});

test('a scene is made and titled, and is there after a reload', async ({ page, host }) => {
  await openAtlas(page, host, '#v=1&stage=scenes&arrange=helix');
  await click(page, '#capture-scene');
  await find(page, 'input:focus, textarea:focus');
  await page.keyboard.type('Moje cztery strony');
  await find(page, 'li button', 'Moje cztery strony');
  await expect
    .poll(() => page.evaluate(() => Object.values({ ...localStorage }).join()))
    .toContain('Moje cztery strony');
  await page.reload();
  await find(page, 'li button', 'Moje cztery strony');
  await click(page, 'button', '^Wróć do opowieści wyjściowej');
  await until(
    page,
    () =>
      ![...document.querySelectorAll('li button')].some(({ textContent }) =>
        textContent?.includes('Moje cztery strony'),
      ),
  );
});

test('the dark theme and the one for a projector repaint page and map', async ({ page, host }) => {
  await openAtlas(page, host);
  const seen = new Set<string>();
  for (const [theme, next] of [
    ['light', 'ciemny'],
    ['dark', 'na rzutnik'],
    ['projector', 'jasny'],
  ] as const) {
    await find(page, `html[data-theme=${theme}]`);
    seen.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    await click(page, 'button', `^Zmień wygląd: ${next}`);
  }
  expect(seen.size).toBe(3);
});

test('everything reads in English without a reload', async ({ page, host }) => {
  await openAtlas(page, host);
  await click(page, 'button', '^EN$');
  await find(page, 'html[lang=en]');
  await result(page).toContain('76 actors of 76');
  await press(page, '/');
  await page.keyboard.type('aviation upland');
  await find(page, '[role=option]', 'Aviation');
  await press(page, 'Enter');
  await told(page).toBe('Lublin Aviation Upland');
});

test('on a screen as small as a phone panels are sheets', async ({ page, host }) => {
  await resize(page, 390, 844);
  await openAtlas(page, host);
  await click(page, 'nav button', '^Filtry');
  await click(page, 'aside summary', '^Rejestr klastrów');
  await click(page, 'aside label', '^w rejestrze');
  await result(page).toContain('15 aktorów z 76');
  await click(page, 'nav button', '^Lista');
  await find(page, '#list table');
  await click(page, '#list tbody th button');
  await fragment(page).toContain('select=');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
