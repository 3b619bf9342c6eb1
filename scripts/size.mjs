// Prints the script that comes before the first map, gzipped, and fails where it is over its budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 265_000;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const bytes = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;

function withImports(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key].imports ?? []) withImports(next, seen);
  }
  return seen;
}

const first = withImports('index.html');
// The map waits for the first words of one language; the longest are counted.
const [words] = Object.keys(manifest)
  .filter((key) => /^src\/text\/[^/]+\/first\.ts$/.test(key))
  .sort((a, b) => bytes(manifest[b].file) - bytes(manifest[a].file));
first.add(words);
const scripts = Object.keys(manifest).filter((key) => manifest[key].file.endsWith('.js'));
for (const key of scripts) {
  const when = first.has(key) ? 'first' : key.startsWith('data/') ? 'data ' : 'after';
  console.log(`${when}  ${String(bytes(manifest[key].file)).padStart(7)}  ${key}`);
}
const total = [...first].reduce((sum, key) => sum + bytes(manifest[key].file), 0);
console.log(`Script before the first map: ${total} bytes gzipped of ${BUDGET}.`);
process.exitCode = total > BUDGET ? 1 : 0;
