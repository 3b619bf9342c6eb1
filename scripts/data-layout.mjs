// Writes data/lublin/layout.json: positions computed once and shipped, so that the map is the same everywhere.
// Arguments name the arrangements to compute anew; without any, all are. `--missing` places only what has no position
// yet and moves nobody.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const load = async (path) => (await runnerImport(path, { configFile: false })).module;
const { problemText } = await load('./src/io/read/parse-atlas.ts');
const { parseDataset, readDataFile } = await load('./scripts/check/dataset.ts');
const { dataText } = await load('./scripts/check/data-files.ts');
const { buildGraph } = await load('./src/graph/graph.ts');
const { LUBLIN } = await load('./src/atlas/lublin.ts');
const { arrange, placeMissing } = await load('./scripts/layout/arrange.ts');
const PLANS = {
  uplands: (await load('./scripts/layout/uplands.ts')).uplandsPlan,
  helix: (await load('./scripts/layout/helix.ts')).helixPlan,
  years: (await load('./scripts/layout/years.ts')).yearsPlan,
};

const parsed = parseDataset({ layout: {} });
if (!parsed.ok) {
  console.error(parsed.problems.map(problemText).join('\n'));
  process.exit(1);
}
const graph = buildGraph(parsed.atlas, parsed.vocabulary, LUBLIN);
const wanted = process.argv.slice(2).filter((word) => word !== '--missing');
const isCompleting = process.argv.includes('--missing');
const before = isCompleting || wanted.length > 0 ? readDataFile('layout') : {};

/** The positions of an arrangement, each as [id, [x, y]]. */
function positionsOf(name, plan) {
  const known = Object.entries(before[name] ?? {});
  if (wanted.length > 0 && !wanted.includes(name)) return known;
  const points = new Map(known.map(([id, [x, y]]) => [id, { x, y }]));
  const positions = isCompleting ? placeMissing(graph, plan(graph), points) : arrange(graph, plan(graph));
  return [...positions].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]]);
}

const layouts = Object.entries(PLANS).map(([name, plan]) => {
  const positions = positionsOf(name, plan).sort(([a], [b]) => (a < b ? -1 : 1));
  const known = Object.keys(before[name] ?? {}).length;
  console.log(`${name}: ${positions.length} positions, ${positions.length - known} of them new`);
  return [name, Object.fromEntries(positions)];
});
writeFileSync('data/lublin/layout.json', dataText('layout', Object.fromEntries(layouts)));
