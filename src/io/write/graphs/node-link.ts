import type { FileGraph } from '../../read/graphs/file-graph';
import type { GraphWriter } from './graph-writer';
import { edgeColumns, fieldsOf, nodeColumns, objectOf } from './json-items';
import { textIn } from './text-in';

/**
 * Node-link JSON, y upwards. `networkx.node_link_graph` reads it as it is since 3.6, with `edges='edges'` in 3.4 and 3.5,
 * and with `link='edges'` before; d3 takes its lists. All relations have a direction where one has.
 */
export const NODE_LINK_WRITER: GraphWriter = {
  id: 'node-link',
  name: 'node-link JSON',
  programs: ['NetworkX', 'd3'],
  extension: 'json',
  mime: 'application/json',
  loses: ['languages', 'labels', 'directions', 'sources'],
  write: (graph, language) => {
    const { title, nodes, edges } = graph;
    const [ofNodes, ofEdges] = [nodeColumns(graph, language), edgeColumns(graph, 'relation', language)];
    const directed = edges.some(({ isDirected }) => isDirected);
    const content = {
      directed,
      multigraph: isMultiple(graph, directed),
      graph: title === undefined ? {} : { name: textIn(title, language) },
      nodes: nodes.map((node) => {
        const { position } = node;
        const place = position ? [['x', position.x] as const, ['y', 0 - position.y] as const] : [];
        return objectOf(['id', node.id], ...place, ...fieldsOf(node, ofNodes));
      }),
      edges: edges.map((edge) => objectOf(['source', edge.from], ['target', edge.to], ...fieldsOf(edge, ofEdges))),
    };
    return JSON.stringify(content, null, 1);
  },
};

/** Whether two edges join the same two nodes; where edges have a direction, in the same one. */
function isMultiple({ edges }: FileGraph, isDirected: boolean): boolean {
  const pairs = new Set(edges.map(({ from, to }) => JSON.stringify(isDirected || from < to ? [from, to] : [to, from])));
  return pairs.size < edges.length;
}
