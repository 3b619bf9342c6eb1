// Writes data/lublin/layout.json: positions computed once and shipped, so that the map is the same everywhere.
// Arguments name the arrangements to compute anew; without any, all are.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const load = async (path) => (await runnerImport(path, { configFile: false })).module;
const { problemText } = await load('./src/io/parse-atlas.ts');
const { parseDataset, readDataFile } = await load('./scripts/check/dataset.ts');
const { buildGraph } = await load('./src/graph/graph.ts');
const ARRANGEMENTS = {
  uplands: (await load('./scripts/layout/uplands.ts')).uplandsLayout,
  helix: (await load('./scripts/layout/helix.ts')).helixLayout,
  years: (await load('./scripts/layout/years.ts')).yearsLayout,
};

const parsed = parseDataset({ layout: {} });
if (!parsed.ok) {
  console.error(parsed.problems.map(problemText).join('\n'));
  process.exit(1);
}
const graph = buildGraph(parsed.atlas);
const wanted = process.argv.slice(2);
const before = wanted.length > 0 ? readDataFile('layout') : {};
const blocks = Object.entries(ARRANGEMENTS).map(([name, layout]) => {
  const isKept = wanted.length > 0 && !wanted.includes(name);
  const positions = isKept
    ? Object.entries(before[name] ?? {})
    : [...layout(graph)].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]]);
  const lines = positions
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, [x, y]]) => `    ${JSON.stringify(id)}: [${x}, ${y}]`);
  console.log(`${name}: ${lines.length} positions${isKept ? ', kept' : ''}`);
  return `  "${name}": {\n${lines.join(',\n')}\n  }`;
});
writeFileSync('data/lublin/layout.json', `{\n${blocks.join(',\n')}\n}\n`);
