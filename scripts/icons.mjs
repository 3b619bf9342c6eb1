// npm run icons: makes the icons of the installed atlas from public/favicon.svg into public/icons.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

// A maskable icon is cut to any shape by the system, and Apple's are cut to a rounded square: their ground is full.
const ICONS = [
  { name: '180', size: 180, share: 1, isFull: true },
  { name: '192', size: 192, share: 1, isFull: false },
  { name: '512', size: 512, share: 1, isFull: false },
  { name: 'maskable-512', size: 512, share: 0.8, isFull: true },
];
const drawing = readFileSync('public/favicon.svg', 'utf8');
const ground = drawing.match(/fill="(#[0-9a-f]{6})"/)[1];
const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;

mkdirSync('public/icons', { recursive: true });
const browser = await chromium.launch({ executablePath: await findBrowser() });
try {
  for (const { name, size, share, isFull } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const style = `margin: 0; height: 100vh; display: grid; place-items: center; background: ${isFull ? ground : 'none'}`;
    await page.setContent(`<body style="${style}"><img src="${source}" width="${size * share}"></body>`);
    await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: !isFull });
    await page.close();
    console.log(`public/icons/${name}.png`);
  }
} finally {
  await browser.close();
}
