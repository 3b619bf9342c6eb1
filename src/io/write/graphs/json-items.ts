import type { FileEdge, FileGraph, FileNode, FileSpan } from '../../read/graphs/file-graph';
import { nameOf, nodeFields, typeLabel } from './known-fields';
import { type Field, type TypedColumn, typedColumns } from './typed-columns';

/** Names under which readers of JSON look for something of their own: no attribute goes by them. */
const reserved = (...names: readonly string[]) => names.map((name) => ({ name, read: () => undefined }));

/** When something began and ended. */
const SPAN: readonly Field<FileSpan>[] = [
  { name: 'begin', read: ({ begin }) => begin },
  { name: 'end', read: ({ end }) => end },
];

/** What nodes have, as formats of JSON call it: their names, what all have a field of, and attributes. */
export function nodeColumns(graph: FileGraph, language: string): readonly TypedColumn<FileNode>[] {
  const fields: readonly Field<FileNode>[] = [
    { name: 'name', read: (node) => nameOf(node, language) },
    ...nodeFields(graph, language),
    ...SPAN,
    { name: 'color', read: ({ colour }) => colour },
    { name: 'size', read: ({ size }) => size },
    ...reserved('id', 'label', 'title', 'colour', 'x', 'y', 'value', 'SUID', 'shared_name', 'selected', 'classes'),
  ];
  return typedColumns(graph, 'nodes', graph.nodes, fields, language);
}

/** What edges have; `type` is what a format calls the field of their types. */
export function edgeColumns(graph: FileGraph, type: string, language: string): readonly TypedColumn<FileEdge>[] {
  const fields: readonly Field<FileEdge>[] = [
    { name: type, read: (edge) => edge.type },
    typeLabel(graph, language),
    { name: 'weight', read: ({ weight }) => weight },
    ...SPAN,
    ...reserved(
      'id',
      'source',
      'target',
      'from',
      'to',
      'directed',
      'key',
      'label',
      'name',
      'SUID',
      'selected',
      'classes',
    ),
    ...reserved('relation', 'interaction', 'shared_name', 'shared_interaction').filter(({ name }) => name !== type),
  ];
  return typedColumns(graph, 'edges', graph.edges, fields, language);
}

/** What an item has of columns, by their names. */
export const fieldsOf = <T>(item: T, columns: readonly TypedColumn<T>[]): readonly (readonly [string, unknown])[] =>
  columns.flatMap(({ name, read }) => {
    const value = read(item);
    return value === undefined ? [] : [[name, value] as const];
  });

/** An object of JSON of its fields; of those of one name the last counts. */
export const objectOf = (...fields: readonly (readonly [string, unknown])[]): object => Object.fromEntries(fields);
