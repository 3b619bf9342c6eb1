import { isRecord } from '../../../../graph/plain-data';
import { fieldOf } from '../../read-list';
import type { Tell } from '../../tell';
import type { FileEdge, FileGraph, FileNode } from '../file-graph';
import type { GraphFormat } from '../graph-format';
import {
  edgeOf,
  fieldsOf,
  flagIn,
  idIn,
  itemsIn,
  type JsonFields,
  nodeOf,
  positionIn,
  tellParts,
  textIn,
  withInner,
} from './json-fields';

/**
 * JSON Graph Format, versions 1 and 2 (jsongraphformat.info): one graph or several, nodes by their ids or in a list. Edges
 * have a direction unless they or their graph say otherwise; those of any number of nodes have no place here.
 */
export const JGF: GraphFormat = {
  id: 'jgf',
  name: 'JSON Graph Format',
  leaves: ['edge-ids', 'hyperedges', 'nested-values', 'metadata'],
  isOf: ({ json }) => {
    const graphs = graphsOf(json);
    return graphs.length > 0 && graphs.every((graph) => isGraph(graph));
  },
  read: ({ json }, tell) => graphOf(json, tell),
};

const graphsOf = (json: unknown): readonly unknown[] => {
  const graphs = fieldOf(json, 'graphs');
  return Array.isArray(graphs) ? graphs : [fieldOf(json, 'graph')].filter(isRecord);
};

/** What has a list of edges, or none at all; Oligrapher has them by their ids. */
const isGraph = (graph: unknown) => {
  const [nodes, edges] = [fieldOf(graph, 'nodes'), fieldOf(graph, 'edges')];
  return (isRecord(nodes) || Array.isArray(nodes)) && (edges === undefined || Array.isArray(edges));
};

function graphOf(json: unknown, tell: Tell): FileGraph {
  const graphs = graphsOf(json).filter(isRecord);
  for (const graph of graphs) {
    tellHyperedges(graph, tell);
    tellParts(Object.keys(isRecord(graph.metadata) ? graph.metadata : {}), 'kept', tell);
    tellParts(
      Object.keys(graph).filter((name) => !PARTS.test(name)),
      'dropped',
      tell,
    );
  }
  return {
    // Several graphs have no name together.
    title: graphs.length === 1 ? textIn(graphs[0]?.label) : undefined,
    nodes: graphs.flatMap((graph) => nodesOf(graph, tell)),
    edges: graphs.flatMap((graph) => edgesOf(graph, tell)),
  };
}

const PARTS = /^(id|label|type|directed|metadata|nodes|edges|hyperedges)$/;

function nodesOf({ nodes }: JsonFields, tell: Tell): readonly FileNode[] {
  // Keys are names of the file: only what stands in a list says its id itself.
  const named = isRecord(nodes) ? Object.entries(nodes) : itemsIn(nodes, 'nodes', tell).map((node) => [node.id, node]);
  return named.map(([id, node]) => {
    const given = withInner(isRecord(node) ? node : {}, 'metadata');
    const position = positionIn(given.get('x'), given.get('y'));
    const fields = fieldsOf(given);
    fields.skip('id', ...(position ? ['x', 'y'] : []));
    return { ...nodeOf(idIn(id) ?? '', fields, ['label', 'name']), position };
  });
}

function edgesOf({ edges, directed }: JsonFields, tell: Tell): readonly FileEdge[] {
  return itemsIn(edges, 'edges', tell).map((edge) => {
    const fields = fieldsOf(withInner(edge, 'metadata'));
    fields.skip('id', 'source', 'target');
    const isDirected = fields.take(['directed'], flagIn) ?? flagIn(directed) ?? true;
    return edgeOf({ from: idIn(edge.source) ?? '', to: idIn(edge.target) ?? '', isDirected }, fields, ['relation']);
  });
}

/** So many relations of several nodes are told of. */
const MOST_TOLD = 20;

function tellHyperedges({ hyperedges }: JsonFields, tell: Tell): void {
  for (const { nodes, source, target } of itemsIn(hyperedges, 'hyperedges', tell).slice(0, MOST_TOLD)) {
    const found = [nodes, source, target].flat().filter((end) => end !== undefined).length;
    tell({ list: null, item: null, field: '', rule: 'hyperedge', found, done: 'dropped' });
  }
}
