// npm run shots: pictures of the built app in every arrangement, size, theme and language into shots/, one contact sheet
// per arrangement, and of each picture what its names are judged by; fails where one does not hold. Arguments narrow the
// set: any of uplands helix years around force, of the sizes below, light dark projector, pl en; one that begins with #
// is a view's fragment beside.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview, runnerImport } from 'vite';
import { findBrowser } from './browser.mjs';

const { countNames, countsText, faultsOf, sumOf } = (
  await runnerImport('./scripts/check/count-names.ts', { configFile: false })
).module;

const ARRANGEMENTS = ['uplands', 'helix', 'years', 'around', 'force'];
/** Windows in pixels, and the font size that the reader chose, where it is not the browser's. */
const SIZES = {
  '390x844': { width: 390, height: 844 },
  '844x390': { width: 844, height: 390 },
  '960x600': { width: 960, height: 600 },
  '1024x768': { width: 1024, height: 768 },
  '1280x720': { width: 1280, height: 720 },
  '1280x720-24px': { width: 1280, height: 720, font: 24 },
  '1366x768': { width: 1366, height: 768 },
  '1440x900': { width: 1440, height: 900 },
  '1920x1080': { width: 1920, height: 1080 },
};
/** The other arrangements are taken at these only, unless asked for. */
const FEW_SIZES = ['390x844', '1440x900', '1920x1080'];
const THEMES = ['light', 'dark', 'projector'];
const LANGUAGES = ['pl', 'en'];
/** No name is smaller, in pixels. */
const LEAST = { light: 11, dark: 11, projector: 14 };
const THUMBNAIL = 300;
const SHIPPED = JSON.parse(readFileSync('data/lublin/layout.json', 'utf8')).uplands;
const ENTITIES = JSON.parse(readFileSync('data/lublin/entities.json', 'utf8'));

const wanted = process.argv.slice(2);
const fragment = wanted.find((word) => word.startsWith('#'))?.slice(1) ?? '';
const chosen = (all) => (all.some((one) => wanted.includes(one)) ? all.filter((one) => wanted.includes(one)) : all);
const sizesOf = (arrangement) => {
  const sizes = chosen(Object.keys(SIZES));
  const isAsked = sizes.length < Object.keys(SIZES).length;
  return arrangement === ARRANGEMENTS[0] || isAsked ? sizes : FEW_SIZES;
};

/** What is drawn of the map now, as `countNames` reads it. */
function readMap(hasGround) {
  const { core, labels, lineLabels } = window.wyzyny;
  const marks = core
    .nodes(':visible')
    .map((node) => ({ id: node.id().slice(2), ...node.renderedPosition(), radius: node.renderedWidth() / 2 }));
  const names = labels().map(({ id, box, size, leader }) => ({ id, box, size, leader: leader ?? null }));
  // Counts stand level; names along lines are turned, and the journeys try those.
  const counts = lineLabels()
    .filter(({ quad: [first, second] }) => first.y === second.y)
    .map(({ quad: [first, , third] }) => ({ left: first.x, top: first.y, right: third.x, bottom: third.y }));
  return { marks, names, counts, hasGround };
}

/** Whether the worker's positions have come: actors stand elsewhere than the shipped layout has them. */
function isArrangedAnew(shipped) {
  const nodes = window.wyzyny?.core.nodes(':visible').toArray() ?? [];
  return nodes.some((node) => Math.abs(node.position('x') - (shipped[node.id().slice(2)]?.[0] ?? 0)) > 1);
}

/** Resolves once the map is as large as its room, looks for no places and has not rendered for ten frames. */
function quiet() {
  return new Promise((resolve) => {
    const { core, isPlacing } = window.wyzyny;
    const isSized = () =>
      core.width() === core.container().clientWidth && core.height() === core.container().clientHeight;
    let since = 0;
    const onRender = () => {
      since = 0;
    };
    core.on('render', onRender);
    const look = () => {
      since = isSized() && !isPlacing() ? since + 1 : 0;
      if (since < 10) requestAnimationFrame(look);
      else {
        core.off('render', onRender);
        resolve();
      }
    };
    look();
  });
}

/** A browser for each font size: only the browser itself can be told what “medium” is. */
const browsers = new Map();
async function browserWith(font) {
  const known = browsers.get(font);
  if (known) return known;
  const args = font ? [`--blink-settings=defaultFontSize=${font}`] : [];
  const browser = await chromium.launch({ executablePath: await findBrowser(), args });
  browsers.set(font, browser);
  return browser;
}

/** Takes one picture and answers what its names are judged by. */
async function shoot(address, { arrangement, size, theme, language, path }) {
  const { width, height, font } = SIZES[size];
  const isPhone = Math.min(width, height) < 500;
  const context = await (await browserWith(font)).newContext({
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
  const reading = await page.evaluate(readMap, arrangement === ARRANGEMENTS[0]);
  await context.close();
  return countNames(reading, ENTITIES, LEAST[theme]);
}

/** All pictures of one arrangement side by side in one. */
async function contactSheet(paths, path) {
  const page = await (await browserWith()).newPage({ viewport: { width: 6 * (THUMBNAIL + 12), height: 400 } });
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
const all = [];
let faulty = 0;
try {
  for (const arrangement of chosen(ARRANGEMENTS)) {
    const paths = [];
    for (const size of sizesOf(arrangement)) {
      for (const theme of chosen(THEMES)) {
        for (const language of chosen(LANGUAGES)) {
          const path = `shots/${arrangement}-${size}-${theme}-${language}.png`;
          const counts = await shoot(address, { arrangement, size, theme, language, path });
          const faults = faultsOf(counts);
          paths.push(path);
          all.push(counts);
          if (faults.length > 0) faulty += 1;
          console.log(`${path}: ${counts.drawn} of ${counts.marks} names; ${faults.join(', ') || 'all holds'}`);
        }
      }
    }
    await contactSheet(paths, `shots/sheet-${arrangement}.png`);
  }
} finally {
  for (const browser of browsers.values()) await browser.close();
  await server.close();
}
console.log(`${countsText(sumOf(all))}\npictures where all holds: ${all.length - faulty} of ${all.length}`);
process.exitCode = faulty === 0 ? 0 : 1;
