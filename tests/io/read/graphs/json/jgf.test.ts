import { describe, expect, test } from 'vitest';
import { readText } from '../read-text';

const edges = [
  { source: 'a', target: 'b', relation: 'owns', metadata: { weight: 2, since: 1998 } },
  { source: 'b', target: 'a', directed: false, label: 'knows' },
];

describe('JSON Graph Format', () => {
  test.each([
    ['by their ids', { a: { label: 'A', metadata: { sector: 'food', label: 'x' } }, b: {} }],
    ['in a list', [{ id: 'a', label: 'A', metadata: { sector: 'food', label: 'x' } }, { id: 'b' }]],
  ])('has nodes %s', async (_how, nodes) => {
    const graph = await readText({ graph: { id: 1, label: 'Sieć', nodes, edges } });
    expect(graph).toMatchObject({ format: 'jgf', title: 'Sieć', told: [] });
    expect(graph.nodes).toEqual([
      { id: 'a', name: 'A', values: { sector: 'food', 'metadata.label': 'x' } },
      { id: 'b' },
    ]);
    expect(graph.edges).toEqual([
      { from: 'a', to: 'b', isDirected: true, type: 'owns', weight: 2, values: { since: 1998 } },
      { from: 'b', to: 'a', isDirected: false, values: { label: 'knows' } },
    ]);
  });

  test('has several graphs as one, each with the direction that it says', async () => {
    const graph = await readText({
      graphs: [
        { label: 'One', directed: false, nodes: { a: {}, b: {} }, edges: [{ source: 'a', target: 'b' }] },
        { label: 'Two', nodes: { c: {} }, edges: [{ source: 'c', target: 'a' }] },
      ],
    });
    expect(graph.title).toBeUndefined();
    expect(graph.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(graph.edges.map(({ isDirected }) => isDirected)).toEqual([false, true]);
  });

  test('tells of relations of several, and of what is said of the graph', async () => {
    const { told } = await readText({
      graph: {
        nodes: { a: {}, b: {}, c: {} },
        hyperedges: [{ nodes: ['a', 'b', 'c'] }, { source: ['a'], target: ['b'] }],
        metadata: { year: 1995 },
        extra: 1,
      },
    });
    expect(told).toEqual([
      'hyperedge 3 dropped',
      'hyperedge 2 dropped',
      'part-left year kept',
      'part-left extra dropped',
    ]);
  });
});
