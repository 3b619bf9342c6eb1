import { describe, expect, test } from 'vitest';
import type { FileGraph } from '../../../../src/io/read/graphs/file-graph';
import { GEXF_WRITER } from '../../../../src/io/write/graphs/gexf';
import { GRAPHML_WRITER } from '../../../../src/io/write/graphs/graphml';
import { readGraph } from '../../../support/read-graph';

const GRAPH: FileGraph = {
  title: { pl: 'Sieć', en: 'Network' },
  attributes: [{ of: 'nodes', name: 'krs', label: { pl: 'Numer KRS', en: 'Court number' }, type: 'identifier' }],
  kinds: new Map([['firm', { label: { pl: 'firma', en: 'company' } }]]),
  types: new Map([['owns', { label: { pl: 'ma', en: 'owns' } }]]),
  nodes: [
    {
      ...{ id: 'a', name: { pl: 'Młyn', en: 'Mill' }, kind: 'firm', begin: 1998, end: '2004' },
      ...{ position: { x: 1, y: 2 }, colour: '#ff0080', size: 10 },
      values: new Map<string, string | readonly string[]>([
        ['krs', '0001'],
        ['tags', ['x', 'y']],
      ]),
    },
    { id: 'b', parent: 'a', kind: 'firm' },
  ],
  edges: [
    { from: 'a', to: 'b', isDirected: true, type: 'owns', weight: 2, begin: '2001' },
    { from: 'b', to: 'a', isDirected: false },
  ],
};

const withBegin = (begin: string): FileGraph => ({ ...GRAPH, nodes: [{ id: 'c', begin, end: begin }, ...GRAPH.nodes] });

describe('a graph as GEXF', () => {
  const written = `${GEXF_WRITER.write(GRAPH, 'pl')}`;

  test.each([
    ['<graph defaultedgetype="directed" mode="dynamic" timeformat="double" timerepresentation="interval">'],
    ['<node id="a" label="Młyn" start="1998" end="2004">'],
    ['<viz:size value="10"/><viz:position x="1" y="-2"/><viz:color r="255" g="0" b="128"/>'],
    ['<attribute id="krs" title="Numer KRS" type="string"/>'],
    ['<attribute id="tags" title="tags" type="liststring"/>'],
    ['<attvalue for="tags" value="[&quot;x&quot;,&quot;y&quot;]"/>'],
    ['<edge id="0" source="a" target="b" kind="owns" label="ma" weight="2" start="2001">'],
    ['<edge id="1" source="b" target="a" type="undirected"/>'],
  ])('says as Gephi takes it: %s', (piece) => {
    expect(written).toContain(piece);
  });

  test('has days where one time is more than a year, and beside them what was said', async () => {
    const dated = `${GEXF_WRITER.write(withBegin('2004-02'), 'en')}`;
    expect(dated).toContain('timeformat="date"');
    expect(dated).toContain('<node id="c" label="c" start="2004-02-01" end="2004-02-29">');
    expect(dated).toContain('<node id="a" label="Mill" start="1998-01-01" end="2004-12-31">');
    const { graph } = await readGraph(dated);
    expect(graph.nodes.map(({ begin, end }) => [begin, end])).toEqual([
      ['2004-02', '2004-02'],
      ['1998', '2004'],
      [undefined, undefined],
    ]);
  });

  test('is static where no time is one of Gephi, which is a text then', async () => {
    const vague: FileGraph = { nodes: [{ id: 'c', begin: '195X' }], edges: [] };
    const content = `${GEXF_WRITER.write(vague, 'pl')}`;
    expect(content).toContain('mode="static"');
    expect((await readGraph(content)).graph.nodes).toMatchObject([{ id: 'c', begin: '195X' }]);
  });
});

describe('a graph as GraphML', () => {
  const written = `${GRAPHML_WRITER.write(GRAPH, 'en')}`;

  test.each([
    ['<key id="v0" for="node" attr.name="label" attr.type="string"/>'],
    ['attr.name="krs" attr.type="string"><desc>Court number</desc></key>'],
    ['attr.name="tags" attr.type="string" attr.list="string"/>'],
    ['attr.name="weight" attr.type="int"/>'],
    ['<graph edgedefault="directed">\n<data key="title">Network</data>'],
    ['<edge source="b" target="a" directed="false"/>'],
  ])('says in the words that programs know: %s', (piece) => {
    expect(written).toContain(piece);
  });

  test('has no two keys of one name for nodes: an attribute that is called as a field is, is called otherwise', async () => {
    const values = new Map([
      ['label', 'another'],
      ['x', 'none'],
    ]);
    const content = `${GRAPHML_WRITER.write({ nodes: [{ id: 'a', name: 'A', values }], edges: [] }, 'pl')}`;
    const { graph } = await readGraph(content);
    expect(graph.nodes).toMatchObject([
      {
        name: 'A',
        values: new Map([
          ['label_', 'another'],
          ['x_', 'none'],
        ]),
      },
    ]);
  });
});
