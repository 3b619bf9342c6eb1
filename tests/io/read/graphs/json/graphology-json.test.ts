import { expect, test } from 'vitest';
import { readText } from '../read-text';

const graph = {
  options: { type: 'mixed', multi: true, allowSelfLoops: true },
  attributes: { title: 'Postacie', creator: 'x' },
  nodes: [
    {
      key: 'a',
      attributes: { label: 'Myriel', x: 1, y: 2, z: 0, size: 22.7, color: 'rgb(216,72,45)', type: 'circle' },
    },
    { key: 'b' },
  ],
  edges: [
    { key: '0', source: 'a', target: 'b', attributes: { weight: 5, size: 2 } },
    { source: 'b', target: 'a', undirected: true, attributes: { type: 'arrow' } },
  ],
};

test('graphology JSON has keys and attributes, and edges of both ways', async () => {
  const read = await readText(graph);
  expect(read).toMatchObject({ format: 'graphology-json', title: 'Postacie' });
  expect(read.nodes).toEqual([
    { id: 'a', name: 'Myriel', position: { x: 1, y: -2 }, size: 22.7, colour: '#d8482d', values: { z: 0 } },
    { id: 'b' },
  ]);
  expect(read.edges).toEqual([
    { from: 'a', to: 'b', isDirected: true, weight: 5, values: { size: 2 } },
    { from: 'b', to: 'a', isDirected: false },
  ]);
  expect(read.told).toEqual(['style-left type kept', 'part-left creator kept']);
});

test('edges of an undirected graph have no direction, and types that sigma does not draw by are values', async () => {
  const { edges, nodes } = await readText({
    options: { type: 'undirected' },
    nodes: [{ key: 'a', attributes: { type: 'firm' } }, { key: 'b' }],
    edges: [{ source: 'a', target: 'b' }],
  });
  expect(edges).toEqual([{ from: 'a', to: 'b', isDirected: false }]);
  expect(nodes[0]).toEqual({ id: 'a', values: { type: 'firm' } });
});
