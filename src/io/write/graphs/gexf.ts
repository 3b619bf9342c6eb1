import type { FileEdge, FileGraph, FileNode, FileSpan } from '../../read/graphs/file-graph';
import { isWritten, type TimeFormat, timeFormatOf, writtenSpan } from './gexf-spans';
import type { GraphWriter } from './graph-writer';
import { nameOf, nodeFields, termText, typeLabel } from './known-fields';
import { textIn } from './text-in';
import { columnText, type TypedColumn, typedColumns } from './typed-columns';
import { XML_HEAD, xmlElement, xmlLines, xmlText } from './xml-text';

/**
 * GEXF 1.3 as Gephi reads it: times as intervals, y upwards, kinds of relations as `kind`. A part names its whole in an
 * attribute (`parent`), as Gephi has no nodes within nodes.
 */
export const GEXF_WRITER: GraphWriter = {
  id: 'gexf',
  name: 'GEXF',
  programs: ['Gephi', 'Gephi Lite', 'Retina'],
  extension: 'gexf',
  mime: 'application/xml',
  loses: ['languages', 'sources'],
  write: writeGexf,
};

const NAMESPACE = 'http://gexf.net/1.3';

function writeGexf(graph: FileGraph, language: string): string {
  const { nodes, edges } = graph;
  const title = graph.title && textIn(graph.title, language);
  const format = timeFormatOf([...nodes, ...edges]);
  // Times that no span says, or not as exactly, stand among the values, too.
  const times = (['begin', 'end'] as const).map((name) => ({
    name,
    read: (item: FileSpan) => (isWritten(item[name], format) ? undefined : item[name]),
  }));
  const ofNodes = typedColumns(graph, 'nodes', nodes, [...nodeFields(graph, language), ...times], language);
  const ofEdges = typedColumns(graph, 'edges', edges, [typeLabel(graph, language), ...times], language);
  const isDirected = edges.filter((edge) => edge.isDirected).length * 2 >= edges.length;
  const edgeElement = (edge: FileEdge, index: number) => {
    const type = edge.isDirected === isDirected ? undefined : edge.isDirected ? 'directed' : 'undirected';
    const label = edge.type && termText(graph.types, edge.type, language);
    const said = { id: index, source: edge.from, target: edge.to, type, kind: edge.type, label };
    const weight = Number.isFinite(edge.weight) ? edge.weight : undefined;
    return xmlElement('edge', { ...said, weight, ...writtenSpan(edge, format) }, valuesOf(edge, ofEdges));
  };
  const given = {
    defaultedgetype: isDirected ? 'directed' : 'undirected',
    mode: format === null ? 'static' : 'dynamic',
    ...(format !== null && { timeformat: format, timerepresentation: 'interval' }),
  };
  const whole = xmlElement('graph', given, [
    ...xmlLines([...attributesOf('node', ofNodes), ...attributesOf('edge', ofEdges)]),
    xmlElement('nodes', {}, xmlLines(nodes.map((node) => nodeElement(node, ofNodes, format, language)))),
    xmlElement('edges', {}, xmlLines(edges.map(edgeElement))),
  ]);
  const about = [
    xmlElement('creator', {}, ['Wyżyny']),
    ...(title ? [xmlElement('description', {}, [xmlText(title)])] : []),
  ];
  const content = xmlLines([xmlElement('meta', {}, about), whole]);
  return `${XML_HEAD}${xmlElement('gexf', { xmlns: NAMESPACE, 'xmlns:viz': `${NAMESPACE}/viz`, version: '1.3' }, content)}\n`;
}

function attributesOf<T>(ofClass: 'node' | 'edge', columns: readonly TypedColumn<T>[]): readonly string[] {
  if (columns.length === 0) return [];
  const all = columns.map(({ name, label = name, type, isList }) => {
    const each = type === 'int' ? 'integer' : type;
    // A number is no name: who reads takes the title for it.
    const title = /^\d*$/.test(name) ? name : label;
    return xmlElement('attribute', { id: name, title, type: isList ? `list${each}` : each });
  });
  return [xmlElement('attributes', { class: ofClass, mode: 'static' }, xmlLines(all))];
}

function nodeElement(
  node: FileNode,
  columns: readonly TypedColumn<FileNode>[],
  format: TimeFormat | null,
  language: string,
): string {
  const { id, size, position, colour } = node;
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour?.slice(at, at + 2) ?? '', 16));
  return xmlElement('node', { id, label: nameOf(node, language), ...writtenSpan(node, format) }, [
    ...valuesOf(node, columns),
    ...(Number.isFinite(size) ? [xmlElement('viz:size', { value: size })] : []),
    ...(position ? [xmlElement('viz:position', { x: position.x, y: 0 - position.y })] : []),
    ...(colour === undefined ? [] : [xmlElement('viz:color', { r, g, b })]),
  ]);
}

function valuesOf<T>(item: T, columns: readonly TypedColumn<T>[]): readonly string[] {
  const values = columns.flatMap((column) => {
    const text = columnText(column, item);
    return text === undefined ? [] : [xmlElement('attvalue', { for: column.name, value: text })];
  });
  return values.length === 0 ? [] : [xmlElement('attvalues', {}, values)];
}
