import { groupBy } from '../../../graph/group-by';
import { inCircles } from '../../draft/circles';
import type { FileEdge, FileGraph, FileNode, FileValues } from '../../read/graphs/file-graph';
import { isTaken } from '../../read/graphs/plain/dot';
import type { GraphWriter } from './graph-writer';
import { nameOf, termText } from './known-fields';
import { textIn } from './text-in';

/**
 * DOT as Graphviz draws it: who is part of a whole stands in its cluster, whose `whole` says which node that is. Values of
 * names that Graphviz knows have `data_` before these.
 */
export const DOT_WRITER: GraphWriter = {
  id: 'dot',
  name: 'DOT (Graphviz)',
  programs: ['Graphviz', 'Gephi', 'NetworkX'],
  extension: 'dot',
  mime: 'text/vnd.graphviz',
  loses: ['languages', 'value-types', 'lists', 'labels', 'sources'],
  write: writeDot,
};

function writeDot(graph: FileGraph, language: string): string {
  const { nodes, edges, title } = graph;
  const isDirected = edges.some((edge) => edge.isDirected);
  const lines = [
    `${isDirected ? 'digraph' : 'graph'} {`,
    ...(title === undefined ? [] : [`label=${labelText(textIn(title, language))};`]),
    ...nodes.map((node) => `${idText(node.id)}${attributesText(nodeAttributes(node, language))};`),
    ...clusterLines(nodes, language),
    ...edges.map((edge) => edgeLine(edge, graph, isDirected, language)),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** A text in quotes as Graphviz takes it as it is: it may have several lines. What ends texts elsewhere is replaced. */
const idText = (text: string) => `"${safe(text).replace(/[\\"]/g, '\\$&')}"`;

/** A text in quotes in which Graphviz knows signs by their names, and ends of lines by a letter. */
const labelText = (text: string) =>
  `"${safe(text).replaceAll('&', '&amp;').replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;

const safe = (text: string) => text.replace(/[\0\p{Surrogate}]/gu, '\ufffd');

type Attribute = readonly [name: string, text: string | false | undefined];

/** Attributes with their texts, those left out that have none. */
function attributesText(attributes: readonly Attribute[]): string {
  const said = attributes.flatMap(([name, text]) => (text === undefined || text === false ? [] : [`${name}=${text}`]));
  return said.length > 0 ? ` [${said.join(', ')}]` : '';
}

function nodeAttributes(node: FileNode, language: string): readonly Attribute[] {
  const { kind, parent, summary, position, colour, size, begin, end, values } = node;
  return [
    ['label', labelText(nameOf(node, language))],
    ['kind', kind !== undefined && idText(kind)],
    ['parent', parent !== undefined && idText(parent)],
    ['tooltip', summary !== undefined && labelText(textIn(summary, language))],
    ['begin', begin !== undefined && idText(`${begin}`)],
    ['end', end !== undefined && idText(`${end}`)],
    ['pos', position && `"${position.x},${0 - position.y}!"`],
    ['style', colour !== undefined && 'filled'],
    ['fillcolor', colour !== undefined && `"${colour}"`],
    ['size', size !== undefined && `"${size}"`],
    ...valueAttributes(values),
  ];
}

function edgeLine(edge: FileEdge, { types }: FileGraph, isDirected: boolean, language: string): string {
  const { from, to, type, weight, begin, end, values } = edge;
  const attributes: readonly Attribute[] = [
    ['label', type !== undefined && labelText(termText(types, type, language))],
    ['relation', type !== undefined && idText(type)],
    ['dir', isDirected && !edge.isDirected && 'none'],
    ['weight', weight !== undefined && `"${weight}"`],
    ['begin', begin !== undefined && idText(`${begin}`)],
    ['end', end !== undefined && idText(`${end}`)],
    ...valueAttributes(values),
  ];
  return `${idText(from)} ${isDirected ? '->' : '--'} ${idText(to)}${attributesText(attributes)};`;
}

function valueAttributes(values: FileValues = new Map()): readonly Attribute[] {
  return [...values].map(([name, value]) => [
    idText(isTaken(name) ? `data_${name}` : name),
    idText(typeof value === 'object' ? value.join('|') : `${value}`),
  ]);
}

/** Clusters stand within each other no deeper than readers go. */
const MOST_DEPTH = 60;

/** The clusters of those who have parts; whoever would be a part of itself has none. O(nodes). */
function clusterLines(nodes: readonly FileNode[], language: string): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ id, parent }) => (parent !== undefined && byId.has(parent) ? [[id, parent] as const] : [])),
  );
  const circling = inCircles(parents);
  const parts = groupBy(
    nodes.filter(({ id }) => parents.has(id) && !circling.has(id)),
    ({ id }) => parents.get(id),
  );
  const linesOf = (whole: FileNode, depth: number): readonly string[] => {
    const inner = parts.get(whole.id);
    if (!inner || depth > MOST_DEPTH) return [`${idText(whole.id)};`];
    const head = `subgraph ${idText(`cluster_${whole.id}`)} {`;
    const said = `whole=${idText(whole.id)}; label=${labelText(nameOf(whole, language))}; ${idText(whole.id)};`;
    return [head, said, ...inner.flatMap((part) => linesOf(part, depth + 1)), '}'];
  };
  return nodes
    .filter(({ id }) => parts.has(id) && (circling.has(id) || !parents.has(id)))
    .flatMap((root) => linesOf(root, 1));
}
