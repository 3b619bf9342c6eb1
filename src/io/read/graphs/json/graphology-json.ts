import { isRecord } from '../../../../graph/plain-data';
import { fieldOf } from '../../read-list';
import type { Tell } from '../../tell';
import type { FileEdge, FileGraph, FileNode } from '../file-graph';
import type { GraphFormat } from '../graph-format';
import {
  edgeOf,
  fieldsOf,
  idIn,
  itemsIn,
  type JsonFields,
  nodeOf,
  positionIn,
  tellParts,
  tellStyle,
  textIn,
} from './json-fields';

/** JSON of graphology (its documentation, "Serialization") and sigma.js: keys and attributes; y grows upwards. */
export const GRAPHOLOGY_JSON: GraphFormat = {
  id: 'graphology-json',
  name: 'graphology JSON (sigma.js)',
  leaves: ['edge-ids', 'styles', 'nested-values', 'metadata'],
  isOf: ({ json }) => {
    const nodes = fieldOf(json, 'nodes');
    if (!Array.isArray(nodes)) return false;
    const [first] = nodes;
    return first === undefined ? isRecord(fieldOf(json, 'options')) : fieldOf(first, 'key') !== undefined;
  },
  read: ({ json }, tell) => graphOf(isRecord(json) ? json : {}, tell),
};

function graphOf(json: JsonFields, tell: Tell): FileGraph {
  const nodes = itemsIn(json.nodes, 'nodes', tell).map(({ key, attributes }): FileNode => {
    const { given, fields } = drawn(attributes);
    const position = positionIn(given.x, given.y, -1);
    if (position) fields.skip('x', 'y');
    return { ...nodeOf(idIn(key) ?? '', fields, ['label', 'name']), position };
  });
  const isUndirected = fieldOf(json.options, 'type') === 'undirected';
  const edges = itemsIn(json.edges, 'edges', tell).map(({ source, target, undirected, attributes }): FileEdge => {
    const isDirected = !isUndirected && undirected !== true;
    return edgeOf({ from: idIn(source) ?? '', to: idIn(target) ?? '', isDirected }, drawn(attributes).fields, [
      'relation',
    ]);
  });
  const title = fieldOf(json.attributes, 'title') ?? fieldOf(json.attributes, 'name');
  tellRest(json, tell);
  return { title: textIn(title), nodes, edges };
}

/** How sigma draws a node or an edge, which it calls its type; any other type says what that is. */
const PROGRAM =
  /^(circle|point|square|border|image|pictogram|line|fast|arrow|rectangle|curve|curved|curvedArrow|doubleArrow)$/;

/** The attributes of a node or an edge but for how sigma draws it. */
function drawn(attributes: unknown) {
  const given = isRecord(attributes) ? attributes : {};
  const fields = fieldsOf(given);
  if (typeof given.type === 'string' && PROGRAM.test(given.type)) fields.skip('type');
  return { given, fields };
}

/** Tells of how things are drawn, of what is said of the graph as a whole, and of parts that graphology does not have. */
function tellRest({ nodes, edges, attributes, ...json }: JsonFields, tell: Tell): void {
  const types = [nodes, edges].flat().map((item) => fieldOf(fieldOf(item, 'attributes'), 'type'));
  if (types.some((type) => typeof type === 'string' && PROGRAM.test(type))) tellStyle([], 'type', tell);
  tellParts(
    Object.keys(isRecord(attributes) ? attributes : {}).filter((name) => !/^(title|name)$/.test(name)),
    'kept',
    tell,
  );
  tellParts(
    Object.keys(json).filter((name) => name !== 'options'),
    'dropped',
    tell,
  );
}
