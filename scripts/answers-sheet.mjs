// npm run shots:answers: ten answers as the built app shows them on the map, with their headlines, on one sheet:
// docs/answers.png.
import { chromium } from '@playwright/test';
import { preview, runnerImport } from 'vite';
import { findBrowser } from './browser.mjs';

const ANSWERS = [
  'ask=paths;from=politechnika-lubelska;to=pzl-swidnik',
  'ask=paths;from=umcs;to=parp',
  'ask=picks;sentence=kind:university,,kind:cluster',
  'ask=scenario;without=urzad-marszalkowski',
  'ask=gaps',
  'ask=matrix;row=lubelska-wyzyna-it;column=business',
  'ask=measures;measure=betweenness',
  'ask=measures;measure=degree',
  'select=umcs,politechnika-lubelska',
  'compare-years=2010..2014',
];
const SIZE = { width: 1440, height: 900 };
const COLUMNS = 2;
const SHOWN = 640;

const { untilAtRest } = (await runnerImport('./tests/support/in-page.ts', { configFile: false })).module;
const server = await preview({ configLoader: 'runner', preview: { host: '127.0.0.1', port: 0 } });
const browser = await chromium.launch({ executablePath: await findBrowser() });
try {
  const page = await browser.newPage({ viewport: SIZE, locale: 'pl-PL', reducedMotion: 'reduce' });
  const { port } = server.httpServer.address();
  const pictures = [];
  for (const answer of ANSWERS) {
    await page.goto('about:blank');
    await page.goto(`http://127.0.0.1:${port}/#v=1&${answer}`);
    await page.waitForLoadState('networkidle');
    await page.evaluate(untilAtRest);
    const map = page.locator('[data-map-region]');
    pictures.push((await map.screenshot()).toString('base64'));
  }
  const images = pictures.map((data) => `<img width="${SHOWN}" src="data:image/png;base64,${data}">`).join('');
  const sheet = await browser.newPage();
  await sheet.setContent(
    `<body style="margin:8px;display:grid;grid-template-columns:repeat(${COLUMNS},${SHOWN}px);gap:8px;width:max-content">${images}`,
  );
  await sheet.locator('body').screenshot({ path: 'docs/answers.png' });
} finally {
  await browser.close();
  await server.close();
}
