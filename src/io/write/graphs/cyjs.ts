import type { FileGraph } from '../../read/graphs/file-graph';
import type { GraphWriter } from './graph-writer';
import { edgeColumns, fieldsOf, nodeColumns, objectOf } from './json-items';
import { textIn } from './text-in';

/** Cytoscape JSON in two lists below `elements`, as Cytoscape opens it and `cytoscape({ elements })` takes it. */
export const CYJS_WRITER: GraphWriter = {
  id: 'cyjs',
  name: 'Cytoscape JSON',
  programs: ['Cytoscape', 'Cytoscape.js'],
  extension: 'cyjs',
  mime: 'application/json',
  loses: ['languages', 'labels', 'sources'],
  write: (graph, language) => {
    const { title } = graph;
    const data = title === undefined ? {} : { name: textIn(title, language) };
    const elements = { nodes: nodesOf(graph, language), edges: edgesOf(graph, language) };
    return JSON.stringify({ data, elements }, null, 1);
  },
};

function nodesOf(graph: FileGraph, language: string) {
  const columns = nodeColumns(graph, language);
  return graph.nodes.map((node) => ({
    data: objectOf(['id', node.id], ...fieldsOf(node, columns)),
    ...(node.position && { position: node.position }),
  }));
}

function edgesOf(graph: FileGraph, language: string) {
  const columns = edgeColumns(graph, 'interaction', language);
  // Nodes and edges share their ids: no edge may have that of a node.
  const ids = new Set(graph.nodes.map(({ id }) => id));
  let mark = 'e';
  while (graph.edges.some((_, index) => ids.has(`${mark}${index + 1}`))) mark += '_';
  return graph.edges.map((edge, index) => {
    const ends = [
      ['id', `${mark}${index + 1}`],
      ['source', edge.from],
      ['target', edge.to],
      ['directed', edge.isDirected],
    ] as const;
    return { data: objectOf(...ends, ...fieldsOf(edge, columns)) };
  });
}
