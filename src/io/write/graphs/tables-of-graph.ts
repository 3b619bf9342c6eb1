import type { FileAttribute, FileEdge, FileGraph, FileNode, FileValue } from '../../read/graphs/file-graph';
import { textIn } from './text-in';

/** A cell of a table of nodes or of edges; nothing is an empty one. */
export type GraphCell = string | number | boolean | null;

/** Rows of cells, the first of them the header. */
export type GraphRows = readonly (readonly GraphCell[])[];

type Column<Item> = Readonly<{ head: string; read: (item: Item) => GraphCell | undefined }>;

/** What separates several values of a cell. */
const SEPARATOR = '|';

/**
 * A graph as a table of nodes and one of edges, with heads that programs for graphs know (`id`, `label`, `source`,
 * `target`, `type`, `weight`); columns that nobody has anything in are left out. O(cells).
 */
export function tablesOfGraph(graph: FileGraph, language: string): Readonly<{ nodes: GraphRows; edges: GraphRows }> {
  const { nodes, edges } = graph;
  const said = (terms: FileGraph['kinds'], id: string | undefined) =>
    id === undefined ? undefined : textIn(terms?.get(id)?.label ?? id, language);
  const ofNodes: readonly Column<FileNode>[] = [
    { head: 'id', read: ({ id }) => id },
    { head: 'label', read: ({ name, id }) => textIn(name ?? id, language) },
    { head: 'kind', read: ({ kind }) => said(graph.kinds, kind) },
    { head: 'parent', read: ({ parent }) => parent },
    { head: 'begin', read: ({ begin }) => begin },
    { head: 'end', read: ({ end }) => end },
    { head: 'description', read: ({ summary }) => summary && textIn(summary, language) },
    ...valueColumns<FileNode>('nodes', graph, language),
    { head: 'x', read: ({ position }) => position?.x },
    { head: 'y', read: ({ position }) => position?.y },
    { head: 'colour', read: ({ colour }) => colour },
    { head: 'mark size', read: ({ size }) => size },
  ];
  const ofEdges: readonly Column<FileEdge>[] = [
    { head: 'source', read: ({ from }) => from },
    { head: 'target', read: ({ to }) => to },
    { head: 'kind', read: ({ type }) => said(graph.types, type) },
    { head: 'type', read: ({ isDirected }) => (isDirected ? 'directed' : 'undirected') },
    { head: 'weight', read: ({ weight }) => weight },
    { head: 'begin', read: ({ begin }) => begin },
    { head: 'end', read: ({ end }) => end },
    ...valueColumns<FileEdge>('edges', graph, language),
  ];
  return { nodes: rowsOf(nodes, ofNodes), edges: rowsOf(edges, ofEdges) };
}

/** A column for each attribute, in the order in which they are declared; those of one name are told apart by a number. */
function valueColumns<Item extends Pick<FileNode, 'values'>>(
  of: FileAttribute['of'],
  { attributes = [], nodes, edges }: FileGraph,
  language: string,
): readonly Column<Item>[] {
  const labels = new Map(attributes.flatMap((each) => (each.of === of ? [[each.name, each.label ?? each.name]] : [])));
  for (const { values } of of === 'nodes' ? nodes : edges) {
    for (const name of values?.keys() ?? []) if (!labels.has(name)) labels.set(name, name);
  }
  const times = new Map<string, number>();
  return [...labels].map(([name, label]) => {
    const text = textIn(label, language);
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    return { head: time === 1 ? text : `${text} (${time})`, read: (item: Item) => cellOf(item.values?.get(name)) };
  });
}

function cellOf(value: FileValue | undefined): GraphCell | undefined {
  return typeof value === 'object' ? value.join(SEPARATOR) : value;
}

function rowsOf<Item>(items: readonly Item[], columns: readonly Column<Item>[]): GraphRows {
  const cells = columns.map(({ read }) => items.map((item) => read(item) ?? null));
  const kept = columns.flatMap((column, at) => (cells[at]?.some((cell) => cell !== null) ? [{ column, at }] : []));
  return [
    kept.map(({ column }) => column.head),
    ...items.map((_, row) => kept.map(({ at }) => cells[at]?.[row] ?? null)),
  ];
}
