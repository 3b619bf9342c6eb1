// npm test: every check in turn, and at the end one line with the sum of what passed and failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, findFirefox } from './browser.mjs';

const reports = mkdtempSync(join(tmpdir(), 'wyzyny-'));
const sum = { passed: 0, failed: 0, skipped: 0 };

function step(name, args, env = {}) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  console.log(`   ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return status === 0;
}

function check(name, args) {
  sum[step(name, args) ? 'passed' : 'failed'] += 1;
}

/** Runs a test runner and adds its own counts; a runner that wrote none counts as one failure. */
function runner(name, args, report, countsOf, env = {}) {
  const passed = step(name, args, env);
  const counts = existsSync(report)
    ? countsOf(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  for (const key of Object.keys(sum)) sum[key] += counts[key];
  if (!passed && counts.failed === 0) sum.failed += 1;
}

const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests,
});
const playwrightCounts = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
});

check('types', ['node_modules/typescript/bin/tsc', '-p', '.']);
check('format, lint and ladder', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']);
check('dead code', ['node_modules/knip/bin/knip.js']);
check('dataset', ['scripts/data-check.mjs']);
check('published schema', ['scripts/data-schema.mjs', '--check']);
const unitReport = join(reports, 'unit.json');
runner(
  'units and components',
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--configLoader=runner',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${unitReport}`,
  ],
  unitReport,
  vitestCounts,
);
check('build', ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner', '--logLevel', 'warn']);
check('size', ['scripts/size.mjs']);
check('single file', [
  'node_modules/vite/bin/vite.js',
  ...['build', '--configLoader', 'runner', '--mode', 'single', '--logLevel', 'warn'],
]);
const journeyReport = join(reports, 'journeys.json');
try {
  const browser = await findBrowser();
  console.log(`\nBrowser: ${browser}`);
  runner('journeys', ['node_modules/@playwright/test/cli.js', 'test'], journeyReport, playwrightCounts, {
    CHROME_PATH: browser,
    JOURNEY_REPORT: journeyReport,
  });
} catch (error) {
  console.error(`\nFAILED: the journeys could not run. ${error.message}`);
  sum.failed += 1;
}
const firefox = findFirefox();
if (firefox) {
  const firefoxReport = join(reports, 'firefox.json');
  runner(
    'journeys in Firefox',
    [
      'node_modules/vitest/vitest.mjs',
      ...['run', '--configLoader=runner', '--config', 'vitest.firefox.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile=${firefoxReport}`],
    ],
    firefoxReport,
    vitestCounts,
    { FIREFOX_PATH: firefox },
  );
} else {
  console.log('\n== journeys in Firefox: SKIPPED, as no Firefox answers. Install it (Debian: apt install firefox-esr;');
  console.log('   else mozilla.org/firefox), or set FIREFOX_PATH to its path.');
  sum.skipped += 1;
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
