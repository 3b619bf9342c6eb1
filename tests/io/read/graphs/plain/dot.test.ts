import { describe, expect, test } from 'vitest';
import { readText } from '../read-text';

const ends = ({ edges }: Awaited<ReturnType<typeof readText>>) =>
  edges.map(({ from, to, isDirected }) => `${from}${isDirected ? '->' : '--'}${to}`);

describe('a graph of DOT', () => {
  test('has labels, places, colours and values as Graphviz takes them', async () => {
    const { told, ...graph } = await readText(`# a comment
/* one { more */ strict digraph "G" { // and { one more
  graph [label="Próba\\nsieci" rankdir=LR]; node [shape=box, kraj="PL"]
  a [label="\\N: \\"A\\" &#322;\\l" pos="10,20.5!" style=filled fillcolor="#FF00AA80" width=.75 URL="https://a.pl"]
  "b c":port:ne [label=<<b>B</b> &amp; C<br/>D> color="red:blue" kind=firm tooltip="Opis" kraj=DE begin=1998]
  a -> "b c" [label=owns relation="o" + "wns" weight=2; since=2001] a -> "b c"
}`);
    expect(graph).toEqual({
      format: 'dot',
      title: 'Próba\nsieci',
      nodes: [
        {
          ...{ id: 'a', name: 'a: "A" ł', position: { x: 10, y: -20.5 }, size: 0.75, colour: '#ff00aa' },
          ...{ values: { kraj: 'PL', URL: 'https://a.pl' }, line: 4 },
        },
        {
          ...{ id: 'b c', name: 'B & C\nD', kind: 'firm', summary: 'Opis', colour: '#ff0000', begin: '1998' },
          ...{ values: { kraj: 'DE' }, line: 5 },
        },
      ],
      edges: [{ from: 'a', to: 'b c', isDirected: true, type: 'owns', weight: 2, values: { since: '2001' }, line: 6 }],
    });
    expect(told).toEqual(['style-left rankdir, shape, style kept']);
  });

  test.each([
    ['a -> b -> c', ['a->b', 'b->c']],
    ['a -> {b c} -> d', ['a->b', 'a->c', 'b->d', 'c->d']],
    ['subgraph x {a; b} -> {c {d}}', ['a->c', 'a->d', 'b->c', 'b->d']],
    ['a:w -> b:p:e [dir=back] c -> d [dir=none] e -> f [dir=both]', ['b->a', 'c--d', 'e--f']],
    ['edge [dir=back] a -> b; {edge [dir=none] a -> b} a -> b', ['b->a', 'a--b', 'b->a']],
    ['-1.5 -> .5 "" -> Łódź_2', ['-1.5->.5', '->Łódź_2']],
    ['a -> "x\\"y\\\\z\\\n w"', ['a->x"y\\z w']],
    ['a->b;;a->b,a--b', ['a->b', 'a->b', 'a--b']],
    ['SUBGRAPH { node } "node" -> "graph"', ['node->graph']],
  ])('joins by %s', async (statements, joined) => {
    expect(ends(await readText(`digraph { ${statements} }`))).toEqual(joined);
  });

  test('is of one edge between the same two where it is strict', async () => {
    expect(ends(await readText('STRICT graph { a -- b -- a; b -- c }'))).toEqual(['a--b', 'b--c']);
  });

  test('groups by clusters: each is a node, or the one that it says it is the whole of', async () => {
    const { nodes } = await readText(`digraph {
  x; a
  subgraph cluster_0 { label="Zero"; a b; subgraph cluster_1 { whole=w; graph [label=One] w; c; {rank=same; d} } }
  subgraph cluster_0 { e }
  subgraph other { f }
}`);
    expect(nodes.map(({ id, name, kind, parent }) => [id, name, kind, parent])).toEqual([
      ['x', undefined, undefined, undefined],
      ['a', undefined, undefined, 'cluster_0'],
      ['b', undefined, undefined, 'cluster_0'],
      ['w', undefined, undefined, 'cluster_0'],
      ['c', undefined, undefined, 'w'],
      ['d', undefined, undefined, 'w'],
      ['e', undefined, undefined, 'cluster_0'],
      ['f', undefined, undefined, undefined],
      ['cluster_0', 'Zero', 'group', undefined],
    ]);
  });

  test('tells what stands behind it', async () => {
    expect((await readText('graph { a } graph { b }')).told).toEqual(['part-left graph dropped']);
  });

  const set = Array.from({ length: 600 }, (_, at) => `n${at}`).join(' ');
  test.each([
    ['a brace too few', 'digraph {\na -> b\n', 'damaged', 3],
    ['a quote that is never closed', 'digraph {\n"a -> b }', 'damaged', 2],
    ['brackets of HTML that are never closed', 'digraph {\na [label=<<b>x</b>]\n}', 'damaged', 2],
    ['an edge to nothing', 'digraph {\na -> ;\n}', 'damaged', 2],
    ['an attribute without an end', 'digraph {\na [b=] }', 'damaged', 2],
    ['braces without a bottom', `digraph ${'{\n'.repeat(100_000)}`, 'too-deep', 67],
    ['edges between all of many', `digraph {\n{${set}} -> {${set}} }`, 'too-many', 2],
  ])('is refused with its line where it has %s', async (_what, text, rule, line) => {
    await expect(readText(text)).rejects.toMatchObject({ rule, line });
  });

  test.each([
    ['a chain', () => Array.from({ length: 20_000 }, (_, at) => `n${at}`).join('->')],
    ['one long text', () => `a [label="${'x\\"'.repeat(200_000)}"]`],
    ['brackets in brackets', () => `a [label=<${'<b>'.repeat(20_000)}x${'</b>'.repeat(20_000)}>]`],
  ])('is read where it is %s', async (_what, statements) => {
    const { nodes } = await readText(`digraph {${statements()}}`);
    expect(nodes.length).toBeGreaterThan(0);
  });
});
