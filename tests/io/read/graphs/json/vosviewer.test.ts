import { expect, test } from 'vitest';
import { plainText } from '../../../../../src/io/read/graphs/plain-text';
import { readText } from '../read-text';

test('JSON of VOSviewer has items with weights, scores and groups, and links of a strength', async () => {
  const graph = await readText({
    info: { title: 'Autorzy', description: '<p>x</p>' },
    config: { parameters: { item_size: 1 } },
    network: {
      items: [
        {
          id: 1,
          label: 'abbasi, a',
          x: 0.5,
          y: -0.25,
          cluster: 17,
          weights: { Citations: 124 },
          scores: { 'Avg. pub. year': 2012.5 },
          'weight<Citations>': 124,
          description: '<b>A</b> &amp; <a href="javascript:alert(1)">B</a><br>C',
        },
        { id: 9, label: 'ahlgren, p', cluster: 5, url: 'https://a.pl' },
      ],
      links: [{ source_id: 1, target_id: 9, strength: 3 }],
      clusters: [{ cluster: 17, label: 'Metrics' }],
    },
  });
  expect(graph).toMatchObject({ format: 'vosviewer', title: 'Autorzy' });
  expect(graph.nodes).toEqual([
    {
      id: '1',
      name: 'abbasi, a',
      summary: 'A & B\nC',
      position: { x: 0.5, y: 0.25 },
      values: { 'weight<Citations>': 124, 'score<Avg. pub. year>': 2012.5, cluster: 'Metrics' },
    },
    { id: '9', name: 'ahlgren, p', values: { cluster: 5, url: 'https://a.pl' } },
  ]);
  expect(graph.edges).toEqual([{ from: '1', to: '9', isDirected: false, weight: 3 }]);
  expect(graph.attributes).toEqual([
    { of: 'nodes', name: 'weight<Citations>', label: 'Citations', type: 'number' },
    { of: 'nodes', name: 'score<Avg. pub. year>', label: 'Avg. pub. year', type: 'number' },
    { of: 'nodes', name: 'cluster', type: 'category' },
  ]);
  expect(graph.told).toEqual(['style-left config kept', 'part-left description kept']);
});

test.each([
  ['<p>One</p><p>two   three</p>', 'One\ntwo three'],
  ['a < b and c > d', 'a < b and c > d'],
  ['<img src=x onerror="alert(1)">x<!-- y -->', 'x'],
  ['&lt;b&gt; &#321;&#xF3;d&#x17a; &#0; &#xD800; &unknown;', '<b> Łódź &#0; &#xD800; &unknown;'],
  [`${'<'.repeat(50_000)}a`, `${'<'.repeat(50_000)}a`],
  [`a<br${' '.repeat(100_000)}`, 'a<br'],
])('markup is no part of a text: %s', (html, text) => {
  expect(plainText(html)).toBe(text);
});
