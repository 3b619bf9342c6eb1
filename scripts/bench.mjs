// npm run bench [runs] [-- --against DIST]: the built atlas beside plain Cytoscape with the same data, in turns, and if told
// beside the build in another folder too: first the shipped atlas, then 1,000 actors of a file; then measures of a large
// graph. Into bench/RESULTS.md. `npm run bench measures` writes only the last anew, `npm run bench beside [runs]` all but
// that, `npm run bench large [runs]` only prints those of 1,000 actors, and `npm run bench tables [runs]` those of a table of
// 5,000 firms. Timings are never judged: it fails only where it could not measure.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { largeDocument } from './bench/large.mjs';
import { MEASURES_HEAD, measuresReport } from './bench/measures.mjs';
import { measureBytes, servePages } from './bench/pages.mjs';
import { report, tableOfLarge } from './bench/report.mjs';
import { chooseSubjects, measureRun } from './bench/run.mjs';
import { tablesReport } from './bench/tables.mjs';
import { findBrowser } from './browser.mjs';

const RESULTS = 'bench/RESULTS.md';
const RUNS = 9;
const RUNS_OF_TABLES = 3;

const { values, positionals } = parseArgs({ options: { against: { type: 'string' } }, allowPositionals: true });
const folder = mkdtempSync(join(tmpdir(), 'wyzyny-bench-'));
const browser = await chromium.launch({ executablePath: await findBrowser() });
try {
  const part = ['large', 'tables', 'beside', 'measures'].find((name) => name === positionals[0]);
  const runs = Number(positionals[part ? 1 : 0] ?? RUNS);
  if (part === 'tables') console.log(`\n${await onlyTables(Number(positionals[1] ?? RUNS_OF_TABLES))}`);
  else if (part === 'large') console.log(`\n${await onlyLarge(runs)}`);
  else {
    const [keptBeside, keptMeasures] = keptReport();
    const beside = part === 'measures' ? keptBeside : await besidePlain(runs);
    const measures = part === 'beside' ? keptMeasures : await measuresReport(browser, folder);
    const text = `${beside.trimEnd()}\n\n${measures}`.trimStart();
    mkdirSync('bench', { recursive: true });
    writeFileSync(RESULTS, text);
    console.log(`\n${text}`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** What the last results say before the measures, and of them. */
function keptReport() {
  const [beside, measures] = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8').split(MEASURES_HEAD) : [''];
  return [beside, measures === undefined ? '' : MEASURES_HEAD + measures];
}

/** The atlas beside plain Cytoscape, in so many runs of each. */
async function besidePlain(runs) {
  const load = loadNow();
  const pages = await servePages(folder, values.against);
  try {
    const shipped = await inTurns(pages, runs);
    const large = await inTurns(pages, runs, largeFile());
    const machine = {
      cores: availableParallelism(),
      browser: browser.version(),
      node: process.versions.node,
      load,
      loadAfter: loadNow(),
    };
    const tables = await tablesReport(browser, pages.app, RUNS_OF_TABLES);
    return `${report({ shipped, large, bytes: measureBytes(folder, values.against), machine })}\n${tables}`;
  } finally {
    await pages.close();
  }
}

async function onlyLarge(runs) {
  const pages = await servePages(folder, values.against);
  try {
    return tableOfLarge(await inTurns(pages, runs, largeFile()));
  } finally {
    await pages.close();
  }
}

async function onlyTables(runs) {
  const pages = await servePages(folder, values.against);
  try {
    return await tablesReport(browser, pages.app, runs);
  } finally {
    await pages.close();
  }
}

function loadNow() {
  return loadavg()[0].toFixed(1);
}

function largeFile() {
  const document = largeDocument();
  return { text: JSON.stringify(document), actors: document.entities.length };
}

/** Each page so many times, in turns; `file` is opened there, else each shows what it comes with. */
async function inTurns({ app, plain, other }, runs, file) {
  const subjects = await chooseSubjects(browser, app, file);
  const { width, height } = subjects.map;
  const addresses = {
    app,
    ...(other && { other }),
    plain: `${plain}?width=${width}&height=${height}${file ? '&from=file' : ''}`,
  };
  const samples = Object.fromEntries(Object.keys(addresses).map((name) => [name, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, address] of Object.entries(addresses)) {
      const sample = await measureRun(browser, address, subjects);
      // The first of each only warms the browser.
      if (run > 0) samples[name].push(sample);
      const which = run === 0 ? 'warm-up' : `${run} of ${runs}`;
      console.log(`${file ? 'large' : 'shipped'}, ${name} ${which}: first map ${sample.firstMap.toFixed(0)} ms`);
    }
  }
  return { samples, subjects };
}
