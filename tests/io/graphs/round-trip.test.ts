import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Loss } from '../../../src/graph/document/giving';
import { GRAPH_FORMATS } from '../../../src/io/graphs/graph-formats';
import type {
  FileAttribute,
  FileEdge,
  FileGraph,
  FileNode,
  FileSpan,
  FileText,
  FileValue,
} from '../../../src/io/read/graphs/file-graph';
import { textIn } from '../../../src/io/write/graphs/text-in';
import { WRITERS } from '../../../src/io/write/graphs/writers';
import { fileGraphs } from '../../support/file-graphs';
import { readGraph } from '../../support/read-graph';

// The law of what is given to other programs: a graph that was written and is read again is the same, but for what its
// format says that it loses.

/** What a text becomes in XML 1.0: what it cannot hold is shown by another sign. */
const inXml = (text: string) =>
  [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (code < 0x20 && !'\t\n\r'.includes(sign)) return String.fromCharCode(0x2400 + code);
      return (code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff ? '\ufffd' : sign;
    })
    .join('');

/** What a text becomes in DOT, where programs take a zero for its end; and half a letter is none. */
const inDot = (text: string) => text.replace(/[\0\p{Surrogate}]/gu, '\ufffd');

/** What a text becomes in JSON: halves of letters are replaced. */
const inJson = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

/**
 * The formats in which a graph is both written and read, by what of a text they keep; whether they say of which types
 * attributes are, and can join somebody with nobody.
 */
const FORMATS: readonly Readonly<{
  id: string;
  seen: (text: string) => string;
  declares?: false;
  hasNobody?: false;
  isSet?: true;
}>[] = [
  { id: 'graphml', seen: inXml },
  { id: 'gexf', seen: inXml },
  // Whom only a relation names is somebody.
  { id: 'dot', seen: inDot, declares: false, hasNobody: false },
  { id: 'cyjs', seen: inJson, declares: false },
  { id: 'node-link', seen: inJson, declares: false },
  { id: 'cx2', seen: inJson, hasNobody: false },
  // Triples are a set: what is said twice is said, and nothing is said first.
  { id: 'turtle', seen: inJson, isSet: true },
  { id: 'jsonld', seen: inJson, isSet: true },
];

test('each format that is both written and read is tried', () => {
  const both = WRITERS.map(({ id }) => id).filter((id) => GRAPH_FORMATS.some((read) => read.id === id));
  const tried = FORMATS.map(({ id }) => id);
  expect(tried.toSorted(), 'FORMATS of this file needs a row for each').toEqual(both.toSorted());
});

type Seen = Readonly<{ seen: (text: string) => string; loses: ReadonlySet<Loss>; declares: boolean; isSet: boolean }>;

const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

/** A graph as it can be compared: without what a format loses, and all that goes without saying said. */
function comparable(graph: FileGraph, { seen, loses, declares, isSet }: Seen) {
  const text = (given: FileText) => seen(textIn(given, 'pl')).trim();
  const unless = <T>(loss: Loss, value: T | undefined) => (loses.has(loss) ? undefined : value);
  const term = (terms: FileGraph['kinds'], id: string | undefined) => {
    if (id === undefined) return undefined;
    const known = [...(terms ?? [])].find(([each]) => seen(each) === seen(id))?.[1];
    return [seen(id), unless('labels', text(known?.label ?? id))];
  };
  const scalar = (given: string | number | boolean) =>
    typeof given === 'string' ? seen(given) : loses.has('value-types') ? `${given}` : given;
  const value = (given: FileValue): FileValue => {
    if (typeof given !== 'object') return scalar(given);
    const all = given.map(scalar);
    return loses.has('lists') ? all.join('|') : isSet ? [...new Set(all)] : all;
  };
  const valuesOf = (of: FileAttribute['of'], values: FileNode['values'] = new Map()) =>
    [...values]
      .map(([name, each]) => {
        const { label, type } =
          graph.attributes?.find((attribute) => attribute.of === of && attribute.name === name) ?? {};
        return [name, unless('labels', text(label ?? name)), declares ? type : undefined, value(each)];
      })
      .sort(([one], [other]) => (`${one}` < `${other}` ? -1 : 1));
  const span = ({ begin, end }: FileSpan) =>
    unless(
      'years',
      [begin, end].map((time) => (time === undefined ? undefined : seen(`${time}`))),
    );
  const node = ({ id, name = id, summary, kind, parent, position, colour, size, values, ...rest }: FileNode) => ({
    id: seen(id),
    name: text(name),
    summary: unless('summaries', summary === undefined ? undefined : text(summary)),
    kind: unless('kinds', term(graph.kinds, kind)),
    parent: unless('parents', parent === undefined ? undefined : seen(parent)),
    position: unless('positions', position),
    colour: unless('colours', colour),
    size: unless('sizes', size),
    span: span(rest),
    values: unless('values', valuesOf('nodes', values)),
  });
  const edge = ({ from, to, isDirected, type, weight, values, ...rest }: FileEdge) => ({
    ends: [from, to].map(seen),
    isDirected: unless('directions', isDirected),
    type: unless('types', term(graph.types, type)),
    weight: unless('weights', weight),
    span: span(rest),
    values: unless('values', valuesOf('edges', values)),
  });
  return {
    title: unless('title', graph.title === undefined ? undefined : text(graph.title)),
    nodes: graph.nodes.map(node),
    edges: isSet ? graph.edges.map(edge).sort(byText) : graph.edges.map(edge),
  };
}

/** A graph without edges of which an end is no node. */
function withoutNobody(graph: FileGraph): FileGraph {
  const ids = new Set(graph.nodes.map(({ id }) => id));
  return { ...graph, edges: graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

describe.each(FORMATS)(
  'a graph in the format $id',
  ({ id, seen, declares = true, hasNobody = true, isSet = false }) => {
    test('is the same once it was written and is read again', async () => {
      const writer = WRITERS.find((each) => each.id === id);
      if (!writer) throw new Error('It is not written.');
      const kept = { seen, declares, isSet, loses: new Set(writer.loses) };
      const property = fc.asyncProperty(fileGraphs(seen), async (given) => {
        const graph = hasNobody ? given : withoutNobody(given);
        const content = writer.write(graph, 'pl');
        const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
        const { graph: back, id: known } = await readGraph(text);
        expect(known).toBe(id);
        expect(comparable(back, kept)).toEqual(comparable(graph, kept));
      });
      await fc.assert(property, { numRuns: 150 });
    });
  },
);
