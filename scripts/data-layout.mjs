// Writes data/lublin/layout.json: positions computed once and shipped, so that the map is the same everywhere.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const load = async (path) => (await runnerImport(path, { configFile: false })).module;
const { problemText } = await load('./src/io/parse-atlas.ts');
const { parseDataset } = await load('./scripts/check/dataset.ts');
const { buildGraph } = await load('./src/graph/graph.ts');
const { uplandsLayout } = await load('./scripts/layout/uplands.ts');

const parsed = parseDataset({ layout: {} });
if (!parsed.ok) {
  console.error(parsed.problems.map(problemText).join('\n'));
  process.exit(1);
}
const sorted = [...uplandsLayout(buildGraph(parsed.atlas))].sort(([a], [b]) => (a < b ? -1 : 1));
const lines = sorted.map(([id, { x, y }]) => `    ${JSON.stringify(id)}: [${x}, ${y}]`);
writeFileSync('data/lublin/layout.json', `{\n  "uplands": {\n${lines.join(',\n')}\n  }\n}\n`);
console.log(`layout.json: ${sorted.length} positions`);
