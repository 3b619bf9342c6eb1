import { isRecord } from '../../../../graph/plain-data';
import { fieldOf } from '../../read-list';
import type { Tell } from '../../tell';
import type { FileEdge, FileNode } from '../file-graph';
import type { GraphFormat } from '../graph-format';
import {
  edgeOf,
  fieldsOf,
  idIn,
  itemsIn,
  type JsonFields,
  nodeOf,
  positionIn,
  sizeIn,
  tellParts,
  tellStyle,
  textIn,
  withInner,
} from './json-fields';

/**
 * JSON of Oligrapher (LittleSis): nodes and edges by their ids, alone or below `graph`; as of version 2, with all that is
 * shown of them in a `display` of their own. Arrows say which way an edge leads, labels what it is.
 */
export const OLIGRAPHER: GraphFormat = {
  id: 'oligrapher',
  name: 'Oligrapher JSON (LittleSis)',
  leaves: ['edge-ids', 'styles', 'nested-values', 'metadata'],
  isOf: ({ json }) => {
    const { nodes, edges } = graphIn(json);
    return isRecord(nodes) && isRecord(edges);
  },
  read: ({ json }, tell) => {
    const graph = graphIn(json);
    const nodes = itemsIn(graph.nodes, 'nodes', tell).map(oligrapherNode);
    const edges = itemsIn(graph.edges, 'edges', tell).map(oligrapherEdge);
    if (edges.length > 0) tellStyle([], 'x1, y1, x2, y2', tell);
    tellRest(isRecord(json) ? json : {}, graph, tell);
    const title = fieldOf(json, 'title') ?? fieldOf(fieldOf(json, 'attributes'), 'title');
    return { title: textIn(title), nodes, edges };
  },
};

function graphIn(json: unknown): JsonFields {
  const graph = fieldOf(json, 'graph') ?? json;
  return isRecord(graph) ? graph : {};
}

/** All that is said of a node or an edge; addresses that leave open how they are fetched are whole. */
const saidOf = (object: JsonFields): ReadonlyMap<string, unknown> =>
  new Map([...withInner(object, 'display')].map(([name, value]) => [name, wholeAddress(value)]));

const wholeAddress = (value: unknown) =>
  typeof value === 'string' && /^\/\/[\w-]+\./.test(value) ? `https:${value}` : value;

function oligrapherNode(object: JsonFields): FileNode {
  const said = saidOf(object);
  const fields = fieldsOf(said);
  const position = positionIn(said.get('x'), said.get('y'));
  fields.skip('id', 'edgeIds', 'status', ...(position ? ['x', 'y'] : []));
  const size = fields.take(['scale'], sizeIn);
  return { ...nodeOf(idIn(object.id) ?? '', fields, ['name']), size, position };
}

/** How an edge is drawn, and where its line goes. */
const LINE = ['scale', 'dash', 'status', 'x1', 'y1', 'x2', 'y2', 's1', 's2', 'cx', 'cy'];

function oligrapherEdge(object: JsonFields): FileEdge {
  const fields = fieldsOf(saidOf(object));
  const arrow = fields.take(['arrow'], textIn);
  fields.skip('id', 'node1_id', 'node2_id', 'arrow', ...LINE);
  const [one, other] = [idIn(object.node1_id) ?? '', idIn(object.node2_id) ?? ''];
  const [from, to] = arrow === '2->1' ? [other, one] : [one, other];
  return edgeOf({ from, to, isDirected: arrow === '1->2' || arrow === '2->1' }, fields, ['label']);
}

/** How a map is shown, beside what is in it. */
const VIEW = /^(settings|display|viewBox)$/;

/** Tells of how a map is shown, and of what is written on it. */
function tellRest(json: JsonFields, { nodes, edges, ...graph }: JsonFields, tell: Tell): void {
  const all = [...Object.entries(json), ...Object.entries(graph)];
  const filled = all.filter(([name, value]) => !/^(graph|nodes|edges|title|id)$/.test(name) && !isEmpty(value));
  const view = filled.filter(([name]) => VIEW.test(name));
  if (view.length > 0) tellStyle(view, view.map(([name]) => name).join(', '), tell);
  const rest = new Set(filled.flatMap(([name]) => (VIEW.test(name) ? [] : [name])));
  tellParts([...rest], rest.has('attributes') && rest.size === 1 ? 'kept' : 'dropped', tell);
}

const isEmpty = (value: unknown) =>
  value === null || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
