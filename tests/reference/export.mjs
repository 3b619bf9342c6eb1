// Writes the ties of the shipped dataset and the communities that we find to tests/reference/graphs/, for make.py.
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const load = async (path) => (await runnerImport(path, { configFile: false })).module;
const { communities } = await load('./src/graph/measures/communities.ts');
const { networkOf, simpleGraph, wholeOf } = await load('./src/graph/measures/network.ts');
const { shippedGraph } = await load('./tests/support/shipped.ts');

const folder = new URL('graphs/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const write = (name, data) => writeFileSync(new URL(name, folder), `${JSON.stringify(data, null, 1)}\n`);

const graph = shippedGraph();
const { nodes, ties } = networkOf(graph, wholeOf(graph));
write('lublin.json', {
  nodes: nodes.map((id) => ({ id, groups: { kind: graph.nodes.get(id).kind, helix: graph.nodes.get(id).helix } })),
  links: ties.map(({ from, to, symmetric }) => ({ from, to, symmetric })),
});

const found = {};
for (const name of ['lublin', 'karate', 'les-miserables']) {
  const { nodes: listed, links } = read(`${name}.json`);
  const simple = simpleGraph(listed.map(({ id }) => id).sort(), links);
  found[name] = communities(simple, { seed: 1, resolution: 1 }).groups;
}
write('communities.json', found);
