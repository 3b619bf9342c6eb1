// npm run bench [runs]: the built atlas beside plain Cytoscape with the same data, in turns; into bench/RESULTS.md.
// Timings are never judged: it fails only where it could not measure.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { measureBytes, servePages } from './bench/pages.mjs';
import { report } from './bench/report.mjs';
import { chooseSubjects, measureRun } from './bench/run.mjs';
import { findBrowser } from './browser.mjs';

const runs = Math.max(7, Number(process.argv[2] ?? 9));
const folder = mkdtempSync(join(tmpdir(), 'wyzyny-bench-'));
const pages = await servePages(folder);
const browser = await chromium.launch({ executablePath: await findBrowser() });
try {
  const samples = { app: [], plain: [] };
  const subjects = await chooseSubjects(browser, pages.app);
  const { width, height } = subjects.map;
  const addresses = { app: pages.app, plain: `${pages.plain}?width=${width}&height=${height}` };
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, address] of Object.entries(addresses)) {
      const sample = await measureRun(browser, address, subjects);
      // The first of each only warms the browser.
      if (run > 0) samples[name].push(sample);
      console.log(`${name} ${run === 0 ? 'warm-up' : `${run} of ${runs}`}: first map ${sample.firstMap.toFixed(0)} ms`);
    }
  }
  const machine = { cores: availableParallelism(), browser: browser.version(), node: process.versions.node };
  const text = report({ samples, bytes: measureBytes(folder), machine, subjects });
  mkdirSync('bench', { recursive: true });
  writeFileSync('bench/RESULTS.md', text);
  console.log(`\n${text}`);
} finally {
  await browser.close();
  await pages.close();
  rmSync(folder, { recursive: true, force: true });
}
