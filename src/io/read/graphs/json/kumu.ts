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
  tellParts,
  tellStyle,
  textIn,
  withInner,
} from './json-fields';

/**
 * JSON of Kumu: blueprints (its documentation, "JSON / Blueprints"), in which elements go by ids or labels, and copies of
 * projects, in which they have attributes apart. A connection has a direction unless it is mutual or says that it has none.
 */
export const KUMU: GraphFormat = {
  id: 'kumu',
  name: 'Kumu JSON',
  leaves: ['edge-ids', 'styles', 'layouts', 'nested-values', 'metadata'],
  isOf: ({ json }) => {
    const [elements, connections] = [fieldOf(json, 'elements'), fieldOf(json, 'connections')];
    return Array.isArray(elements) && (Array.isArray(connections) || elements.some(isLabelled));
  },
  read: ({ json }, tell) => graphOf(isRecord(json) ? json : {}, tell),
};

/** Whether an element has a label, as none of Cytoscape has beside its data. */
const isLabelled = (element: unknown) =>
  [element, fieldOf(element, 'attributes')].some((each) => fieldOf(each, 'label') !== undefined);

function graphOf(json: JsonFields, tell: Tell): FileGraph {
  const items = (list: string) =>
    itemsIn(json[list], list, tell).map((item) => withLists(withInner(item, 'attributes')));
  const nodes = items('elements').map((element, index): FileNode => {
    const fields = fieldsOf(element);
    const id = fields.take(['_id', 'id'], idIn) ?? idIn(element.get('label')) ?? `#${index + 1}`;
    const kind = fields.take(['type', 'element type'], textIn);
    return { ...nodeOf(id, fields, ['label']), ...(kind !== undefined && { kind }) };
  });
  const idOf = idsByLabel(nodes);
  const edges = items('connections').flatMap((connection): readonly FileEdge[] => {
    const fields = fieldsOf(connection);
    fields.skip('_id', 'id', 'from', 'to', 'direction');
    const isDirected = !/^(mutual|undirected)$/.test(textIn(connection.get('direction')) ?? '');
    const from = idOf(connection.get('from'))[0] ?? '';
    const edge = edgeOf({ from, to: '', isDirected }, fields, ['type', 'connection type']);
    return idOf(connection.get('to')).map((to) => ({ ...edge, to }));
  });
  tellRest(json, tell);
  return { title: textIn(json.name), nodes, edges };
}

/** Fields of which each value is one. */
const SINGLE = /^(_id|id|label|from|to|direction|description)$/;

/** Fields with those of several values, which `|` parts, as lists. */
const withLists = (fields: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> =>
  new Map([...fields].map(([name, value]) => [name, SINGLE.test(name) ? value : partsOf(value)]));

function partsOf(value: unknown): unknown {
  if (typeof value !== 'string' || !value.includes('|')) return value;
  return value.split('|').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

/** Whom an end of a connection names, by id or by label; several where `|` parts them and nobody is called so as a whole. */
function idsByLabel(nodes: readonly FileNode[]): (end: unknown) => readonly string[] {
  const ids = new Map<string, string>();
  for (const { id, name } of nodes) if (typeof name === 'string' && !ids.has(name.trim())) ids.set(name.trim(), id);
  for (const { id } of nodes) ids.set(id, id);
  return (end) => {
    const text = idIn(end) ?? '';
    const parts = ids.has(text) || ids.has(text.trim()) ? [text] : text.split('|');
    return parts.map((part) => ids.get(part) ?? ids.get(part.trim()) ?? part.trim());
  };
}

/** How a project is shown, and what is said of it as a whole. */
const VIEW = /^(maps|perspectives|views|presentations|settings|images?)$/;
const OF_PROJECT = /^(_id|id|name|description|version|visibility|owner|created_at|updated_at)$/;

function tellRest({ elements, connections, ...json }: JsonFields, tell: Tell): void {
  const view = Object.entries(json).filter(([name]) => VIEW.test(name));
  if (view.length > 0) tellStyle(view, view.map(([name]) => name).join(', '), tell);
  const rest = Object.keys(json).filter((name) => !VIEW.test(name));
  tellParts(
    rest.filter((name) => OF_PROJECT.test(name) && name !== 'name'),
    'kept',
    tell,
  );
  tellParts(
    rest.filter((name) => !OF_PROJECT.test(name)),
    'dropped',
    tell,
  );
}
