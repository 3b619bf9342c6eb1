// npm run bench [runs]: the built atlas beside plain Cytoscape with the same data, in turns, then measures of a large
// graph; into bench/RESULTS.md. `npm run bench measures` writes only the latter anew.
// Timings are never judged: it fails only where it could not measure.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { MEASURES_HEAD, measuresReport } from './bench/measures.mjs';
import { measureBytes, servePages } from './bench/pages.mjs';
import { report } from './bench/report.mjs';
import { chooseSubjects, measureRun } from './bench/run.mjs';
import { findBrowser } from './browser.mjs';

const RESULTS = 'bench/RESULTS.md';

const folder = mkdtempSync(join(tmpdir(), 'wyzyny-bench-'));
const browser = await chromium.launch({ executablePath: await findBrowser() });
try {
  const beside = process.argv[2] === 'measures' ? keptReport() : await besidePlain(Number(process.argv[2] ?? 9));
  const text = `${beside.trimEnd()}\n\n${await measuresReport(browser, folder)}`.trimStart();
  mkdirSync('bench', { recursive: true });
  writeFileSync(RESULTS, text);
  console.log(`\n${text}`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** What the last results say beside the measures. */
function keptReport() {
  return existsSync(RESULTS) ? (readFileSync(RESULTS, 'utf8').split(MEASURES_HEAD)[0] ?? '') : '';
}

/** The atlas beside plain Cytoscape, in at least seven runs of each. */
async function besidePlain(asked) {
  const runs = Math.max(7, asked);
  const pages = await servePages(folder);
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
        console.log(
          `${name} ${run === 0 ? 'warm-up' : `${run} of ${runs}`}: first map ${sample.firstMap.toFixed(0)} ms`,
        );
      }
    }
    const machine = { cores: availableParallelism(), browser: browser.version(), node: process.versions.node };
    return report({ samples, bytes: measureBytes(folder), machine, subjects });
  } finally {
    await pages.close();
  }
}
