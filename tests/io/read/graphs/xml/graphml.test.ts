import { describe, expect, test } from 'vitest';
import { readGraph, refusal } from '../../../../support/read-graph';

/** A file of these keys and of what stands in its graph. */
const graphMl = (keys: string, content: string, edges = 'directed') =>
  `<?xml version="1.0"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph edgedefault="${edges}">\n${content}</graph></graphml>`;

const key = (id: string, of: string, name: string, type = 'string', within = '') =>
  `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}">${within}</key>`;

const data = (id: string, text: string | number) => `<data key="${id}">${text}</data>`;

describe('GraphML', () => {
  test('has values of declared types, with defaults, under keys that may stand behind what they are of', async () => {
    const { graph, told } = await readGraph(
      graphMl(
        '',
        `<node id="a">${data('ok', 'TRUE')}${data('n', '1.5e3')}${data('krs', '0000100024')}</node>
         <node id="b">${data('n', '1,5')}${data('tags', '["x|y","ż\\"\\n"]')}</node>
         ${key('ok', 'node', 'active', 'boolean', '<default>false</default>')}${key('n', 'all', 'score', 'double')}
         ${key('krs', 'node', 'KRS', 'int', '<desc>court number</desc>')}
         <key id="tags" for="node" attr.name="tags" attr.type="string" attr.list="string"/>`,
      ),
    );
    expect(graph.nodes.map(({ values }) => Object.fromEntries(values ?? []))).toEqual([
      { active: true, score: 1500, KRS: '0000100024' },
      { active: false, score: '1,5', tags: ['x|y', 'ż"\n'] },
    ]);
    expect(graph.attributes).toEqual([
      { of: 'nodes', name: 'active', type: 'flag' },
      { of: 'nodes', name: 'score', type: 'number' },
      { of: 'nodes', name: 'KRS', label: 'court number', type: 'identifier' },
      { of: 'nodes', name: 'tags', type: 'categories' },
    ]);
    expect(told).toEqual([]);
  });

  test('is a part of what it stands in; directions are those of the graph around, or its own', async () => {
    const { graph } = await readGraph(
      graphMl(
        '',
        `<node id="all"><graph edgedefault="undirected"><node id="in"><graph edgedefault="directed"><node id="deep"/></graph></node>
           <edge source="deep" target="out"/></graph></node>
         <node id="out"/><edge source="in" target="out"/><edge source="in" target="out" directed="false"/>`,
      ),
    );
    expect(Object.fromEntries(graph.nodes.map(({ id, parent }) => [id, parent]))).toEqual({
      all: undefined,
      in: 'all',
      deep: 'in',
      out: undefined,
    });
    expect(graph.edges.map(({ from, to, isDirected }) => [from, to, isDirected])).toEqual([
      ['deep', 'out', false],
      ['in', 'out', true],
      ['in', 'out', false],
    ]);
  });

  test('takes what attributes are called to mean: names, kinds, places, colours, types of edges', async () => {
    const keys = [
      ...['label', 'name', 'type', 'color'].map((name) => key(`v_${name}`, 'node', name)),
      ...['x', 'y', 'size'].map((name) => key(`v_${name}`, 'node', name, 'double')),
      ...['relation', 'relation label', 'label'].map((name) => key(`e_${name}`, 'edge', name)),
      key('w', 'edge', 'weight', 'double'),
    ].join('');
    const { graph } = await readGraph(
      graphMl(
        keys,
        `<node id="n0">${data('v_name', 'eco')}${data('v_label', 'Łódź')}${data('v_type', 'city')}${data('v_x', 2)}${data('v_y', 3)}${data('v_color', '#FFCC00')}${data('v_size', 4)}</node>
         <node id="n1">${data('v_name', 'only')}</node>
         <edge source="n0" target="n1">${data('e_relation', 'owns')}${data('e_relation label', 'jest właścicielem')}${data('e_label', 'jest właścicielem')}${data('w', 2)}</edge>`,
      ),
    );
    expect(graph.nodes).toMatchObject([
      {
        id: 'n0',
        name: 'Łódź',
        kind: 'city',
        position: { x: 2, y: 3 },
        colour: '#ffcc00',
        size: 4,
        values: new Map([['name', 'eco']]),
      },
      { id: 'n1', name: 'only' },
    ]);
    expect(graph.edges).toMatchObject([{ type: 'owns', weight: 2, values: new Map() }]);
    expect(graph.types).toEqual(new Map([['owns', { label: 'jest właścicielem' }]]));
  });

  test('of Gephi has colours in three channels and y upwards', async () => {
    const keys = ['r', 'g', 'b', 'x', 'y'].map((name) => key(name, 'node', name, 'int')).join('');
    const { graph } = await readGraph(
      graphMl(
        keys,
        `<node id="a">${[255, 0, 10, 3, 4].map((value, at) => data('rgbxy'[at] ?? '', value)).join('')}</node>`,
      ),
    );
    expect(graph.nodes).toMatchObject([{ colour: '#ff000a', position: { x: 3, y: -4 } }]);
  });

  test('of yEd has names, places and colours as they are drawn; the rest of the drawing is told', async () => {
    const drawn = (x: number, width: number, ...labels: readonly string[]) =>
      `<y:ShapeNode><y:Geometry height="10" width="${width}" x="${x}" y="20"/><y:Fill color="#FFCC0080"/><y:Shape type="star"/>${labels
        .map((label) => `<y:NodeLabel>${label}<y:LabelModel/></y:NodeLabel>`)
        .join('')}</y:ShapeNode>`;
    const { graph, told } = await readGraph(
      graphMl(
        '<key for="node" id="d3" yfiles.type="nodegraphics"/><key for="edge" id="d7" yfiles.type="edgegraphics"/>',
        `<node id="n0">${data('d3', drawn(10, 40, 'Młyn\n Wodny', 'od 1900'))}</node><node id="n1">${data('d3', drawn(0, 10))}</node>
         <edge source="n0" target="n1">${data('d7', '<y:PolyLineEdge><y:Arrows source="none" target="none"/><y:EdgeLabel>sąsiad</y:EdgeLabel></y:PolyLineEdge>')}</edge>
         <edge source="n1" target="n0">${data('d7', '<y:PolyLineEdge><y:Arrows source="none" target="standard"/></y:PolyLineEdge>')}</edge>`,
      ),
    );
    expect(graph.nodes).toMatchObject([
      { name: 'Młyn Wodny', summary: 'od 1900', position: { x: 30, y: 25 }, colour: '#ffcc00', size: 20 },
      { position: { x: 5, y: 25 }, size: 10 },
    ]);
    expect(graph.edges).toMatchObject([
      { type: 'sąsiad', isDirected: false },
      { type: undefined, isDirected: true },
    ]);
    expect(told).toEqual(['style-left ShapeNode, Shape, LabelModel, PolyLineEdge kept']);
  });

  test('never takes markup within data for text or for items, and tells what it leaves out', async () => {
    const { graph, told } = await readGraph(
      graphMl(
        key('l', 'node', 'label'),
        `<node id="a">${data('l', 'ok<script>x()</script><graph><node id="b"/></graph>')}${data('l2', 'late')}</node>
         <hyperedge><endpoint node="a"/><endpoint node="a"/><endpoint node="a"/></hyperedge>
         <edge source="a"/>`,
      ),
    );
    expect(graph.nodes).toMatchObject([{ id: 'a', name: 'ok', values: new Map([['l2', 'late']]) }]);
    expect(told).toEqual([
      'hyperedge 4 3 dropped',
      'hyperedge 5 1 dropped',
      'part-left 3 script, graph dropped',
      'undeclared 3 l2 repaired',
    ]);
  });

  test('is called what its data say, of which the rest is told', async () => {
    const keys = key('t', 'graph', 'name') + key('d', 'graph', 'date');
    const { graph, told } = await readGraph(graphMl(keys, `${data('t', 'Sieć')}${data('d', 'dziś')}<node id="a"/>`));
    expect([graph.title, told]).toEqual(['Sieć', ['part-left 3 date dropped']]);
  });

  test.each([
    [
      'a document type',
      '<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE graphml [<!ENTITY x "y">]>\n<graphml/>',
      'doctype 3',
    ],
    ['an entity', graphMl('', '<node id="&x;"/>'), 'damaged 3'],
    ['an end too early', '<graphml>\n<graph>\n<', 'damaged 3'],
    ['no end of depth', graphMl('', '\n<node id="a"><graph>'.repeat(20_000)), 'too-deep 35'],
  ])('is refused for %s', async (_what, text, rule) => {
    expect(await refusal(text)).toBe(rule);
  });

  test('is known by the first of its elements, whatever stands before it', async () => {
    const before = '<!-- graphml -->'.repeat(20_000);
    expect(
      (await readGraph(`\n<?x y?>${before}<a:graphml xmlns:a="b"><a:graph><a:node id="1"/></a:graph></a:graphml>`)).id,
    ).toBe('graphml');
    expect(await refusal(`${before}<svg/>`)).toBe('markup null');
    expect(await refusal(`${before}<!--`)).toBe('markup null');
  });
});
