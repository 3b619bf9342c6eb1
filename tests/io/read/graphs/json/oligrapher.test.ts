import { expect, test } from 'vitest';
import { readText } from '../read-text';

const node = { x: -1, y: 2, scale: 1.5, name: 'Chicago', url: '//littlesis.org/org/1', color: '#ccc' };
const line = { dash: false, x1: 1, y1: 2, x2: 3, y2: 4, cx: 5 };
const edge = (arrow: string | null) => ({ scale: 1, arrow, label: 'Trustee', ...line });
const ends = { node1_id: 1, node2_id: 2 };

test.each([
  [
    'version 2',
    {
      title: 'Mapa',
      graph: {
        nodes: { 1: { id: 1, display: node }, 2: { id: 2, display: { name: 'B' } } },
        edges: Object.fromEntries(
          ['1->2', '2->1', 'both', null].map((arrow, id) => [id, { id, display: edge(arrow), ...ends }]),
        ),
        captions: {},
      },
    },
  ],
  [
    'version 3',
    {
      attributes: { title: 'Mapa' },
      graph: {
        nodes: { 1: { id: '1', ...node }, 2: { id: '2', name: 'B' } },
        edges: Object.fromEntries(
          ['1->2', '2->1', 'both', null].map((arrow, id) => [id, { id, ...edge(arrow), node1_id: '1', node2_id: '2' }]),
        ),
      },
    },
  ],
])('Oligrapher has nodes and edges by their ids, and arrows that say where they lead: %s', async (_version, json) => {
  const graph = await readText(json);
  expect(graph).toMatchObject({ format: 'oligrapher', title: 'Mapa' });
  const values = { url: 'https://littlesis.org/org/1' };
  expect(graph.nodes).toEqual([
    { id: '1', name: 'Chicago', position: { x: -1, y: 2 }, size: 1.5, colour: '#cccccc', values },
    { id: '2', name: 'B' },
  ]);
  expect(graph.edges).toEqual([
    { from: '1', to: '2', isDirected: true, type: 'Trustee' },
    { from: '2', to: '1', isDirected: true, type: 'Trustee' },
    { from: '1', to: '2', isDirected: false, type: 'Trustee' },
    { from: '1', to: '2', isDirected: false, type: 'Trustee' },
  ]);
});

test('Oligrapher tells of lines, of views, and of what is written on its maps', async () => {
  const { told } = await readText({
    graph: {
      nodes: { 1: { id: 1, display: node } },
      edges: { 1: { id: 1, display: edge('both'), node1_id: 1, node2_id: 1 } },
      captions: { 1: { display: { text: 'x' } } },
    },
    settings: { url: 'https://a.pl' },
  });
  expect(told).toEqual(['style-left x1, y1, x2, y2 kept', 'style-left settings dropped', 'part-left captions dropped']);
});
