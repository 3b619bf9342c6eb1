// Prints the script that comes before the first map is seen and before it answers, and the data before it, gzipped, and
// fails where any is over its budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const SEEN_BUDGET = 165_000;
const BUDGET = 255_000;
/** The files of data that the first map waits for beside its script. */
const FIRST_DATA = /^data\/lublin\/(?:(?:entities|relations)\.json\?first|(?:sources|layout|vocabulary)\.json)$/;
const DATA_BUDGET = 22_000;
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
for (const key of withImports(words)) first.add(key);
// The first map is drawn without Cytoscape, and answers with it.
const answering = withImports(Object.keys(manifest).find((key) => manifest[key].name === 'CytoscapeMap'));
const scripts = Object.keys(manifest).filter((key) => manifest[key].file.endsWith('.js'));
for (const key of scripts) {
  const when = first.has(key) ? 'first' : answering.has(key) ? 'next ' : FIRST_DATA.test(key) ? 'data ' : 'after';
  console.log(`${when}  ${String(bytes(manifest[key].file)).padStart(7)}  ${key}`);
}
const total = (keys) => keys.reduce((sum, key) => sum + bytes(manifest[key].file), 0);
const seen = total([...first]);
const script = total([...new Set([...first, ...answering])]);
const data = total(scripts.filter((key) => FIRST_DATA.test(key)));
console.log(
  `Script before the first map: ${seen} bytes gzipped of ${SEEN_BUDGET}; before it answers: ${script} of ${BUDGET}.`,
);
console.log(`Data before the first map: ${data} bytes gzipped of ${DATA_BUDGET}.`);
process.exitCode = seen > SEEN_BUDGET || script > BUDGET || data > DATA_BUDGET ? 1 : 0;
