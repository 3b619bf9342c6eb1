import type { FileEdge, FileGraph, FileNode, FileSpan } from '../../read/graphs/file-graph';
import type { GraphWriter } from './graph-writer';
import { nameOf, nodeFields, termText, typeLabel } from './known-fields';
import { textIn } from './text-in';
import { columnText, type Field, type TypedColumn, typedColumns } from './typed-columns';
import { XML_HEAD, xmlElement, xmlLines, xmlText } from './xml-text';

/**
 * GraphML whose keys are called as Gephi, igraph and NetworkX call them: colours in three channels, y upwards. A part names
 * its whole (`parent`), as programs lose nodes of graphs within nodes; lists are JSON, as Neo4j has them.
 */
export const GRAPHML_WRITER: GraphWriter = {
  id: 'graphml',
  name: 'GraphML',
  programs: ['igraph', 'Gephi', 'Cytoscape', 'Neo4j'],
  extension: 'graphml',
  mime: 'application/graphml+xml',
  loses: ['languages', 'sources'],
  write: writeGraphMl,
};

function writeGraphMl(graph: FileGraph, language: string): string {
  const { nodes, edges } = graph;
  const title = graph.title && textIn(graph.title, language);
  const ofNodes = keyed(typedColumns(graph, 'nodes', nodes, fieldsOfNodes(graph, language), language));
  const ofEdges = keyed(typedColumns(graph, 'edges', edges, fieldsOfEdges(graph, language), language));
  const isDirected = edges.filter((edge) => edge.isDirected).length * 2 >= edges.length;
  const content = [
    ...(title ? [xmlElement('data', { key: 'title' }, [xmlText(title)])] : []),
    ...nodes.map((node) => xmlElement('node', { id: node.id }, dataOf(node, ofNodes))),
    ...edges.map((edge) => {
      const directed = edge.isDirected === isDirected ? undefined : `${edge.isDirected}`;
      return xmlElement('edge', { source: edge.from, target: edge.to, directed }, dataOf(edge, ofEdges));
    }),
  ];
  const keys = [
    ...(title ? [xmlElement('key', { id: 'title', for: 'graph', 'attr.name': 'name', 'attr.type': 'string' })] : []),
    ...ofNodes.map(keyElement),
    ...ofEdges.map(keyElement),
  ];
  const whole = xmlElement('graph', { edgedefault: isDirected ? 'directed' : 'undirected' }, xmlLines(content));
  return `${XML_HEAD}${xmlElement('graphml', { xmlns: NAMESPACE }, xmlLines([...keys, whole]))}\n`;
}

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

const SPAN_FIELDS: readonly Field<FileSpan>[] = [
  { name: 'begin', read: ({ begin }) => begin },
  { name: 'end', read: ({ end }) => end },
];

function fieldsOfNodes(graph: FileGraph, language: string): readonly Field<FileNode>[] {
  const isPlaced = graph.nodes.some(({ position }) => position !== undefined);
  const channel = (at: number) => (node: FileNode) =>
    node.colour === undefined ? undefined : Number.parseInt(node.colour.slice(at, at + 2), 16);
  return [
    { name: 'label', read: (node) => nameOf(node, language) },
    ...nodeFields(graph, language),
    ...SPAN_FIELDS,
    { name: 'size', read: ({ size }) => size },
    { name: 'x', read: ({ position }) => position?.x },
    { name: 'y', read: ({ position }) => position && 0 - position.y },
    // By these three a file is known to have y upwards, whether or not anybody has a colour.
    { name: 'r', read: channel(1), isKept: isPlaced },
    { name: 'g', read: channel(3), isKept: isPlaced },
    { name: 'b', read: channel(5), isKept: isPlaced },
  ];
}

const fieldsOfEdges = (graph: FileGraph, language: string): readonly Field<FileEdge>[] => [
  { name: 'relation', read: ({ type }) => type },
  typeLabel(graph, language),
  { name: 'label', read: ({ type }) => type && termText(graph.types, type, language) },
  { name: 'weight', read: ({ weight }) => weight },
  ...SPAN_FIELDS,
];

/** A column with the key by which data name it. */
type Keyed<T> = TypedColumn<T> & Readonly<{ key: string }>;

const keyed = <T>(columns: readonly TypedColumn<T>[]): readonly Keyed<T>[] =>
  columns.map((column, index) => ({ ...column, key: `${column.of === 'nodes' ? 'v' : 'e'}${index}` }));

function keyElement<T>({ key, of, name, label, type, isList }: Keyed<T>): string {
  const given = {
    id: key,
    for: of === 'nodes' ? 'node' : 'edge',
    'attr.name': name,
    'attr.type': isList ? 'string' : type,
    'attr.list': isList ? type : undefined,
  };
  return xmlElement('key', given, label === undefined ? [] : [xmlElement('desc', {}, [xmlText(label)])]);
}

function dataOf<T>(item: T, columns: readonly Keyed<T>[]): readonly string[] {
  return columns.flatMap((column) => {
    const text = columnText(column, item);
    return text === undefined ? [] : [xmlElement('data', { key: column.key }, [xmlText(text)])];
  });
}
