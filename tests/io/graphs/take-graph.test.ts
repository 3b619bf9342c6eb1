import { describe, expect, test } from 'vitest';
import type { DocumentProblem } from '../../../src/graph/document/document-problem';
import type { FileGraph } from '../../../src/io/read/graphs/file-graph';
import { documentOfTables } from '../../../src/io/tables/document-of-tables';

const told = ({ rule, item, at, found, done }: DocumentProblem) =>
  [rule, item, at?.row, found, done].filter((part) => part !== null && part !== undefined).join(' ');

function opened(graph: Partial<FileGraph>) {
  const reading = documentOfTables([], 'g.json', {
    graphs: [{ graph: { nodes: [], edges: [], ...graph }, file: 'g.json' }],
  });
  if (!reading.ok) throw new Error(reading.problems.map(({ rule }) => rule).join());
  const { atlas, vocabulary, title } = reading.document;
  return {
    atlas,
    title,
    ...vocabulary,
    types: Object.fromEntries(vocabulary.attributes.map(({ id, type }) => [id, type])),
    nodes: Object.fromEntries(atlas.entities.map((node) => [node.id, node])),
    joined: atlas.relations.map(({ from, to, type }) => `${from} ${type} ${to}`),
    declared: reading.declared,
    told: reading.problems.map(told),
  };
}

const values = (entries: Readonly<Record<string, string | number | boolean | readonly string[]>>) =>
  new Map(Object.entries(entries));

describe('the graph of a file', () => {
  test('keeps names in their languages, kinds and types with what they are called, and years', () => {
    const {
      nodes,
      joined,
      atlas,
      roles,
      kinds,
      relationTypes,
      told: problems,
    } = opened({
      title: { pl: 'Sieć' },
      kinds: new Map([['firm', { label: { pl: 'firma', en: 'firm' }, iri: 'http://www.w3.org/ns/org#Organization' }]]),
      types: new Map([['owns', { iri: 'javascript:alert(1)' }]]),
      nodes: [{ id: 'a', name: { pl: 'Młyn', en: 'Mill' }, kind: 'firm', begin: 1998, end: '2004-05' }, { id: 'b' }],
      edges: [{ from: 'a', to: 'b', isDirected: true, type: 'owns', weight: 2, begin: '2001', end: 2003 }],
    });
    expect(nodes.a).toMatchObject({
      name: { pl: 'Młyn', en: 'Mill' },
      kind: 'firm',
      founded: '1998',
      dissolved: '2004-05',
    });
    expect(nodes.b).toMatchObject({ name: { und: 'b' }, kind: 'entity' });
    expect(kinds[0]).toMatchObject({ label: { pl: 'firma' }, iri: 'http://www.w3.org/ns/org#Organization' });
    expect(relationTypes[0]).toMatchObject({ name: { und: 'owns' } });
    expect(joined).toEqual(['a owns b']);
    expect(atlas.relations[0]).toMatchObject({ since: '2001', until: '2003', values: { weight: 2 } });
    expect(roles).toMatchObject({ begin: 'begin', end: 'end', weight: 'weight' });
    expect(problems).toEqual([]);
  });

  test('has values of the types that its file declares, and else of those that they are', () => {
    const {
      types,
      nodes,
      told: problems,
    } = opened({
      attributes: [
        { of: 'nodes', name: 'code', type: 'text' },
        { of: 'nodes', name: 'score', type: 'number' },
      ],
      nodes: ['a', 'b', 'c', 'd'].map((id, at) => ({
        id,
        values: values({
          code: `${at}7`,
          score: at === 0 ? 'NaN' : `${at},5`,
          sector: at < 2 ? 'food' : 'wood',
          tags: ['x', 'y'],
          ok: true,
        }),
        colour: '#aa00ff',
        size: at,
      })),
    });
    expect(types).toMatchObject({
      code: 'identifier',
      score: 'number',
      sector: 'category',
      tags: 'categories',
      ok: 'flag',
      colour: 'colour',
    });
    expect(nodes.b).toMatchObject({
      members: 1,
      values: { code: '17', score: 1.5, sector: 'food', colour: '#aa00ff', ok: true },
    });
    expect(problems).toEqual(['not-finite a NaN repaired']);
  });

  test('tells of numbers without an end, which say nothing of the others', () => {
    const { types, told: problems } = opened({
      nodes: [{ id: 'a', values: values({ all: 'NaN' }) }, { id: 'b' }],
      edges: [Number.NaN, Number.POSITIVE_INFINITY, 1.5].map((weight) => ({
        from: 'a',
        to: 'b',
        isDirected: true,
        weight,
      })),
    });
    expect(types).toEqual({ all: 'text', weight: 'number' });
    expect(problems).toEqual(['not-finite a--b NaN repaired', 'not-finite a--b Infinity repaired']);
  });

  test('is one node for each id, whatever ids are, and never a relation with nobody', () => {
    const {
      nodes,
      declared,
      told: problems,
    } = opened({
      nodes: [
        { id: '__proto__' },
        { id: '' },
        { id: 'a  b', line: 3 },
        { id: 'a b', line: 4 },
        { id: 'a b', name: 'Later', values: values({ more: 1 }), line: 5 },
      ],
      edges: [
        { from: 'a b', to: 'nobody', isDirected: true, line: 6 },
        { from: 'a b', to: 'a b', isDirected: true },
        { from: 'a  b', to: 'a b', isDirected: false },
      ],
    });
    expect(Object.keys(nodes)).toEqual(['___proto__', '_', 'a b', 'a b (2)']);
    expect(nodes['a b (2)']).toMatchObject({ name: { und: 'a b' }, values: { more: 1, 'with-itself': 1 } });
    expect(declared).toEqual({ nodes: 4, edges: 2, dangling: 1 });
    expect(problems).toEqual([
      'merged-nodes 5 a b repaired',
      'self-relations 1 kept',
      'unknown-end a b (2)--relation--nobody 6 nobody dropped',
    ]);
  });

  test('groups by parents, of whom none is a part of itself', () => {
    const {
      nodes,
      roles,
      told: problems,
    } = opened({
      nodes: [
        { id: 'whole' },
        { id: 'part', parent: 'whole' },
        { id: 'x', parent: 'y' },
        { id: 'y', parent: 'x' },
        { id: 'z', parent: 'gone' },
      ],
    });
    expect(roles.group).toBe('part of');
    expect(nodes.part?.values).toEqual({ 'part of': 'whole' });
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
      'parent-cycle',
      'parent-cycle',
      'unknown-parent',
    ]);
  });

  test('stands where its file has it: nothing is moved against anything else', () => {
    const { atlas } = opened({
      nodes: [
        { id: 'a', position: { x: 0, y: 0 } },
        { id: 'b', position: { x: 4, y: 0 } },
        { id: 'c', position: { x: 0, y: 2 } },
      ],
    });
    const [a, b, c] = ['a', 'b', 'c'].map((id) => atlas.layouts.get('uplands')?.get(id) ?? { x: 0, y: 0 });
    expect(((b?.x ?? 0) - (a?.x ?? 0)) / ((c?.y ?? 0) - (a?.y ?? 0))).toBeCloseTo(2);
    expect([a?.y, b?.y]).toEqual([a?.y, a?.y]);
  });

  test.each([
    ['few have a place', [{ id: 'a', position: { x: 1, y: 2 } }, { id: 'b' }, { id: 'c' }]],
    ['all have the same', ['a', 'b'].map((id) => ({ id, position: { x: 1, y: 2 } }))],
    ['places are none', ['a', 'b'].map((id, x) => ({ id, position: { x, y: Number.NaN } }))],
  ])('has no places where %s', (_what, nodes) => {
    expect(opened({ nodes }).atlas.layouts.size).toBe(0);
  });
});

