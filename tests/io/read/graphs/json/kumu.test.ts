import { describe, expect, test } from 'vitest';
import { readText } from '../read-text';

describe('JSON of Kumu', () => {
  test('is a blueprint whose connections name elements by id or by label', async () => {
    const graph = await readText({
      elements: [
        { label: 'Młyn', type: 'firm', description: 'Miele | mąkę.', tags: 'food|old', 'Favourite dessert': 'ice' },
        { id: 'e2', label: 'Bank', tags: ['money', 'old'] },
        { id: 'e3', label: 'A|B' },
      ],
      connections: [
        { from: 'Młyn', to: 'Bank', type: 'owes' },
        { from: 'e2', to: ' Młyn|e3 ', direction: 'mutual' },
        { from: 'e2', to: 'A|B', direction: 'undirected', strength: 2 },
        { from: 'e2', to: 'Nobody', direction: 'directed' },
      ],
    });
    expect(graph).toMatchObject({ format: 'kumu', told: [] });
    expect(graph.nodes).toEqual([
      {
        id: 'Młyn',
        name: 'Młyn',
        kind: 'firm',
        summary: 'Miele | mąkę.',
        values: { tags: ['food', 'old'], 'Favourite dessert': 'ice' },
      },
      { id: 'e2', name: 'Bank', values: { tags: ['money', 'old'] } },
      { id: 'e3', name: 'A|B' },
    ]);
    expect(graph.edges).toEqual([
      { from: 'Młyn', to: 'e2', isDirected: true, type: 'owes' },
      { from: 'e2', to: 'Młyn', isDirected: false },
      { from: 'e2', to: 'e3', isDirected: false },
      { from: 'e2', to: 'e3', isDirected: false, values: { strength: 2 } },
      { from: 'e2', to: 'Nobody', isDirected: true },
    ]);
  });

  test('is a copy of a project, with attributes apart', async () => {
    const graph = await readText({
      name: 'Projekt',
      elements: [
        { _id: 'elem-1', attributes: { label: 'A', 'element type': 'person', tags: ['x'] } },
        { _id: 'elem-2', attributes: { label: 'B' } },
      ],
      connections: [
        {
          _id: 'conn-1',
          direction: 'directed',
          from: 'elem-1',
          to: 'elem-2',
          attributes: { 'connection type': 'knows' },
        },
      ],
      maps: [{ name: 'Mapa' }],
      loops: [],
    });
    expect(graph.title).toBe('Projekt');
    expect(graph.nodes).toEqual([
      { id: 'elem-1', name: 'A', kind: 'person', values: { tags: ['x'] } },
      { id: 'elem-2', name: 'B' },
    ]);
    expect(graph.edges).toEqual([{ from: 'elem-1', to: 'elem-2', isDirected: true, type: 'knows' }]);
    expect(graph.told).toEqual(['style-left maps kept', 'part-left loops dropped']);
  });
});
