import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileGraph } from '../../../src/io/read/graphs/file-graph';
import { WRITERS } from '../../../src/io/write/graphs/writers';

// What is given to other programs, as those programs read it. What is written of one small graph is kept as files: so it is
// held to what the programs were seen to read, where they are not there.

const REFERENCE = join('tests', 'io', 'graphs', 'reference');

const GRAPH: FileGraph = {
  title: { pl: 'Młyny i „piekarnie” <& inne>', en: 'Mills' },
  kinds: new Map([['firm', { label: { pl: 'firma', en: 'firm' } }]]),
  types: new Map([
    ['sells', { label: { pl: 'sprzedaje', en: 'sells to' } }],
    ['near', { label: { pl: 'obok', en: 'near' } }],
  ]),
  attributes: [
    { of: 'nodes', name: 'people', label: { pl: 'liczba osób', en: 'people' }, type: 'number' },
    { of: 'nodes', name: 'open', type: 'flag' },
    { of: 'nodes', name: 'tags', type: 'categories' },
    { of: 'edges', name: 'note', type: 'text' },
  ],
  nodes: [
    {
      id: 'a',
      name: { pl: 'Młyn "Żuk" & syn', en: 'Żuk mill' },
      kind: 'firm',
      summary: { pl: 'Miele\nod rana' },
      begin: '1998',
      end: '2004-05-01',
      values: new Map<string, number | boolean | readonly string[]>([
        ['people', 12.5],
        ['open', true],
        ['tags', ['zboże', 'mąka']],
      ]),
      position: { x: 0, y: 0 },
      colour: '#c81e3c',
      size: 20,
    },
    {
      id: 'b <c>',
      name: 'Piekarnia',
      kind: 'firm',
      values: new Map([['people', 3]]),
      position: { x: 100, y: 50 },
      colour: '#145ac8',
      size: 10,
    },
    { id: 'd', name: 'Urząd', position: { x: -40, y: 80.5 }, colour: '#145ac8', size: 10 },
  ],
  edges: [
    {
      from: 'a',
      to: 'b <c>',
      isDirected: true,
      type: 'sells',
      weight: 2.5,
      begin: '2001',
      values: new Map([['note', 'co "dzień"']]),
    },
    { from: 'b <c>', to: 'd', isDirected: true, type: 'near' },
    { from: 'd', to: 'a', isDirected: true, type: 'near' },
  ],
};

const written = (id: string) => {
  const writer = WRITERS.find((each) => each.id === id);
  if (!writer) throw new Error(`Nothing writes ${id}.`);
  return { content: writer.write(GRAPH, 'pl'), path: join(REFERENCE, `${id}.${writer.extension}`) };
};

test.each(WRITERS.map(({ id }) => id))('%s is what the programs were seen to read', async (id) => {
  const { content, path } = written(id);
  if (!existsSync(path)) {
    writeFileSync(path, content);
    throw new Error(`${path} is written only now: have a program read it in a test below, then run this again.`);
  }
  if (typeof content === 'string') await expect(content).toMatchFileSnapshot(join('..', '..', '..', path));
  else expect(Buffer.from(content).equals(readFileSync(path))).toBe(true);
});

/** What no program reads below, and why. */
const UNREAD: Readonly<Record<string, string>> = {
  'csv-nodes': 'it is a text as csv-edges is',
  cyjs: 'Cytoscape has no command line',
  cx2: 'Cytoscape has no command line',
};

const read: string[] = [];

/** The file of a format that a test below has a program read; asked for outside of the test, which may be skipped. */
function toRead(id: string): string {
  read.push(id);
  return written(id).path;
}

test('each format is read by a program, or it is said why not', () => {
  const told = [...new Set([...read, ...Object.keys(UNREAD)])];
  expect(told.toSorted(), 'each needs a test below that asks for its file by toRead, or a line in UNREAD').toEqual(
    WRITERS.map(({ id }) => id).toSorted(),
  );
});

/** The first Python that has a module; null where none has. */
function pythonWith(module: string): string | null {
  const found = ['python3', '/usr/bin/python3'].find(
    (path) => spawnSync(path, ['-c', `import ${module}`]).status === 0,
  );
  if (!found) console.info(`Skipped: no Python here has ${module} (Debian: apt install python3-${module}).`);
  return found ?? null;
}

