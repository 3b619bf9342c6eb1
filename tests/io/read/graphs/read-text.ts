import type { DocumentProblem } from '../../../../src/graph/document/document-problem';
import { graphFormatOf } from '../../../../src/io/graphs/graph-formats';
import type { FileEdge, FileNode } from '../../../../src/io/read/graphs/file-graph';

const withValues = <T extends FileNode | FileEdge>({ values, ...item }: T) => ({
  ...item,
  ...(values && values.size > 0 && { values: Object.fromEntries(values) }),
});

/** What a text comes to, as it is opened: its format, its graph with values as plain objects, and what is told. */
export async function readText(given: unknown) {
  const told: string[] = [];
  const tell = ({ rule, item, field, found, done }: Omit<DocumentProblem, 'file'>) =>
    void told.push(
      [rule, item, field, found, done].filter((part) => part !== null && part !== '' && part !== undefined).join(' '),
    );
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  const known = graphFormatOf(text, tell);
  if (!known) throw new Error('no graph');
  const { nodes, edges, ...graph } = await known.format.read(known.file, tell);
  return { ...graph, format: known.format.id, nodes: nodes.map(withValues), edges: edges.map(withValues), told };
}
