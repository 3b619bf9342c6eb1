import { pathToFileURL } from 'node:url';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 4599);
const report = process.env.JOURNEY_REPORT;

export default defineConfig({
  testDir: 'tests/e2e',
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  forbidOnly: true,
  fullyParallel: true,
  // Each waits for its browser now and then: two cores have work for three.
  workers: 3,
  // A busy machine must not fail a journey.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --configLoader runner --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'hosted', grepInvert: /@disk/, use: { baseURL: `http://127.0.0.1:${port}/` } },
    {
      // The single file, opened from disk with the network off, is the same code: it is tried where it can differ, in
      // links, storage, windows that talk, workers, fonts and files (`@both`), and in what only it can do.
      name: 'from disk',
      grep: /@both|@disk/,
      use: { baseURL: pathToFileURL('dist-single/wyzyny.html').href, offline: true },
    },
  ],
  use: {
    // Only the journeys about being offline let the pages of later visits come from the browser's store.
    serviceWorkers: 'block',
    launchOptions: process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {},
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    viewport: { width: 1440, height: 900 },
    // Each frame of a glide is drawn by the CPU here. Journeys in which something moves ask for motion.
    reducedMotion: 'reduce',
  },
});
