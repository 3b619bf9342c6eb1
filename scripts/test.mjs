// npm test: every check in turn, Firefox beside the units, and at the end one line with the sum of what passed and failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, findFirefox } from './browser.mjs';

const reports = mkdtempSync(join(tmpdir(), 'wyzyny-'));
const sum = { passed: 0, failed: 0, skipped: 0 };
/** What failed, by its name: told again at the end, where it is looked for. */
const failures = [];

/** Runs a step, and answers whether it passed. What runs beside another is heard when it has ended. */
function step(name, args, { env = {}, isBeside = false } = {}) {
  const start = Date.now();
  const heading = `\n== ${name}`;
  if (!isBeside) console.log(heading);
  const child = spawn(process.execPath, args, {
    stdio: isBeside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...env },
  });
  const heard = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => heard.push(piece));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (isBeside) console.log(`${heading}\n${Buffer.concat(heard)}`);
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      console.log(`   ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
      resolve(status === 0);
    });
  });
}

async function check(name, args) {
  const passed = await step(name, args, { isBeside: true });
  sum[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(name);
}

/** Runs a test runner and adds its own counts; a runner that wrote none counts as one failure. */
async function runner(name, args, { report, countsOf, ...options }) {
  const passed = await step(name, args, options);
  const { failed, ...counts } = existsSync(report)
    ? countsOf(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: [], skipped: 0 };
  const lost = passed || failed.length > 0 ? failed : ['its run'];
  for (const key of Object.keys(counts)) sum[key] += counts[key];
  sum.failed += lost.length;
  failures.push(...lost.map((each) => `${name}: ${each}`));
}

const vitestCounts = ({ testResults, numPassedTests, numPendingTests }) => ({
  passed: numPassedTests,
  failed: testResults.flatMap(({ assertionResults, name, status }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
    // A file that cannot be run has no tests.
    return failed.length === 0 && status === 'failed' ? [name] : failed;
  }),
  skipped: numPendingTests,
});

const titlesOf = ({ specs = [], suites = [] }) => [
  ...specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`),
  ...suites.flatMap(titlesOf),
];
const playwrightCounts = ({ stats, suites }) => ({
  passed: stats.expected,
  failed: [...titlesOf({ suites }), ...Array(stats.flaky).fill('one that passed on another try')],
  skipped: stats.skipped,
});

const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--configLoader=runner'];
const vitestReport = (report) => ['--reporter=default', '--reporter=json', `--outputFile=${report}`];

const VITE = ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner', '--logLevel', 'warn'];

// What needs nothing of the others, in two rows of which each has a core.
const CHECKS = [
  [
    ['types', ['node_modules/typescript/bin/tsc', '-p', '.']],
    ['structure', ['scripts/structure.mjs']],
    ['dead code', ['node_modules/knip/bin/knip.js']],
    ['dataset', ['scripts/data-check.mjs']],
    ['published schema', ['scripts/data-schema.mjs', '--check']],
  ],
  [
    ['build', VITE],
    ['size', ['scripts/size.mjs']],
    ['single file', [...VITE, '--mode', 'single']],
    ['format, lint and ladder', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ],
];
await Promise.all(
  CHECKS.map(async (row) => {
    for (const [name, args] of row) await check(name, args);
  }),
);

const firefox = findFirefox();
// Firefox drives one page at a time and leaves a core to others.
const inFirefox = firefox ? tryFirefox(firefox) : null;
const unitReport = join(reports, 'unit.json');
await runner('units and components', [...VITEST, ...vitestReport(unitReport)], {
  report: unitReport,
  countsOf: vitestCounts,
});
await inFirefox;
if (!firefox) {
  console.log('\n== journeys in Firefox: SKIPPED, as no Firefox answers. Install it (Debian: apt install firefox-esr;');
  console.log('   else mozilla.org/firefox), or set FIREFOX_PATH to its path.');
  sum.skipped += 1;
}
const journeyReport = join(reports, 'journeys.json');
try {
  const browser = await findBrowser();
  console.log(`\nBrowser: ${browser}`);
  await runner('journeys', ['node_modules/@playwright/test/cli.js', 'test'], {
    report: journeyReport,
    countsOf: playwrightCounts,
    env: { CHROME_PATH: browser, JOURNEY_REPORT: journeyReport },
  });
} catch (error) {
  console.error(`\nFAILED: the journeys could not run. ${error.message}`);
  sum.failed += 1;
  failures.push('journeys');
}

function tryFirefox(path) {
  const report = join(reports, 'firefox.json');
  return runner('journeys in Firefox', [...VITEST, '--config', 'vitest.firefox.config.ts', ...vitestReport(report)], {
    report,
    countsOf: vitestCounts,
    env: { FIREFOX_PATH: path },
    isBeside: true,
  });
}

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
