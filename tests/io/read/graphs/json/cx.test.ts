import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text';

const CX = [
  { edgeAttributes: [{ po: 4, n: 'directed', v: 'false', d: 'boolean' }] },
  {
    nodeAttributes: [
      { po: 1, n: 'score', v: '2.5', d: 'double' },
      { po: 1, n: 'codes', v: ['1', '2'], d: 'list_of_integer' },
      { po: 2, n: 'score', v: 'NaN', d: 'double' },
    ],
  },
  { edges: [{ '@id': 4, s: 1, t: 2, i: 'owns' }] },
  { cartesianLayout: [{ node: 2, x: 1, y: 2 }] },
  { nodes: [{ '@id': 1, n: 'Młyn', r: 'krs:1' }] },
  { nodes: [{ '@id': 2, n: 'Bank' }], metaData: [] },
  { networkAttributes: [{ n: 'name', v: 'Sieć' }] },
];

const CX2 = [
  { CXVersion: '2.0', hasFragments: true },
  { nodes: [{ id: 1, v: { n: 'Młyn', r: 'krs:1', score: 2.5, c: [1, 2] } }] },
  {
    attributeDeclarations: [
      {
        nodes: {
          name: { a: 'n' },
          represents: { a: 'r', d: 'string' },
          score: { d: 'double' },
          codes: { a: 'c', d: 'list_of_integer' },
        },
        edges: { interaction: { a: 'i', v: 'owns' }, directed: { d: 'boolean', v: false } },
        networkAttributes: { name: { d: 'string' } },
      },
    ],
  },
  { edges: [{ id: 4, s: 1, t: 2 }] },
  { nodes: [{ id: 2, x: 1, y: 2, v: { n: 'Bank', score: 'NaN' } }], networkAttributes: [{ name: 'Sieć' }] },
];

describe.each([
  ['cx', CX],
  ['cx2', CX2],
])('a file of %s', (format, json) => {
  test('is read whatever the order of its aspects', async () => {
    for (const all of [json, [...json].reverse()]) {
      const graph = await readText(all);
      expect(graph).toMatchObject({ format, title: 'Sieć', told: [] });
      expect(graph.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
        { id: '1', name: 'Młyn', values: { represents: 'krs:1', score: 2.5, codes: [1, 2] } },
        { id: '2', name: 'Bank', position: { x: 1, y: 2 }, values: { score: 'NaN' } },
      ]);
      expect(graph.edges).toEqual([{ from: '1', to: '2', isDirected: false, type: 'owns' }]);
    }
  });

  test('has its attributes with the types that it declares', async () => {
    expect((await readText(json)).attributes).toEqual([
      { of: 'nodes', name: 'represents', type: 'text' },
      { of: 'nodes', name: 'score', type: 'number' },
      { of: 'nodes', name: 'codes', type: 'categories' },
    ]);
  });

  test('tells what is left out: styles, what is said of all, and aspects of other things', async () => {
    const { told } = await readText([
      ...json,
      { visualProperties: [{ properties: { NODE_SIZE: '35.0' } }] },
      { citations: [{ '@id': 1 }], cyGroups: [] },
    ]);
    expect(told).toEqual(['style-left visualProperties kept', 'part-left citations dropped']);
    const loud = await readText([...json, { visualProperties: [{ NODE_IMAGE: 'https://a.pl/b.png' }] }]);
    expect(loud.told).toEqual(['style-left visualProperties dropped']);
  });
});

test('CX2 that declares nothing has values as they are, and names by their short names', async () => {
  const { nodes, told } = await readText([{ CXVersion: '2.0' }, { nodes: [{ id: 0, v: { n: 'A', year: 1998 } }] }]);
  expect(nodes).toEqual([{ id: '0', name: 'A', values: { year: 1998 } }]);
  expect(told).toEqual(['undeclared n kept', 'undeclared year kept']);
});

test('CX2 whose defaults would make it very large is refused', async () => {
  const many = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`a${at}`, { v: 'x' }]));
  const nodes = Array.from({ length: 20_000 }, (_, id) => ({ id }));
  const file = readText([{ CXVersion: '2.0' }, { attributeDeclarations: [{ nodes: many }] }, { nodes }]);
  await expect(file).rejects.toThrow('inflates');
});

test('nodes go by ids of their own, where each has one beside its number', async () => {
  const cx2 = (ids: readonly string[]) => [
    { CXVersion: '2.0' },
    { attributeDeclarations: [{ nodes: { id: { d: 'string' } } }] },
    { nodes: ids.map((id, at) => ({ id: at, v: { id } })) },
    { edges: [{ s: 0, t: 1, v: {} }] },
  ];
  const named = await readText(cx2(['a', 'b']));
  expect(named.nodes).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect(named.edges).toMatchObject([{ from: 'a', to: 'b' }]);
  const same = await readText(cx2(['a', 'a']));
  expect(same.nodes).toEqual([
    { id: '0', values: { id: 'a' } },
    { id: '1', values: { id: 'a' } },
  ]);
});

const FIXTURES = join('..', 'shared', 'fixtures');
const read = (file: string) => readText(readFileSync(join(FIXTURES, file), 'utf8'));

test.skipIf(!existsSync(FIXTURES))('one graph in both versions of CX is one graph', async () => {
  const { format, told, ...older } = await read('cx/glypican2.cx');
  const { format: _, told: __, ...newer } = await read('cx2/glypican2.cx2');
  expect(older.nodes).toHaveLength(2);
  expect(newer).toEqual(older);
});
