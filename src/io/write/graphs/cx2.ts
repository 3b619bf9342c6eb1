import type { FileEdge, FileGraph, FileNode } from '../../read/graphs/file-graph';
import type { GraphWriter } from './graph-writer';
import { edgeColumns, nodeColumns } from './json-items';
import { textIn } from './text-in';
import type { TypedColumn } from './typed-columns';

/**
 * CX2 (its specification at cytoscape.org/cx), attributes declared with their types. Its ids are whole numbers: what nodes
 * go by is an attribute, `id`. Relations with nobody are left out.
 */
export const CX2_WRITER: GraphWriter = {
  id: 'cx2',
  name: 'CX2',
  programs: ['Cytoscape', 'Cytoscape Web', 'NDEx'],
  extension: 'cx2',
  mime: 'application/json',
  loses: ['languages', 'labels', 'sources'],
  write: (graph, language) => JSON.stringify(aspectsOf(graph, language), null, 1),
};

const ID: TypedColumn<FileNode> = { of: 'nodes', name: 'id', read: ({ id }) => id, type: 'string', isList: false };
const DIRECTED: TypedColumn<FileEdge> = {
  of: 'edges',
  name: 'directed',
  read: ({ isDirected }) => isDirected,
  type: 'boolean',
  isList: false,
};

function aspectsOf(graph: FileGraph, language: string): readonly object[] {
  const { title } = graph;
  const ofNodes = [ID, ...nodeColumns(graph, language)];
  const ofEdges = [DIRECTED, ...edgeColumns(graph, 'interaction', language)];
  const numbers = new Map(graph.nodes.map(({ id }, index) => [id, index + 1]));
  const nodes = graph.nodes.map((node, index) => ({
    id: index + 1,
    ...node.position,
    v: valuesOf(node, ofNodes),
  }));
  const edges = graph.edges.flatMap((edge) => {
    const [s, t] = [numbers.get(edge.from), numbers.get(edge.to)];
    return s === undefined || t === undefined ? [] : [{ s, t, v: valuesOf(edge, ofEdges) }];
  });
  const aspects = {
    attributeDeclarations: [
      { networkAttributes: { name: { d: 'string' } }, nodes: declared(ofNodes), edges: declared(ofEdges) },
    ],
    networkAttributes: title === undefined ? [] : [{ name: textIn(title, language) }],
    nodes,
    edges: edges.map((edge, index) => ({ id: index + 1, ...edge })),
  };
  const metaData = Object.entries(aspects).map(([name, items]) => ({ name, elementCount: items.length }));
  return [
    { CXVersion: '2.0', hasFragments: false },
    { metaData },
    ...Object.entries(aspects).map(([name, items]) => ({ [name]: items })),
    { status: [{ success: true }] },
  ];
}

/** What types are called; whole numbers that Java cannot hold in 32 bits are none of its. */
const TYPES = { boolean: 'boolean', int: 'integer', double: 'double', string: 'string' } as const;

const declared = <T>(columns: readonly TypedColumn<T>[]): object =>
  Object.fromEntries(
    columns.map(({ name, type, isList }) => [name, { d: `${isList ? 'list_of_' : ''}${TYPES[type]}` }]),
  );

/** What an item has of columns, each value as its column declares it. */
const valuesOf = <T>(item: T, columns: readonly TypedColumn<T>[]): object =>
  Object.fromEntries(
    columns.flatMap(({ name, read, type, isList }) => {
      const value = read(item);
      if (value === undefined) return [];
      const all = [value].flat().map((each) => (type === 'string' ? `${each}` : each));
      return [[name, isList ? all : all[0]]];
    }),
  );
