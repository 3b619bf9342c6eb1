import { describe, expect, test } from 'vitest';
import { readText } from '../read-text';

const nodes = [{ data: { id: 'a' } }, { data: { id: 'b' } }];
const edges = [{ data: { source: 'a', target: 'b' } }];

describe('Cytoscape JSON', () => {
  test.each([
    ['two lists below `elements`', { elements: { nodes, edges } }],
    ['one list below `elements`', { elements: [...nodes, ...edges] }],
    ['a list', [...edges, ...nodes]],
    ['two lists', { nodes, edges }],
  ])('is read as %s', async (_shape, json) => {
    const graph = await readText(json);
    expect(graph.format).toBe('cyjs');
    expect(graph.nodes).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(graph.edges).toEqual([{ from: 'a', to: 'b', isDirected: true }]);
    expect(graph.told).toEqual(['direction-guessed kept']);
  });

  test('is none where ids stand beside data', async () => {
    const { format } = await readText({ nodes: [{ id: 'a', data: { label: 'A' } }], edges: [] });
    expect(format).toBe('node-link');
  });

  test('keeps what elements are, whose part, where and in which colour, and all else as values', async () => {
    const data = {
      id: 7,
      label: 'Młyn',
      parent: 'b',
      kind: 'firm',
      description: 'Miele.',
      color: '#A0f',
      size: 12,
      begin: 1998,
      address: { city: 'Lublin', at: { x: 1 } },
      tags: ['x', 2],
      none: null,
    };
    const graph = await readText([{ data, position: { x: 3, y: -4 }, classes: 'big red' }, nodes[1]]);
    expect(graph.nodes[0]).toEqual({
      id: '7',
      name: 'Młyn',
      parent: 'b',
      kind: 'firm',
      summary: 'Miele.',
      colour: '#aa00ff',
      size: 12,
      begin: 1998,
      position: { x: 3, y: -4 },
      values: { 'address.city': 'Lublin', 'address.at': '{"x":1}', tags: ['x', 2], classes: ['big', 'red'] },
    });
    expect(graph.told).toEqual([]);
  });

  test('takes no colour, size or place that is none', async () => {
    const { nodes: read } = await readText([
      { data: { id: 'a', color: 'url(https://a.pl)', size: -1 }, position: { x: 1, y: null } },
    ]);
    expect(read).toEqual([{ id: 'a', values: { color: 'url(https://a.pl)', size: -1 } }]);
  });

  test('says once what Cytoscape says several times', async () => {
    const graph = await readText({
      data: { name: 'Sieć', SUID: 1, organism: 'yeast' },
      generated_by: 'cytoscape-3.10',
      elements: {
        nodes: [
          { data: { id: '5', SUID: 5, name: 'A', shared_name: 'A', selected: false } },
          { data: { id: '6', SUID: 9, name: 'B', shared_name: 'C' } },
        ],
        edges: [{ data: { id: '8', SUID: 8, source: '5', target: '6', interaction: 'pp', shared_interaction: 'pp' } }],
      },
    });
    expect(graph).toMatchObject({ title: 'Sieć', edges: [{ from: '5', to: '6', type: 'pp' }] });
    expect(graph.edges[0]).not.toHaveProperty('values');
    expect(graph.nodes).toEqual([
      { id: '5', name: 'A' },
      { id: '6', name: 'B', values: { SUID: 9, shared_name: 'C' } },
    ]);
    expect(graph.told).toEqual(['direction-guessed kept', 'part-left organism kept']);
  });

  test('has names and directions as NetworkX gives them', async () => {
    const graph = await readText({
      data: [
        ['name', 'Próbka'],
        ['year', 2004],
      ],
      directed: false,
      multigraph: true,
      elements: {
        nodes: [{ data: { id: '1', value: 1, name: '1', label: 'Łódź' } }, { data: { id: '2', value: 2, name: '2' } }],
        edges: [
          { data: { source: 1, target: 2, key: 0, weight: 2.5, directed: true } },
          { data: { source: 2, target: 1, key: 'x' } },
        ],
      },
    });
    expect(graph).toMatchObject({ title: 'Próbka', told: ['part-left year kept'] });
    expect(graph.nodes).toEqual([{ id: '1', name: 'Łódź' }, { id: '2' }]);
    expect(graph.edges).toEqual([
      { from: '1', to: '2', isDirected: true, weight: 2.5 },
      { from: '2', to: '1', isDirected: false, values: { key: 'x' } },
    ]);
  });

  test('tells of styles: kept where they are only left aside, dropped where they name addresses', async () => {
    const style = [{ selector: 'node', style: { width: 3 } }];
    const exported = await readText({ elements: { nodes, edges: [] }, style, zoom: 1 });
    expect(exported.told).toEqual(['style-left style, zoom kept']);
    const loud = await readText([{ data: { id: 'a' }, css: { 'background-image': 'url(https://a.pl/b.png)' } }]);
    expect(loud.told).toEqual(['style-left style dropped']);
  });

  test('tells of nodes without an id, of what is no element, and of parts that it does not have', async () => {
    const graph = await readText({ elements: { nodes: [{ data: { id: '' } }, { data: {} }, 'a'] }, extra: 1 });
    expect(graph.nodes).toEqual([{ id: '#2' }]);
    expect(graph.told).toEqual(['schema 3 nodes a dropped', 'schema 1 id dropped', 'part-left extra dropped']);
  });
});
