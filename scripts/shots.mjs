// npm run shots: pictures of the built app in every size, theme and language into shots/, and a count of the names set.
// Arguments narrow the set: any of 390 1440 1920 light dark projector pl en; one that begins with # is the view's fragment.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';

const SIZES = { 390: [390, 844], 1440: [1440, 900], 1920: [1920, 1080] };
const THEMES = ['light', 'dark', 'projector'];
const LANGUAGES = ['pl', 'en'];

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

mkdirSync('shots', { recursive: true });
const server = await preview({ configLoader: 'runner', preview: { host: '127.0.0.1', port: 0 } });
const address = `http://127.0.0.1:${server.httpServer.address().port}`;
const browser = await chromium.launch({ executablePath: await findBrowser() });
const sum = { drawn: 0, nodes: 0, overlaps: 0 };
try {
  for (const size of chosen(Object.keys(SIZES))) {
    const [width, height] = SIZES[size];
    for (const theme of chosen(THEMES)) {
      for (const language of chosen(LANGUAGES)) {
        const isPhone = size === '390';
        const context = await browser.newContext({
          viewport: { width, height },
          reducedMotion: 'reduce',
          hasTouch: isPhone,
          isMobile: isPhone,
        });
        const page = await context.newPage();
        const parts = ['v=1', fragment, `lang=${language}`, `theme=${theme}`].filter(Boolean);
        await page.goto(`${address}/#${parts.join('&')}`);
        await page.waitForFunction(() => window.wyzyny?.labels().length > 0);
        await page.locator('#search').waitFor();
        await page.evaluate(() => document.fonts.ready);
        const path = `shots/${size}-${theme}-${language}.png`;
        await page.screenshot({ path });
        const counts = await page.evaluate(countLabels);
        for (const key of Object.keys(sum)) sum[key] += counts[key];
        console.log(`${path}: ${counts.drawn} of ${counts.nodes} names, ${counts.overlaps} overlaps`);
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`labels drawn: ${sum.drawn} of ${sum.nodes}\nlabel overlaps: ${sum.overlaps}`);
process.exitCode = sum.overlaps === 0 ? 0 : 1;
