import { describe, expect, test } from 'vitest';
import { readGraph } from '../../../../support/read-graph';

/** A file whose graph holds this, its namespaces those of a version. */
const gexf = (content: string, graph = 'defaultedgetype="directed"', namespace = 'http://gexf.net/1.3') =>
  `<?xml version="1.0"?>\n<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz"><meta><description>Sieć</description></meta><graph ${graph}>\n${content}</graph></gexf>`;

const attributes = (of: 'node' | 'edge', ...each: readonly (readonly [id: string, type: string, title?: string])[]) =>
  `<attributes class="${of}">${each.map(([id, type, title = id]) => `<attribute id="${id}" title="${title}" type="${type}"/>`).join('')}</attributes>`;

const value = (id: string, text: string, span = '') => `<attvalue for="${id}" value="${text}" ${span}/>`;

const node = (id: string, within: string, given = '') =>
  `<node id="${id}" ${given}><attvalues>${within}</attvalues></node>`;

const valuesOf = ({ values }: Readonly<{ values?: ReadonlyMap<string, unknown> }> = {}) =>
  Object.fromEntries(values ?? []);

describe('GEXF', () => {
  test.each(['http://www.gexf.net/1.1draft', 'http://www.gexf.net/1.2draft', 'http://www.gexf.net/1.3', 'a'])(
    'is read in any namespace: %s',
    async (namespace) => {
      const look = '<viz:position x="2" y="3" z="0"/><viz:size value="4"/>';
      const { graph, told } = await readGraph(
        gexf(
          `<nodes><node id="a" label="Łódź">${look}<viz:color r="0" g="171" b="9"/></node>
           <node id="b">${look}<viz:color hex="#FF00FF"/><viz:shape value="image" uri="https://example.org/x.png"/></node></nodes>`,
          '',
          namespace,
        ),
      );
      expect(graph).toMatchObject({
        title: 'Sieć',
        nodes: [
          { id: 'a', name: 'Łódź', position: { x: 2, y: -3 }, size: 4, colour: '#00ab09', line: 3 },
          { id: 'b', colour: '#ff00ff' },
        ],
      });
      expect(told).toEqual(['style-left shape kept']);
    },
  );

  test('is a part of what it stands in, or of what it names; edges may stand in nodes', async () => {
    const { graph } = await readGraph(
      gexf(`<nodes><node id="a"><nodes><node id="b"><nodes><node id="c"/></nodes></node></nodes>
        <edges><edge source="c" target="a"/></edges></node><node id="d" pid="a"/></nodes>`),
    );
    expect(new Map(graph.nodes.map(({ id, parent }) => [id, parent]))).toEqual(
      new Map([
        ['a', undefined],
        ['b', 'a'],
        ['c', 'b'],
        ['d', 'a'],
      ]),
    );
    expect(graph.edges).toMatchObject([{ from: 'c', to: 'a' }]);
  });

  test('has edges of its direction or their own, with weight, kind and label', async () => {
    const { graph, told } = await readGraph(
      gexf(`<nodes><node id="a"/><node id="b"/></nodes><edges>
        <edge source="a" target="b" kind="owns" label="jest właścicielem" weight="1,5"/>
        <edge source="a" target="b" type="mutual" weight="-INF"/><edge source="a" target="b" type="undirected"/><edge target="b"/></edges>`),
    );
    expect(graph.edges.map(({ isDirected, type, weight }) => [isDirected, type, weight])).toEqual([
      [true, 'owns', 1.5],
      [false, undefined, Number.NEGATIVE_INFINITY],
      [false, undefined, undefined],
    ]);
    expect(graph.edges.map(valuesOf)).toEqual([{ label: 'jest właścicielem' }, {}, {}]);
    expect(told).toEqual(['hyperedge 5 1 dropped']);
  });

  test('has values of declared types, lists in any spelling, defaults, and those it does not declare', async () => {
    const { graph, told } = await readGraph(
      gexf(
        `${attributes('node', ['0', 'liststring', 'tags'], ['n', 'listfloat'], ['ok', 'boolean'], ['big', 'long'], ['since_year', 'integer', 'Od roku'])}
         <attributes class="node"><attribute id="d" title="d" type="double"><default>2.5</default></attribute></attributes>
         <nodes>${[
           value('0', 'a |b') + value('n', '[1, 1.5]') + value('ok', 'true') + value('big', '12345678901234567890'),
           value('0', "[a, &quot;b, c&quot;, '\\'d\\'']") + value('d', '3'),
           value('0', 'a, b') + value('other', '7') + value('since_year', '1998'),
           value('0', '[]'),
         ]
           .map((within, at) => node(`${at}`, within))
           .join('')}</nodes>`,
      ),
    );
    expect(graph.nodes.map(valuesOf)).toEqual([
      { tags: ['a', 'b'], n: [1, 1.5], ok: true, big: '12345678901234567890', d: 2.5 },
      { tags: ['a', 'b, c', "'d'"], d: 3 },
      { tags: ['a', 'b'], other: '7', since_year: 1998, d: 2.5 },
      { tags: [], d: 2.5 },
    ]);
    expect(graph.attributes).toEqual([
      { of: 'nodes', name: 'tags', type: 'categories' },
      { of: 'nodes', name: 'n', type: 'categories' },
      { of: 'nodes', name: 'ok', type: 'flag' },
      { of: 'nodes', name: 'big', type: 'identifier' },
      { of: 'nodes', name: 'since_year', label: 'Od roku', type: 'number' },
      { of: 'nodes', name: 'd', type: 'number' },
      { of: 'nodes', name: 'other', type: 'text' },
    ]);
    expect(told).toEqual(['undeclared 5 other repaired']);
  });

  test('is from when to when its spans say, gaps and all; what changes in time has its last value and its course', async () => {
    const { graph, told } = await readGraph(
      gexf(
        `${attributes('node', ['v', 'integer'])}<nodes>
         ${node('a', value('v', '3', 'startopen="2005.0"') + value('v', '2', 'start="2000" endopen="2005"'), 'start="1998.0" endopen="2010"')}
         <node id="b"><spells><spell start="2010" end="2012"/><spell end="2004-05-01"/></spells></node>
         <node id="c" timestamps="&lt;[2001, 1999]&gt;"/><node id="d" start="-Infinity" end="INF"/></nodes>
         <edges><edge source="a" target="b" start="2001-02-03"/></edges>`,
      ),
    );
    expect(graph.nodes.map(({ begin, end }) => [begin, end])).toEqual([
      [1998, 2010],
      [undefined, 2012],
      [1999, 2001],
      [undefined, undefined],
    ]);
    expect(graph.edges).toMatchObject([{ begin: '2001-02-03' }]);
    expect(graph.nodes.map(valuesOf)).toEqual([
      { v: 3, 'v over time': '2000–2005: 2; 2005–: 3' },
      { spells: '–2004-05-01; 2010–2012' },
      { spells: '1999; 2001' },
      {},
    ]);
    expect(told).toEqual(['over-time v kept']);
  });
});