function heard(python: string | null, script: string, path: string): unknown {
  const { stdout, stderr, status } = spawnSync(python ?? '', ['-c', script, path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const NETWORKX = pythonWith('networkx');
const PYDOT = NETWORKX && pythonWith('pydot');
const RDFLIB = pythonWith('rdflib');

const COUNTS = { nodes: 3, edges: 3, directed: true, weight: 2.5 };
const TOLD =
  'print(json.dumps({"nodes": g.number_of_nodes(), "edges": g.number_of_edges(), "directed": g.is_directed(), "weight": max(float(d.get("weight", 0)) for _, _, d in g.edges(data=True)), "label": sorted(str(d.get("label")).strip(chr(34)) for _, d in g.nodes(data=True))[0]}))';

describe.skipIf(NETWORKX === null)('NetworkX', () => {
  const [graphml, gexf, nodeLink, dot] = [toRead('graphml'), toRead('gexf'), toRead('node-link'), toRead('dot')];

  test('reads GraphML with names, numbers and weights', () => {
    const script = `import json, sys, networkx as nx\ng = nx.read_graphml(sys.argv[1])\n${TOLD}`;
    expect(heard(NETWORKX, script, graphml)).toEqual({ ...COUNTS, label: 'Młyn "Żuk" & syn' });
  });

  test('reads GEXF, of which this version knows an older namespace', () => {
    const script = `import io, json, sys, networkx as nx
text = open(sys.argv[1], encoding='utf-8').read().replace('http://gexf.net/1.3', 'http://www.gexf.net/1.2draft').replace('version="1.3"', 'version="1.2"')
g = nx.read_gexf(io.BytesIO(text.encode('utf-8')))\n${TOLD}`;
    expect(heard(NETWORKX, script, gexf)).toEqual({ ...COUNTS, label: 'Młyn "Żuk" & syn' });
  });

  test('reads node-link JSON', () => {
    const script = `import json, sys, networkx as nx
data = json.load(open(sys.argv[1], encoding='utf-8'))
older = nx.__version__ < '3.4'
g = nx.node_link_graph(data, **{'link' if older else 'edges': 'edges'})\n${TOLD}`;
    expect(heard(NETWORKX, script, nodeLink)).toMatchObject(COUNTS);
  });

  test.skipIf(PYDOT === null)('reads DOT', () => {
    const script = `import json, sys, networkx as nx\ng = nx.nx_pydot.read_dot(sys.argv[1])
for n in list(g.nodes()):
    if n in ('\\\\n', 'node', 'edge', 'graph'): g.remove_node(n)
for _, _, d in g.edges(data=True): d['weight'] = str(d.get('weight', 0)).strip(chr(34))\n${TOLD}`;
    expect(heard(PYDOT, script, dot)).toMatchObject({ nodes: 3, edges: 3, directed: true });
  });
});

describe.skipIf(RDFLIB === null)('rdflib', () => {
  const [turtlePath, jsonld] = [toRead('turtle'), toRead('jsonld')];
  const script = `import json, sys, rdflib
g = rdflib.Graph().parse(sys.argv[1])
names = sorted(str(o) for s, p, o in g if str(o).startswith('Młyn'))
print(json.dumps({"triples": len(g), "names": names}))`;

  test('reads the same from Turtle and from JSON-LD', () => {
    const turtle = heard(RDFLIB, script, turtlePath);
    expect(turtle).toMatchObject({ names: expect.arrayContaining(['Młyn "Żuk" & syn']) });
    expect(heard(RDFLIB, script, jsonld)).toEqual(turtle);
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.info('Skipped: there is no LibreOffice here (Debian: apt install libreoffice-calc-nogui).');

const [xlsx, csvEdges] = [toRead('xlsx'), toRead('csv-edges')];

test.skipIf(!hasOffice)('LibreOffice reads of a workbook and of texts what was written', { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'wyzyny-office-'));
  const rowsOf = (path: string, infilter: readonly string[] = []) => {
    const { name } = parse(path);
    const said = [
      '--headless',
      `-env:UserInstallation=file://${folder}/${name}`,
      ...infilter,
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false',
      '--outdir',
      folder,
      path,
    ];
    expect(spawnSync('soffice', said, { encoding: 'utf8' }).status).toBe(0);
    return readFileSync(join(folder, `${name}.csv`), 'utf8').trim();
  };
  // UTF-8, commas, texts in quotes, values as they are and not as they are shown; of a workbook its first sheet.
  const workbook = rowsOf(xlsx);
  expect(workbook.split('\n')[0]).toMatch(/^id,label,kind/);
  expect(workbook).toContain('"Młyn ""Żuk"" & syn"');
  expect(workbook).toContain('12.5');
  const text = rowsOf(csvEdges, ['--infilter=CSV:59,34,76,1']);
  expect(text.split('\n')[1]).toBe('a,b <c>,sprzedaje,directed,"2,5",2001,"co ""dzień"""');
});
