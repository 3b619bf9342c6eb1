import { describe, expect, test } from 'vitest';
import { readText } from '../read-text';

describe('node-link JSON', () => {
  test('is read as NetworkX writes it, older and newer', async () => {
    const networkx = (key: 'links' | 'edges') => ({
      directed: true,
      multigraph: true,
      graph: { name: 'Próbka', version: 2 },
      nodes: [{ id: 'a', label: 'A', x: 1, y: 2, krs: '0000100024' }, { id: 2 }],
      [key]: [{ source: 'a', target: 2, relation: 'owns', weight: 0.5, key: 0 }],
    });
    const newer = await readText(networkx('edges'));
    expect(await readText(networkx('links'))).toEqual(newer);
    expect(newer).toMatchObject({ format: 'node-link', title: 'Próbka', told: ['part-left version kept'] });
    expect(newer.nodes).toEqual([
      { id: 'a', name: 'A', position: { x: 1, y: -2 }, values: { krs: '0000100024' } },
      { id: '2' },
    ]);
    expect(newer.edges).toEqual([{ from: 'a', to: '2', isDirected: true, type: 'owns', weight: 0.5 }]);
  });

  test.each([
    ['places in the list', [{ name: 'A' }, { name: 'B' }], { source: 1, target: 0 }, ['1', '0']],
    ['places though there are ids', [{ id: 'a' }, { id: 'b' }], { source: 1, target: 0 }, ['b', 'a']],
    ['ids that are numbers', [{ id: 1 }, { id: 0 }], { source: 1, target: 0 }, ['1', '0']],
    ['names where nobody has an id', [{ name: 'A' }, { name: 'B' }], { source: 'B', target: 'A' }, ['B', 'A']],
    ['whole nodes', [{ id: 'a' }, { id: 'b' }], { source: { id: 'b' }, target: { id: 'a' } }, ['b', 'a']],
    ['ids below other keys', [{ id: 'a' }, { id: 'b' }], { from: 'b', to: 'a' }, ['b', 'a']],
    ['nobody', [{ id: 'a' }, { id: 'b' }], { source: 'b', target: 5 }, ['b', '5']],
  ])('joins by %s', async (_what, nodes, link, [from, to]) => {
    const { nodes: read, edges } = await readText({ nodes, links: [link] });
    expect(edges).toEqual([{ from, to, isDirected: false }]);
    if (to !== '5') expect(read.map(({ id }) => id).sort()).toEqual([from, to].sort());
  });
});
