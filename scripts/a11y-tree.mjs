// npm run a11y: prints what a screen reader finds in each main view of the built app, as an indented tree.
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';

const VIEWS = {
  'the whole': '',
  'an actor': '&select=lubelska-medycyna',
  'two actors': '&select=umcs,uniwersytet-medyczny-w-lublinie',
  'a relation': '&relation=lubelska-wyzyna-it--collaborates-with--lubelska-wyzyna-lotnicza',
  'the list': '&panel=list&kind=cluster',
  'an empty result': '&kind=cluster&founded=2010..2010',
};

const language = process.argv[2] ?? 'pl';
const server = await preview({ configLoader: 'runner', preview: { host: '127.0.0.1', port: 0 } });
const browser = await chromium.launch({ executablePath: await findBrowser() });
try {
  for (const [name, fragment] of Object.entries(VIEWS)) {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/#v=1&lang=${language}${fragment}`);
    await page.locator('#search').waitFor();
    await page.locator('main strong').waitFor();
    console.log(`\n== ${name}\n${await page.locator('body').ariaSnapshot()}`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
