import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../scripts/check/io-report';
import { GRAPH_FORMATS } from '../../../src/io/graphs/graph-formats';

// Files that other programs wrote, and files made to hurt: what comes of each is what their index says.

const FIXTURES = join('..', 'shared', 'fixtures');
/** What has to be read that files made to hurt are known for what they are. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  csv: [],
  xlsx: [],
  'hostile-csv': [],
  'hostile-xlsx': [],
  'hostile-json': ['cyjs', 'node-link'],
  'hostile-xml': ['graphml', 'gexf'],
  'hostile-rdf': ['turtle', 'jsonld'],
};
const isRead = ({ format }: Fixture) =>
  (NEEDED[format] ?? [format]).every((needed) => GRAPH_FORMATS.some(({ id }) => id === needed));

type Fixture = Readonly<{
  format: string;
  file: string;
  outcome: string;
  expected: Readonly<{
    /** Of RDF in words: which terms are counted, and how many there are. */
    nodes?: number | string | null;
    edges?: number | null;
    duplicateNodeIds?: number;
    danglingEdges?: number;
    note?: string;
  }>;
}>;

const isThere = existsSync(join(FIXTURES, 'INDEX.json'));
if (!isThere) console.info(`Skipped: there are no fixtures at ${FIXTURES}.`);
const all: readonly Fixture[] = isThere ? JSON.parse(readFileSync(join(FIXTURES, 'INDEX.json'), 'utf8')).files : [];
const fixtures = all.filter(isRead);

/** The file of a fixture; of one that makes a large file, so many rows that come again as make it as large. */
function bytesOf(file: string): Uint8Array {
  const path = join(FIXTURES, file);
  if (!file.endsWith('.mjs')) return readFileSync(path);
  const made = join(tmpdir(), `wyzyny-${process.pid}.csv`);
  execFileSync(process.execPath, [path, made, '10000', '1', ',']);
  const bytes = readFileSync(made);
  rmSync(made);
  return Buffer.concat(Array.from({ length: 100 }, () => bytes));
}

const rows: string[] = [];

describe.skipIf(!isThere)('a file of another program', () => {
  test.each(fixtures)('comes to what the index says: $file', async (fixture) => {
    const { file, outcome, expected } = fixture;
    const start = performance.now();
    const report = await reportOf(bytesOf(file), basename(file));
    const milliseconds = Math.round(performance.now() - start);
    const { nodes } = report;
    // The index counts all edges of files of programs, those with a missing end among them.
    const edges = report.edges + (expected.danglingEdges === undefined ? 0 : report.dangling);
    rows.push([file, report.format, report.outcome, nodes, edges, milliseconds].join('  '));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(outcome.split('-or-')).toContain(report.outcome);
    if (report.outcome === 'reject') return;
    // Nodes of one id are one; the index counts each.
    const merged = expected.duplicateNodeIds ?? 0;
    const counted = /subjects\+IRI objects = (\d+)$/.exec(`${expected.nodes}`)?.[1] ?? expected.nodes;
    if (counted !== null && counted !== undefined) expect(nodes).toBe(Number(counted) - merged);
    // Whom only a relation names is made an actor where no table says who there is.
    const withStub = /^(\d+) if stub/.exec(expected.note ?? '')?.[1];
    if (typeof expected.edges === 'number') expect([expected.edges, Number(withStub)]).toContain(edges);
  });

  test('is told in a table', () => {
    console.info(['file  format  outcome  actors  relations  ms', ...rows].join('\n'));
    expect(rows).toHaveLength(fixtures.length);
  });
});
