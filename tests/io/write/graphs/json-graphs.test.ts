import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import type { FileGraph } from '../../../../src/io/read/graphs/file-graph';
import { CX2_WRITER } from '../../../../src/io/write/graphs/cx2';
import { CYJS_WRITER } from '../../../../src/io/write/graphs/cyjs';
import type { GraphWriter } from '../../../../src/io/write/graphs/graph-writer';
import { NODE_LINK_WRITER } from '../../../../src/io/write/graphs/node-link';

const written = ({ write }: GraphWriter, graph: FileGraph) => JSON.parse(`${write(graph, 'pl')}`);

const GRAPH: FileGraph = {
  title: { pl: 'Sieć', en: 'Network' },
  kinds: new Map([['firm', { label: { pl: 'firma' } }]]),
  nodes: [
    {
      id: 'e1',
      name: { pl: 'Młyn', en: 'Mill' },
      kind: 'firm',
      parent: 'b',
      position: { x: 1, y: -2 },
      values: new Map<string, string | number>([
        ['id', 'else'],
        ['name', 'other'],
        ['parent', 'nobody'],
        ['score', 2],
      ]),
    },
    { id: 'b', values: new Map([['score', 0.5]]) },
  ],
  edges: [
    { from: 'e1', to: 'b', isDirected: true, type: 'owns', weight: 2, values: new Map([['source', 'press']]) },
    { from: 'b', to: 'e1', isDirected: false, type: 'knows' },
  ],
};

describe('Cytoscape JSON', () => {
  test('is taken by Cytoscape.js as it is: who there is, whose part, who is joined to whom', () => {
    const { elements } = written(CYJS_WRITER, GRAPH);
    const core = cytoscape({ headless: true, elements, layout: { name: 'preset' } });
    expect(core.nodes().map((node) => [node.id(), node.data('name'), node.parent().first().id()])).toEqual([
      ['e1', 'Młyn', 'b'],
      ['b', 'b', undefined],
    ]);
    expect(core.edges().map((edge) => [edge.source().id(), edge.target().id(), edge.data('interaction')])).toEqual([
      ['e1', 'b', 'owns'],
      ['b', 'e1', 'knows'],
    ]);
    expect(core.$id('e1').position()).toEqual({ x: 1, y: -2 });
  });

  test('has values under names of their own where something else goes by theirs', () => {
    const { elements } = written(CYJS_WRITER, GRAPH);
    expect(elements.nodes[0].data).toMatchObject({
      id_: 'else',
      name_: 'other',
      parent_: 'nobody',
      'kind label': 'firma',
    });
    expect(elements.edges[0].data).toMatchObject({ source: 'e1', source_: 'press' });
  });
});

describe('node-link JSON', () => {
  test('has a direction where one relation has, and is a multigraph where two join the same', () => {
    const json = written(NODE_LINK_WRITER, GRAPH);
    expect(json).toMatchObject({ directed: true, multigraph: false, graph: { name: 'Sieć' } });
    expect(json.nodes[0]).toMatchObject({ id: 'e1', x: 1, y: 2 });
    expect(json.edges[0]).toEqual({ source: 'e1', target: 'b', relation: 'owns', weight: 2, source_: 'press' });
    const even = { ...GRAPH, edges: GRAPH.edges.map((edge) => ({ ...edge, isDirected: false })) };
    expect(written(NODE_LINK_WRITER, even)).toMatchObject({ directed: false, multigraph: true });
  });
});

describe('CX2', () => {
  test('has whole numbers for ids, and each attribute declared with the type of its values', () => {
    const fragments: readonly object[] = written(CX2_WRITER, GRAPH);
    const aspects: Readonly<Record<string, readonly Record<string, unknown>[]>> = Object.assign({}, ...fragments);
    expect(fragments[0]).toEqual({ CXVersion: '2.0', hasFragments: false });
    expect(aspects.metaData).toContainEqual({ name: 'nodes', elementCount: 2 });
    expect(aspects.attributeDeclarations?.[0]).toMatchObject({
      nodes: { id: { d: 'string' }, name: { d: 'string' }, score: { d: 'double' }, id_: { d: 'string' } },
      edges: { directed: { d: 'boolean' }, weight: { d: 'integer' }, interaction: { d: 'string' } },
    });
    expect(aspects.nodes?.[0]).toMatchObject({ id: 1, x: 1, y: -2, v: { id: 'e1', name: 'Młyn', score: 2 } });
    expect(aspects.edges?.[1]).toEqual({ id: 2, s: 2, t: 1, v: { directed: false, interaction: 'knows' } });
  });
});
