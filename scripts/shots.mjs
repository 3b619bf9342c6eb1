// npm run shots: pictures of the built app in every arrangement, size, theme and language into shots/, one contact sheet
// per arrangement, and a count of the names set. Arguments narrow the set: any of uplands helix years around force,
// 390 1440 1920, light dark projector, pl en; one that begins with # is a view's fragment beside.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';

const ARRANGEMENTS = ['uplands', 'helix', 'years', 'around', 'force'];
const SIZES = { 390: [390, 844], 1440: [1440, 900], 1920: [1920, 1080] };
const THEMES = ['light', 'dark', 'projector'];
const LANGUAGES = ['pl', 'en'];
const THUMBNAIL = 300;
const SHIPPED = JSON.parse(readFileSync('data/lublin/layout.json', 'utf8')).uplands;

const wanted = process.argv.slice(2);
const fragment = wanted.find((word) => word.startsWith('#'))?.slice(1) ?? '';
const chosen = (all) => (all.some((one) => wanted.includes(one)) ? all.filter((one) => wanted.includes(one)) : all);

/** Names that were set, how many nodes they could be set for, and pairs of names, or of names and counts on lines, that touch. */
function countLabels() {
  const { core, labels, lineLabels } = window.wyzyny;
  const names = labels().map(({ box }) => box);
  // Counts stand level; names along lines are turned, and the journeys try those.
  const counts = lineLabels()
    .filter(({ quad: [first, second] }) => first.y === second.y)
    .map(({ quad: [first, , third] }) => ({ left: first.x, top: first.y, right: third.x, bottom: third.y }));
  const boxes = [...names, ...counts];
  const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return {
    drawn: names.length,
    nodes: core.nodes(':visible').length,
    overlaps: boxes.reduce((sum, a, index) => sum + boxes.slice(index + 1).filter((b) => touch(a, b)).length, 0),
  };
}

/** Whether the worker's positions have come: actors stand elsewhere than the shipped layout has them. */
function isArrangedAnew(shipped) {
  const nodes = window.wyzyny?.core.nodes(':visible').toArray() ?? [];
  return nodes.some((node) => Math.abs(node.position('x') - (shipped[node.id().slice(2)]?.[0] ?? 0)) > 1);
}

/** Resolves once the map has not rendered for ten frames. */
function quiet() {
  return new Promise((resolve) => {
    let since = 0;
    const onRender = () => {
      since = 0;
    };
    window.wyzyny.core.on('render', onRender);
    const look = () => {
      since += 1;
      if (since < 10) requestAnimationFrame(look);
      else {
        window.wyzyny.core.off('render', onRender);
        resolve();
      }
    };
    look();
  });
}

/** Takes one picture and answers what `countLabels` does. */
async function shoot(browser, address, { arrangement, size, theme, language, path }) {
  const [width, height] = SIZES[size];
  const isPhone = size === '390';
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    hasTouch: isPhone,
    isMobile: isPhone,
  });
  const page = await context.newPage();
  const parts = ['v=1', fragment, `lang=${language}`, `theme=${theme}`];
  if (arrangement !== ARRANGEMENTS[0]) parts.push(`arrange=${arrangement}`);
  await page.goto(`${address}/#${parts.filter(Boolean).join('&')}`);
  await page.waitForFunction(() => window.wyzyny?.labels().length > 0);
  await page.locator('#search').waitFor();
  await page.evaluate(() => document.fonts.ready);
  if (arrangement === 'force') await page.waitForFunction(isArrangedAnew, SHIPPED);
  await page.evaluate(quiet);
  await page.screenshot({ path });
  const counts = await page.evaluate(countLabels);
  await context.close();
  return counts;
}

/** All pictures of one arrangement side by side in one. */
async function contactSheet(browser, paths, path) {
  const page = await browser.newPage({ viewport: { width: 6 * (THUMBNAIL + 12), height: 400 } });
  const images = paths.map((from) => {
    const source = `data:image/png;base64,${readFileSync(from).toString('base64')}`;
    return `<figure><img src="${source}" width="${THUMBNAIL}"><figcaption>${from}</figcaption></figure>`;
  });
  await page.setContent(
    `<style>body{display:flex;flex-wrap:wrap;gap:8px;margin:8px;font:12px sans-serif}figure{margin:0}</style>${images.join('')}`,
  );
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

mkdirSync('shots', { recursive: true });
const server = await preview({ configLoader: 'runner', preview: { host: '127.0.0.1', port: 0 } });
const address = `http://127.0.0.1:${server.httpServer.address().port}`;
const browser = await chromium.launch({ executablePath: await findBrowser() });
const sum = { drawn: 0, nodes: 0, overlaps: 0 };
try {
  for (const arrangement of chosen(ARRANGEMENTS)) {
    const paths = [];
    for (const size of chosen(Object.keys(SIZES))) {
      for (const theme of chosen(THEMES)) {
        for (const language of chosen(LANGUAGES)) {
          const path = `shots/${arrangement}-${size}-${theme}-${language}.png`;
          const counts = await shoot(browser, address, { arrangement, size, theme, language, path });
          paths.push(path);
          for (const key of Object.keys(sum)) sum[key] += counts[key];
          console.log(`${path}: ${counts.drawn} of ${counts.nodes} names, ${counts.overlaps} overlaps`);
        }
      }
    }
    await contactSheet(browser, paths, `shots/sheet-${arrangement}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`labels drawn: ${sum.drawn} of ${sum.nodes}\nlabel overlaps: ${sum.overlaps}`);
process.exitCode = sum.overlaps === 0 ? 0 : 1;
