import { fieldOf } from '../../read-list';
import type { GraphFormat } from '../graph-format';
import { type Aspects, aspectsOf, type CxTypes, graphOfCx, tellAspects, typed } from './cx-aspects';
import { idIn, nameIn, positionIn } from './json-fields';

/** CX, version 1 (NDEx, Cytoscape): a list of fragments of aspects in any order, attributes apart from what has them. */
export const CX: GraphFormat = {
  id: 'cx',
  name: 'CX (NDEx)',
  leaves: ['edge-ids', 'styles', 'nested-values', 'metadata'],
  isOf: ({ json }) =>
    Array.isArray(json) &&
    json.some((fragment) => MARKS.some((aspect) => Array.isArray(fieldOf(fragment, aspect)))) &&
    !json.some((fragment) => fieldOf(fragment, 'CXVersion') !== undefined),
  read: ({ json }, tell) => {
    const aspects = aspectsOf(json, tell);
    const [ofNodes, ofEdges] = [attributesOf(aspects, 'nodeAttributes'), attributesOf(aspects, 'edgeAttributes')];
    const places = new Map(listOf(aspects, 'cartesianLayout').map(({ node, x, y }) => [idIn(node), positionIn(x, y)]));
    const nodes = listOf(aspects, 'nodes').map(({ '@id': id, n, r }) => {
      const attributes = new Map([['name', n], ['represents', r], ...(ofNodes.values.get(idIn(id)) ?? [])]);
      return { id: idIn(id) ?? '', attributes, position: places.get(idIn(id)) };
    });
    const edges = listOf(aspects, 'edges').map(({ '@id': id, s, t, i }) => {
      const attributes = new Map([['interaction', i], ...(ofEdges.values.get(idIn(id)) ?? [])]);
      return { from: idIn(s) ?? '', to: idIn(t) ?? '', attributes };
    });
    const network = new Map(listOf(aspects, 'networkAttributes').map(({ n, v }) => [nameIn(n), v]));
    const typeOf: CxTypes = (of, name) => (of === 'nodes' ? ofNodes : ofEdges).types.get(name) ?? 'string';
    tellAspects(aspects, ['nodes', 'edges', 'nodeAttributes', 'edgeAttributes', 'cartesianLayout'], tell);
    return graphOfCx({ nodes, edges, network, typeOf }, tell);
  },
};

/** One of these aspects makes a list one of CX. */
const MARKS = ['numberVerification', 'metaData', 'nodes', 'edges'];

const listOf = (aspects: Aspects, name: string) => aspects.get(name) ?? [];

/** The attributes of nodes or edges by what has them, and the types that they say. */
function attributesOf(aspects: Aspects, name: string) {
  const values = new Map<string | undefined, Map<string, unknown>>();
  const types = new Map<string, string>();
  for (const { po, n, v, d } of listOf(aspects, name)) {
    const type = typeof d === 'string' ? d : 'string';
    const attribute = nameIn(n);
    types.set(attribute, type);
    for (const id of [po].flat().map(idIn)) {
      const known = values.get(id) ?? new Map<string, unknown>();
      values.set(id, known);
      if (!known.has(attribute)) known.set(attribute, typed(v, type));
    }
  }
  return { values, types };
}
