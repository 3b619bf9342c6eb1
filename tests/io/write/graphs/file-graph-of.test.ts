import { describe, expect, test } from 'vitest';
import { COLUMNS, type Column } from '../../../../src/graph/document/giving';
import { readFiles } from '../../../../src/io/open/read-files';
import { CSV_EDGES, CSV_NODES } from '../../../../src/io/write/graphs/csv-tables';
import { fileGraphOf } from '../../../../src/io/write/graphs/file-graph-of';
import { lossesOf } from '../../../../src/io/write/graphs/losses';
import { WRITERS } from '../../../../src/io/write/graphs/writers';
import { XLSX_TABLES } from '../../../../src/io/write/graphs/xlsx-tables';
import { shippedGraph } from '../../../support/shipped';

const GRAPH = shippedGraph();
const COLUMN_NAMES = Object.fromEntries(COLUMNS.map((name) => [name, name])) as Record<Column, string>;

const given = (nodes: Iterable<string> = GRAPH.nodes.keys()) =>
  fileGraphOf({
    title: { pl: 'Wyżyny' },
    graph: GRAPH,
    nodes: new Set(nodes),
    edges: GRAPH.edges.values(),
    marks: new Map(
      [...GRAPH.nodes.keys()].map((id, x) => [id, { position: { x, y: -x }, colour: '#123456', diameter: 20 }]),
    ),
    say: (text) => text.pl ?? '',
    columns: COLUMN_NAMES,
  });

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

describe('the shipped graph as other programs have it', () => {
  const whole = given();

  test('has each actor and relation, by names and in words', () => {
    expect([whole.nodes.length, whole.edges.length]).toEqual([GRAPH.nodes.size, GRAPH.edges.size]);
    const cluster = whole.nodes.find(({ id }) => id === 'ict-klaster');
    const node = [...GRAPH.nodes.values()].find(({ id }) => id === cluster?.id);
    expect(cluster?.name).toEqual(node?.name);
    const evident = whole.nodes.filter(({ values }) => values?.has('evidence'));
    expect(evident.length).toBe([...GRAPH.nodes.values()].filter(({ evidence }) => evidence.length > 0).length);
    expect(whole.edges.every(({ type }) => whole.types?.has(type ?? ''))).toBe(true);
    expect(whole.sources).toHaveLength(GRAPH.sources.size);
  });

  test('is only whom it was asked for, with the relations between those', () => {
    const [relation] = GRAPH.edges.values();
    const ids = [relation?.from ?? '', relation?.to ?? ''];
    const part = given(ids);
    expect(part.nodes.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(part.edges.length).toBe(
      [...GRAPH.edges.values()].filter(({ from, to }) => ids.includes(from) && ids.includes(to)).length,
    );
  });

  test.each(['pl', 'en'])(
    'opens again from each format, two texts of tables being one, in %s: who there is, who is joined to whom',
    async (language) => {
      const files = [
        [CSV_NODES, CSV_EDGES].map(({ id, write }) => ({ name: `${id}.csv`, bytes: bytesOf(write(whole, language)) })),
        ...WRITERS.filter((writer) => writer !== CSV_NODES && writer !== CSV_EDGES).map(({ id, write }) => [
          { name: id, bytes: bytesOf(write(whole, language)) },
        ]),
      ];
      for (const brought of files) {
        const reading = await readFiles({ files: brought });
        if (!reading.ok) throw new Error(reading.problems.map(({ rule }) => rule).join());
        const { entities, relations } = reading.document.atlas;
        expect(entities.map(({ id }) => id).sort()).toEqual([...GRAPH.nodes.keys()].sort());
        expect(relations.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(
          [...GRAPH.edges.values()].map(({ from, to }) => `${from} ${to}`).sort(),
        );
        const named = new Map(entities.map((entity) => [entity.id, entity.name[language] ?? entity.name.und]));
        for (const [id, { name }] of GRAPH.nodes) expect(named.get(id)).toBe(name[language]);
      }
    },
  );

  test('loses what a format cannot hold and the graph has, and nothing else', () => {
    expect(lossesOf(XLSX_TABLES, whole)).toEqual(['title', 'languages', 'lists']);
    expect(lossesOf(XLSX_TABLES, { nodes: [{ id: 'a', name: 'A' }], edges: [] })).toEqual([]);
    expect(lossesOf(CSV_NODES, whole)).toContain('relations');
  });
});
