// npm run trials: the campaigns whole, those without a browser and those in one, and at the end their table.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';

const report = join(mkdtempSync(join(tmpdir(), 'wyzyny-trials-')), 'outcomes.jsonl');

function run(args, env = {}) {
  const all = { ...process.env, TRIALS: 'whole', TRIALS_REPORT: report, ...env };
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: all }).status === 0;
}

/** The files of journeys that try all of their cases only here. */
function sampling() {
  const files = readdirSync('tests/e2e').filter((name) => name.endsWith('.spec.ts'));
  return files
    .map((name) => `tests/e2e/${name}`)
    .filter((path) => /trials\/campaign'|faultsInThemes/.test(readFileSync(path, 'utf8')));
}

const passed = [
  run(['node_modules/vitest/vitest.mjs', 'run', '--configLoader=runner', 'tests/trials']),
  run(['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner', '--logLevel', 'warn']),
  // Journeys that try a sample in every test run try all of their cases.
  run(['node_modules/@playwright/test/cli.js', 'test', '--project=hosted', ...sampling()], {
    CHROME_PATH: await findBrowser(),
  }),
];

const outcomes = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n').map(JSON.parse) : [];
console.log('\n| campaign | seed | cases | failed | how they came out |\n| --- | --- | --- | --- | --- |');
for (const { name, seed, cases, counts, failures } of outcomes) {
  const words = Object.entries(counts).map(([word, count]) => `${word}: ${count}`);
  console.log(`| ${name} | ${seed} | ${cases} | ${failures.length} | ${words.join(', ')} |`);
}
process.exitCode = passed.every(Boolean) ? 0 : 1;
