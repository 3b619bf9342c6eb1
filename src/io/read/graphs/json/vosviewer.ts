import { isRecord } from '../../../../graph/plain-data';
import { fieldOf } from '../../read-list';
import type { Tell } from '../../tell';
import type { FileAttribute, FileEdge, FileGraph, FileNode } from '../file-graph';
import type { GraphFormat } from '../graph-format';
import { plainText } from '../plain-text';
import {
  edgeOf,
  fieldsOf,
  idIn,
  itemsIn,
  type JsonFields,
  nodeOf,
  numberIn,
  positionIn,
  tellParts,
  tellStyle,
  textIn,
} from './json-fields';
import { isMap, itemsOfMap } from './vosviewer-map';

/**
 * JSON of VOSviewer Online: items and links of a network, y upwards. Weights and scores are attributes that are called as
 * in its tables, `weight<Citations>`; descriptions lose their markup. Of its pairs of texts the map is one, too, as it says
 * where items stand; the network is a table of relations like any other.
 */
export const VOSVIEWER: GraphFormat = {
  id: 'vosviewer',
  name: 'VOSviewer (JSON, map)',
  leaves: ['styles', 'nested-values', 'metadata'],
  isOf: ({ text, json }) =>
    json === undefined
      ? isMap(text)
      : ['items', 'links'].some((list) => Array.isArray(fieldOf(fieldOf(json, 'network'), list))),
  read: ({ text, json }, tell) => {
    if (isRecord(json)) return graphOf(json, tell);
    const nodes = itemsOfMap(text, tell);
    return { attributes: attributesOf(nodes), nodes, edges: [] };
  },
};

function graphOf(json: JsonFields, tell: Tell): FileGraph {
  const network = isRecord(json.network) ? json.network : {};
  const labels = new Map(
    itemsIn(network.clusters, 'clusters', tell).map(({ cluster, label }) => [cluster, textIn(label)]),
  );
  const nodes = itemsIn(network.items, 'items', tell).map((item) => nodeOfItem(item, labels));
  const edges = itemsIn(network.links, 'links', tell).map(edgeOfLink);
  tellRest(json, network, tell);
  return { title: textIn(fieldOf(json.info, 'title')), attributes: attributesOf(nodes), nodes, edges };
}

/** Fields that say in which group of its own an item is. */
const GROUP = /^cluster/;

function nodeOfItem(item: JsonFields, labels: ReadonlyMap<unknown, string | undefined>): FileNode {
  const { weights, scores, ...rest } = item;
  const own = Object.entries(rest).map(
    ([name, value]) => [name, (GROUP.test(name) && labels.get(value)) || value] as const,
  );
  const fields = fieldsOf(new Map([...namedAs('weight', weights), ...namedAs('score', scores), ...own]));
  const position = positionIn(item.x, item.y, -1);
  fields.skip('id', ...(position ? ['x', 'y'] : []));
  const summary = fields.take(['description'], markedIn);
  return { ...nodeOf(idIn(item.id) ?? '', fields, ['label']), summary, position };
}

/** Weights or scores, by the names that they have in tables. */
const namedAs = (use: string, values: unknown) =>
  Object.entries(isRecord(values) ? values : {}).map(([name, value]) => [`${use}<${name}>`, value] as const);

/** A text that has markup, as one without. */
const markedIn = (value: unknown): string | undefined => textIn(typeof value === 'string' ? plainText(value) : value);

function edgeOfLink(link: JsonFields): FileEdge {
  const fields = fieldsOf(link);
  fields.skip('source_id', 'target_id');
  const [weight, description] = [fields.take(['strength'], numberIn), fields.take(['description'], markedIn)];
  const ends = { from: idIn(link.source_id) ?? '', to: idIn(link.target_id) ?? '', isDirected: false };
  const { values = new Map(), ...edge } = edgeOf(ends, fields, []);
  return {
    ...edge,
    weight,
    values: description === undefined ? values : new Map([...values, ['description', description]]),
  };
}

/** Weights and scores, which people know by what stands in their brackets, and groups, whose numbers count nothing. */
function attributesOf(nodes: readonly FileNode[]): readonly FileAttribute[] {
  const names = [...new Set(nodes.flatMap(({ values }) => [...(values?.keys() ?? [])]))];
  return names.flatMap((name): FileAttribute[] => {
    const label = /^(?:weight|score)<(.+)>$/.exec(name)?.[1];
    if (label !== undefined) return [{ of: 'nodes', name, label, type: 'number' }];
    return GROUP.test(name) ? [{ of: 'nodes', name, type: 'category' }] : [];
  });
}

/** Tells of how the network is shown, of what is said of it as a whole, and of parts that VOSviewer does not have. */
function tellRest({ info, network: _, ...json }: JsonFields, network: JsonFields, tell: Tell): void {
  const view = Object.entries(json).filter(([name]) => /^(config|color_schemes)$/.test(name));
  if (view.length > 0) tellStyle(view, view.map(([name]) => name).join(', '), tell);
  tellParts(
    Object.keys(isRecord(info) ? info : {}).filter((name) => name !== 'title'),
    'kept',
    tell,
  );
  const rest = [
    ...Object.keys(json).filter((name) => !/^(config|color_schemes)$/.test(name)),
    ...Object.keys(network).filter((name) => !/^(items|links|clusters)$/.test(name)),
  ];
  tellParts(rest, 'dropped', tell);
}
