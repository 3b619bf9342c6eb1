// npm run data:apply -- PATCH.json [--theirs | --mine]: does corrections that somebody gave back to the files of the dataset
// (docs/patch.md), and prints each in words. Where the dataset has changed since, it prints both sides and writes nothing;
// `--theirs` has the corrections count there, `--mine` what the dataset says.
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const load = async (path) => (await runnerImport(path, { configFile: false })).module;
const { appliedTo } = await load('./scripts/check/apply-corrections.ts');

const [file, ...more] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const decisions = ['theirs', 'mine'].filter((word) => process.argv.includes(`--${word}`));
if (file === undefined || more.length > 0 || decisions.length > 1) {
  console.error('Name one file of corrections: npm run data:apply -- PATCH.json [--theirs | --mine]');
  process.exit(2);
}
const { lines, problems, texts } = appliedTo(readFileSync(file, 'utf8'), file, decisions[0] ?? null);
for (const line of lines) console.log(line);
if (problems.length > 0) {
  console.error(['Nothing was written.', ...problems].join('\n'));
  process.exit(1);
}
for (const [path, text] of texts) writeFileSync(path, text);
console.log(texts.length === 0 ? 'Nothing changed.' : `Written: ${texts.map(([path]) => path).join(', ')}.`);
