import { describe, expect, test } from 'vitest';
import { readText } from '../read-text';

const nodes = '  node [ id 0 label "A" ]\n  node [ id 1 label "B" ]';

describe('GML', () => {
  test('is read as yEd draws it: places, colours and groups; of how else it draws is told once', async () => {
    const { told, ...graph } = await readText(`Creator "yFiles"
graph
[ hierarchic 1 directed 1 label "Próba"
  # a comment ]
  node [ id 7 label "Grupa" isGroup 1 ]
  node [ id 8 gid 7 label "" graphics [ x 1.5 y -2 w 30.0 h 20 type "ellipse" fill "#FFCC00" outline "#000000" ]
    LabelGraphics [ text "Młyn &#322;&quot;" fontSize 12 ] ]
  edge [ source 7 target 8 label "" graphics [ targetArrow "standard" ] ]
]`);
    expect(graph).toEqual({
      format: 'gml',
      title: 'Próba',
      nodes: [
        { id: '7', name: 'Grupa', line: 5 },
        {
          id: '8',
          name: 'Młyn ł"',
          parent: '7',
          position: { x: 1.5, y: -2 },
          size: 30,
          colour: '#ffcc00',
          line: 6,
        },
      ],
      edges: [{ from: '7', to: '8', isDirected: true, values: { label: '' }, line: 8 }],
    });
    expect(told).toEqual(['style-left type, outline, fontSize, targetArrow kept']);
  });

  test('knows nodes by their names, where each has one of its own, as igraph writes them', async () => {
    const text = (second: string) => `graph [
  node [ id 0 label "A" name "a" krs "0000100024" big 12345678901234567890 ] node [ id 1 label "B" name "${second}" ]
  edge [ source 1 target 0 relation "owns" label "owns" value 2.5 ] ]`;
    const {
      nodes: [first],
      edges,
    } = await readText(text('b'));
    expect(first).toMatchObject({ id: 'a', name: 'A', values: { krs: '0000100024', big: '12345678901234567890' } });
    expect(edges).toEqual([{ from: 'b', to: 'a', isDirected: false, type: 'owns', weight: 2.5, line: 3 }]);
    expect((await readText(text('a'))).edges[0]).toMatchObject({ from: '1', to: '0' });
  });

  test('has lists as keys that come again, and pairs within pairs as values one level down', async () => {
    const {
      nodes: [node],
    } = await readText(`graph [
  node [ id 0 tag "x" tag "y" one "_networkx_list_start" one 5 at [ lat 51.2 place [ name "Lublin" ] ] __proto__ 1 ] ]`);
    expect(Object.entries(node?.values ?? {})).toEqual([
      ['tag', ['x', 'y']],
      ['one', [5]],
      ['at.lat', 51.2],
      ['at.place.name', 'Lublin'],
      ['__proto__', 1],
    ]);
  });

  test.each([
    ['a quote that is never closed', `graph [\n${nodes}\n edge [ source 0 target 1 label "A ]\n]`, 'damaged', 4],
    ['a bracket too few', `graph [\n${nodes}\n`, 'damaged', 4],
    ['a bracket too many', `graph [\n${nodes}\n]\n]`, 'damaged', 5],
    ['a key without a value', `graph [\n${nodes}\n edge [ source ]\n]`, 'damaged', 4],
    ['a node without an id', `graph [\n${nodes}\n node [ label "C" ]\n]`, 'damaged', 4],
    ['pairs without a bottom', `graph [\nnode ${'[ a '.repeat(100_000)}`, 'too-deep', 2],
  ])('is refused with its line where it has %s', async (_what, text, rule, line) => {
    await expect(readText(text)).rejects.toMatchObject({ rule, line });
  });
});
