import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../src/io/draft/draft';
import { readFiles } from '../../../src/io/open/read-files';
import type { FileGraph } from '../../../src/io/read/graphs/file-graph';
import { CSV_EDGES, CSV_NODES } from '../../../src/io/write/graphs/csv-tables';
import { textIn } from '../../../src/io/write/graphs/text-in';
import { XLSX_TABLES } from '../../../src/io/write/graphs/xlsx-tables';
import { fileGraphs } from '../../support/file-graphs';

// Tables say less than graphs do and are guessed where they are read: who there is and who is joined to whom comes back
// whatever names are made of.

/** What a text becomes in a workbook: without what no XML holds. */
const inCell = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** What a text becomes in a text: without signs for machines; and half a letter is none. */
const inText = (text: string) =>
  text.replace(/(?![\t\n\v\f\r\u007f-\u009f])\p{Cc}/gu, '').replace(/\p{Surrogate}/gu, '\ufffd');

/**
 * A graph of which every node and every end has an id that a table can hold, and which joins somebody. Where a column holds
 * what others are called, a table says that it joins them: dates that are none are left out.
 */
function asTables({ nodes, edges }: FileGraph): FileGraph {
  const key = (id: string) => keyOf(inCell(id));
  const kept = new Map(
    nodes.flatMap((node) => (key(node.id) === '' ? [] : [[key(node.id), { ...node, id: key(node.id) }]])),
  );
  const joined = edges.map((edge) => ({ ...edge, from: key(edge.from), to: key(edge.to) }));
  return {
    nodes: [...kept.values()].map(({ values: _left, kind: _too, begin: _and, end: _also, ...node }) => node),
    edges: joined.flatMap(({ values: _left, ...edge }) =>
      kept.has(edge.from) && kept.has(edge.to) && edge.from !== edge.to ? [edge] : [],
    ),
  };
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

describe.each([
  ['a workbook', [XLSX_TABLES], inCell],
  ['two texts', [CSV_NODES, CSV_EDGES], inText],
])('a graph as %s', (_, writers, seen) => {
  test.each(['pl', 'en'])(
    'has who there is and who is joined to whom once it is read again, in %s',
    async (language) => {
      const property = fc.asyncProperty(fileGraphs(inCell).map(asTables), async (graph) => {
        fc.pre(graph.nodes.length > 1 && graph.edges.length > 0);
        const files = writers.map(({ id, extension, write }) => ({
          name: `${id}.${extension}`,
          bytes: bytesOf(write(graph, language)),
        }));
        const reading = await readFiles({ files });
        if (!reading.ok) throw new Error(reading.problems.map(({ rule }) => rule).join());
        const { entities, relations } = reading.document.atlas;
        expect(entities.map(({ id, name }) => [id, keyOf(name.und ?? '')]).sort()).toEqual(
          graph.nodes.map(({ id, name = id }) => [id, keyOf(seen(textIn(name, language))) || id]).sort(),
        );
        expect(relations.map(({ from, to }) => [from, to]).sort()).toEqual(
          graph.edges.map(({ from, to }) => [from, to]).sort(),
        );
      });
      await fc.assert(property, { numRuns: 100 });
    },
  );
});