describe('what values say by their names', () => {
  const many = (entries: Readonly<Record<string, string>>) => ({ values: values(entries) });

  test('is what nodes and edges are, and what is told of nodes, where nothing else says so', () => {
    const { nodes, joined } = opened({
      nodes: [
        { id: 'a', ...many({ type: 'firm', description: 'Makes flour.' }) },
        { id: 'b', ...many({ type: 'firm' }) },
      ],
      edges: [1, 2].map(() => ({ from: 'a', to: 'b', isDirected: true, ...many({ label: 'owns' }) })),
    });
    expect(nodes.a).toMatchObject({ kind: 'firm', summary: { und: 'Makes flour.' } });
    expect(nodes.a).not.toHaveProperty('values');
    expect(joined).toEqual(['a owns b', 'a owns b']);
  });

  test('is a value like others where that is long', () => {
    const type = 'mill '.repeat(13).trim();
    const { nodes } = opened({ nodes: ['a', 'b'].map((id) => ({ id, ...many({ type }) })) });
    expect(nodes.a).toMatchObject({ kind: 'entity', values: { type } });
  });

  test('leaves what a file says by itself', () => {
    const { nodes } = opened({
      nodes: ['a', 'b'].map((id) => ({ id, kind: 'firm', ...many({ type: 'mill' }) })),
    });
    expect(nodes.a).toMatchObject({ kind: 'firm', values: { type: 'mill' } });
  });
});

test('addresses that run something are told and left out, beside such as lead somewhere', () => {
  const addresses = ['https://a.pl', ' java\nscript:alert(1)', 'data:text/html,x', 'mailto:a@b.pl', 'VBScript:x'];
  const {
    types,
    nodes,
    told: problems,
  } = opened({
    nodes: addresses.map((site, at) => ({
      id: `${at}`,
      values: values({ site, note: at === 0 ? 'x' : 'data: none' }),
    })),
  });
  expect(types).toMatchObject({ site: 'link', note: 'category' });
  expect(nodes['0']?.values).toEqual({ site: 'https://a.pl', note: 'x' });
  expect(nodes['1']?.values).toEqual({ note: 'data: none' });
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['schema', 'schema', 'schema']);
});

test('a relation that leads to no id at all is left out and told', () => {
  const {
    joined,
    told: problems,
    declared,
  } = opened({
    nodes: [{ id: 'a' }],
    edges: [{ from: 'a', to: ' ', isDirected: true, line: 4 }],
  });
  expect(joined).toEqual([]);
  expect(declared).toEqual({ nodes: 1, edges: 0, dangling: 0 });
  expect(problems).toEqual(['row-without-end 4 dropped']);
});

test('has no more attributes than a table may have columns, and tells so', () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`v${at}`, at]));
  const { nodes, told: problems } = opened({ nodes: ['a', 'b'].map((id) => ({ id, values: values(many) })) });
  expect(Object.keys(nodes.a?.values ?? {})).toHaveLength(200);
  expect(problems).toEqual(['columns-beyond 200 dropped']);
});
