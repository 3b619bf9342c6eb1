import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../../../../src/io/open/read-files';

// A file that is not as its format says is read as far as it goes, or refused: nothing of it breaks what reads it.

const SAMPLES: Readonly<Record<string, unknown>> = {
  cyjs: {
    data: { name: 'a' },
    elements: {
      nodes: [
        { data: { id: 'a', parent: 'b', tags: ['x'] }, position: { x: 1, y: 2 }, classes: 'x' },
        { data: { id: 'b' } },
      ],
      edges: [{ data: { source: 'a', target: 'b', weight: 1 } }],
    },
    style: [{ selector: 'node' }],
  },
  cx: [
    { nodes: [{ '@id': 1, n: 'a' }, { '@id': 2 }], edges: [{ '@id': 3, s: 1, t: 2, i: 'x' }] },
    { nodeAttributes: [{ po: 1, n: 'x', v: ['1'], d: 'list_of_integer' }], cartesianLayout: [{ node: 1, x: 1, y: 2 }] },
    { networkAttributes: [{ n: 'name', v: 'a' }] },
  ],
  cx2: [
    { CXVersion: '2.0' },
    { attributeDeclarations: [{ nodes: { name: { a: 'n', d: 'string', v: 'x' } }, edges: { i: {} } }] },
    { nodes: [{ id: 1, x: 1, y: 2, v: { n: 'a' } }, { id: 2 }], edges: [{ id: 1, s: 1, t: 2, v: { i: 'x' } }] },
  ],
  'node-link': {
    directed: true,
    multigraph: false,
    graph: { name: 'a' },
    nodes: [{ id: 'a', x: 1, y: 2 }, { id: 2 }],
    links: [{ source: 'a', target: 2, key: 0 }],
  },
  'graphology-json': {
    options: { type: 'mixed' },
    attributes: { title: 'a' },
    nodes: [{ key: 'a', attributes: { x: 1, y: 2, color: '#fff', type: 'circle' } }, { key: 'b' }],
    edges: [{ source: 'a', target: 'b', undirected: true }],
  },
  jgf: {
    graph: {
      label: 'a',
      nodes: { a: { label: 'A', metadata: { x: 1 } }, b: {} },
      edges: [{ source: 'a', target: 'b', relation: 'x' }],
      hyperedges: [{ nodes: ['a', 'b'] }],
    },
  },
  kumu: { elements: [{ label: 'A', tags: 'x|y' }, { label: 'B' }], connections: [{ from: 'A', to: 'B|A' }] },
  oligrapher: {
    graph: {
      nodes: { 1: { id: 1, display: { name: 'A', x: 1, y: 2, scale: 1, url: '//a.pl' } }, 2: { id: 2, display: {} } },
      edges: { 3: { id: 3, node1_id: 1, node2_id: 2, display: { arrow: '2->1', label: 'x' } } },
    },
  },
  vosviewer: {
    info: { title: 'a' },
    network: {
      items: [
        { id: 1, label: 'A', cluster: 1, weights: { x: 1 }, description: '<b>x' },
        { id: 2, label: 'B' },
      ],
      links: [{ source_id: 1, target_id: 2, strength: 1 }],
      clusters: [{ cluster: 1, label: 'x' }],
    },
  },
};

/** The way to a value within another, as long as numbers lead to something in it. */
function damaged(value: unknown, way: readonly number[], instead: unknown): unknown {
  const [first = 0, ...rest] = way;
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (way.length === 0 || entries.length === 0) return instead;
  const chosen = first % entries.length;
  const changed = entries.map(
    ([name, each], at) => [name, at === chosen ? damaged(each, rest, instead) : each] as const,
  );
  return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
}

const instead = fc.oneof(
  fc.constantFrom(null, '', '__proto__', [], {}, [null], { id: {} }, { toString: null }, 1e308, true),
  fc.jsonValue(),
);

describe.each(Object.entries(SAMPLES))('a damaged file of %s', (_format, sample) => {
  test('is read or refused', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
      instead,
      async (way, value) => {
        const bytes = new TextEncoder().encode(JSON.stringify(damaged(sample, way, value)));
        const { problems } = await readFiles({ files: [{ name: 'a.json', bytes }] });
        expect(problems.map(({ rule }) => rule)).not.toContain('damaged');
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });
});

// Of an object that says so no text can be made.
const mute = { toString: null, valueOf: null };

test.each([
  ['a name of an attribute in CX', [{ nodes: [{ '@id': 1 }] }, { nodeAttributes: [{ po: 1, n: mute, v: 'x' }] }]],
  ['a name of what CX says of the whole', [{ nodes: [{ '@id': 1 }] }, { networkAttributes: [{ n: mute, v: 'x' }] }]],
  ['classes', { elements: { nodes: [{ data: { id: 'a' }, classes: mute }], edges: [] } }],
  ['a name in a pair', { data: [[mute, 'x']], elements: { nodes: [{ data: { id: 'a' } }], edges: [] } }],
  ['a direction', { elements: [{ label: 'A' }], connections: [{ from: 'A', to: 'A', direction: [mute] }] }],
  ['a context', { '@context': { '@import': mute }, '@id': 'https://a.example/a', 'https://schema.org/name': 'A' }],
])('an object in the place of %s is no reason to refuse a file', async (_place, json) => {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const { problems } = await readFiles({ files: [{ name: 'a.json', bytes }] });
  expect(problems.map(({ rule }) => rule)).not.toContain('damaged');
});
