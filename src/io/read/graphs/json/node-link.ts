import { isRecord } from '../../../../graph/plain-data';
import { fieldOf } from '../../read-list';
import type { Tell } from '../../tell';
import type { FileGraph } from '../file-graph';
import type { GraphFormat } from '../graph-format';
import { withKnownValues } from '../known-values';
import { edgeOf, fieldsOf, idIn, itemsIn, type JsonFields, nodeOf, positionIn, tellParts, textIn } from './json-fields';

/**
 * Node-link JSON, as NetworkX (`node_link_data`), d3 and others have it. Edges stand below `edges`, or `links` as before
 * NetworkX 3.6; their ends are ids, or names where no node has an id, or places in the list of nodes, from 0.
 */
export const NODE_LINK: GraphFormat = {
  id: 'node-link',
  name: 'node-link JSON (NetworkX, d3)',
  leaves: ['edge-ids', 'nested-values', 'metadata'],
  isOf: ({ json }) => Array.isArray(fieldOf(json, 'nodes')) && linksOf(json) !== undefined,
  read: ({ json }, tell) => graphOf(isRecord(json) ? json : {}, tell),
};

const linksOf = (json: unknown): unknown =>
  ['links', 'edges'].map((name) => fieldOf(json, name)).find((list) => Array.isArray(list));

function graphOf(json: JsonFields, tell: Tell): FileGraph {
  const objects = itemsIn(json.nodes, 'nodes', tell);
  const links = itemsIn(linksOf(json), 'links', tell);
  const { ids, endOf } = idsOf(objects, links);
  // NetworkX draws as functions are drawn: y grows upwards.
  const down = Object.hasOwn(json, 'multigraph') ? -1 : 1;
  const nodes = objects.map((object, index) => {
    const fields = fieldsOf(object);
    const position = positionIn(object.x, object.y, down);
    fields.skip('id', ...(position ? ['x', 'y'] : []));
    return { ...nodeOf(ids[index] ?? '', fields, ['name', 'label', 'title']), position };
  });
  const edges = links.map((object) => {
    const fields = fieldsOf(object);
    // The number of one of several edges between the same two is no value of it.
    fields.skip('id', 'source', 'target', 'from', 'to', ...(typeof object.key === 'number' ? ['key'] : []));
    const [from = '', to = ''] = endsOf(object).map(endOf);
    return edgeOf({ from, to, isDirected: json.directed === true }, fields, ['relation', 'interaction']);
  });
  tellRest(json, tell);
  const title = textIn(fieldOf(json.graph, 'name') ?? fieldOf(json.graph, 'title'));
  return withKnownValues({ title, nodes, edges });
}

/** What an edge says of its ends; vis.js calls them otherwise. */
const endsOf = ({ source, target, from, to }: JsonFields) => [source ?? from, target ?? to];

/** The ids of nodes in their order, and whom an end of an edge names by them. O(nodes + edges). */
function idsOf(nodes: readonly JsonFields[], links: readonly JsonFields[]) {
  const ends = links.flatMap(endsOf);
  const areNames = nodes.every(({ id }) => id === undefined) && ends.some((end) => typeof end === 'string');
  const ids = nodes.map(({ id, name }, index) => idIn(id) ?? (areNames ? textIn(name) : undefined) ?? `${index}`);
  const known = new Set(ids);
  const isPlace = (end: unknown) => Number.isInteger(end) && ids[Number(end)] !== undefined;
  const arePlaces = ends.every(isPlace) && ends.some((end) => !known.has(`${end}`));
  // Once d3 has laid a graph out, an end is the whole node.
  const named = (end: unknown) => idIn(isRecord(end) ? end.id : end) ?? '';
  return { ids, endOf: (end: unknown) => (arePlaces ? (ids[Number(end)] ?? '') : named(end)) };
}

/** Tells of what is said of the graph as a whole, and of parts that node-link JSON does not have. */
function tellRest({ graph, ...json }: JsonFields, tell: Tell): void {
  tellParts(
    Object.keys(isRecord(graph) ? graph : {}).filter((name) => !/^(name|title)$/.test(name)),
    'kept',
    tell,
  );
  const strange = Object.keys(json).filter((name) => !/^(nodes|links|edges|directed|multigraph)$/.test(name));
  tellParts(strange, 'dropped', tell);
}
