import type { FileEdge, FileGraph, FileNode } from '../../read/graphs/file-graph';
import { textIn } from './text-in';
import type { Field } from './typed-columns';

type Terms = FileGraph['kinds'];

/** What a kind or a type is called in a language. */
export function termText(terms: Terms, id: string, language: string): string {
  return textIn(terms?.get(id)?.label ?? id, language) || id;
}

/** What a node is called in a language; one without a name goes by its id. */
export const nameOf = ({ name, id }: FileNode, language: string): string =>
  name !== undefined && textIn(name, language).trim() !== '' ? textIn(name, language) : id;

/** Fields of nodes that formats have among attributes, by the names by which they are read back. */
export const nodeFields = ({ kinds }: FileGraph, language: string): readonly Field<FileNode>[] => [
  { name: 'kind', read: ({ kind }) => kind },
  { name: 'kind label', read: ({ kind }) => labelOf(kinds, kind, language) },
  { name: 'parent', read: ({ parent }) => parent },
  { name: 'description', read: ({ summary }) => summary && textIn(summary, language) },
];

/** What types are called, where that is not how they stand. */
export const typeLabel = ({ types }: FileGraph, language: string): Field<FileEdge> => ({
  name: 'relation label',
  read: ({ type }) => labelOf(types, type, language),
});

function labelOf(terms: Terms, id: string | undefined, language: string): string | undefined {
  const label = id === undefined ? id : termText(terms, id, language);
  return label === id ? undefined : label;
}
