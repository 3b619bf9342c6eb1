import { describe, expect, test } from 'vitest';
import { readText } from '../read-text';

const ends = ({ edges }: Awaited<ReturnType<typeof readText>>) => edges.map(({ from, to }) => `${from}-${to}`);

describe('a network of Pajek', () => {
  test('goes by the names of its vertices, with places, colours and times, in several relations', async () => {
    const { told, ...graph } = await readText(`free text
% a comment
*Network Próba sieci\r
*Vertices 3
1 "Młyn i staw" 0.1 .25 0.5 ellipse x_fact 2 ic Red bc Blue [1990-1995]
2 "a \\"b\\"\\nc"  0.2 0.75 [2001-*]

3 wyspa
*Arcs :1 "owns"
1 2 2.5 l "w 1990" c Blue w 3 [1991]
*Edges :2 "knows"
1: 3 1 -1
2 3
`);
    expect(graph).toEqual({
      format: 'pajek',
      title: 'Próba sieci',
      nodes: [
        { id: 'Młyn i staw', position: { x: 0.1, y: 0.25 }, begin: 1990, end: 1995, colour: '#ff0000', line: 5 },
        { id: 'a "b"\nc', position: { x: 0.2, y: 0.75 }, begin: 2001, line: 6 },
        { id: 'wyspa', line: 8 },
      ],
      edges: [
        {
          ...{
            from: 'Młyn i staw',
            to: 'a "b"\nc',
            isDirected: true,
            type: 'owns',
            weight: 2.5,
            begin: 1991,
            end: 1991,
          },
          ...{ values: { label: 'w 1990' }, line: 10 },
        },
        { from: 'wyspa', to: 'Młyn i staw', isDirected: false, type: 'owns', weight: -1, line: 12 },
        { from: 'a "b"\nc', to: 'wyspa', isDirected: false, type: 'knows', line: 13 },
      ],
    });
    expect(told).toEqual(['style-left ellipse, x_fact, bc, c, w kept']);
  });

  test('goes by numbers where two vertices have one name, or one has none', async () => {
    const read = await readText('*vertices 3\n1 "a"\n2 "a"\n*arcslist\n1 2 3\n3 1\n');
    expect(read.nodes.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'a'],
      ['2', 'a'],
      ['3', undefined],
    ]);
    expect(ends(read)).toEqual(['1-2', '1-3', '3-1']);
  });

  test('is read from a matrix, also of two sets', async () => {
    const square = await readText('*Vertices 2\n1 a\n2 b\n*Matrix\n0 1\n2.5 0\n');
    expect(square.edges.map(({ from, to, weight, isDirected }) => [from, to, weight, isDirected])).toEqual([
      ['a', 'b', 1, true],
      ['b', 'a', 2.5, true],
    ]);
    const sets = await readText(
      '*Vertices 3 1\n1 a\n2 b\n3 c\n*Matrix\n1 1\n*Partition x\n1\n*Network more\n*Vertices 9\n',
    );
    expect(ends(sets)).toEqual(['a-b', 'a-c']);
    expect(sets.nodes.map(({ kind }) => kind)).toEqual(['set 1', 'set 2', 'set 2']);
    expect(sets.told).toEqual(['part-left *Partition dropped', 'part-left *Network (2) dropped']);
  });

  test.each([
    ['a vertex beyond their number', '*Vertices 2\n1 a\n3 b\n', 3],
    ['a line to nobody', '*Vertices 2\n1 a\n2 b\n*Edges\n1 0\n', 5],
    ['a line of one end', '*Vertices 2\n*Edges\n1\n', 3],
    ['a row of a matrix that is too short', '*Vertices 2\n*Matrix\n0 1\n1\n', 4],
    ['more vertices than any map draws', '*Vertices 4000000000\n', 1],
  ])('is refused with its line where it has %s', async (_what, text, line) => {
    await expect(readText(text)).rejects.toMatchObject({ rule: 'damaged', line });
  });
});
