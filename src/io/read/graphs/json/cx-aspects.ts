import type { AttributeType } from '../../../../graph/attribute-types';
import type { Position } from '../../../../graph/model';
import { isRecord } from '../../../../graph/plain-data';
import type { Tell } from '../../tell';
import type { FileAttribute, FileEdge, FileGraph, FileNode } from '../file-graph';
import { withKnownValues } from '../known-values';
import {
  edgeOf,
  fieldsOf,
  flagIn,
  idIn,
  itemsIn,
  type JsonFields,
  nodeOf,
  tellParts,
  tellStyle,
  textIn,
} from './json-fields';

/** The items of each aspect of a file, whose fragments come in any order. */
export type Aspects = ReadonlyMap<string, readonly JsonFields[]>;

/** The aspects of a file; what is no fragment is told. O(items). */
export function aspectsOf(json: unknown, tell: Tell): Aspects {
  const aspects = new Map<string, JsonFields[]>();
  for (const fragment of itemsIn(json, '', tell)) {
    for (const [name, content] of Object.entries(fragment)) {
      if (!Array.isArray(content)) continue;
      const known = aspects.get(name) ?? [];
      aspects.set(name, known);
      for (const item of itemsIn(content, name, tell)) known.push(item);
    }
  }
  return aspects;
}

/** A node or an edge of any version of CX, with its attributes by their names. */
export type CxNode = Readonly<{ id: string; attributes: ReadonlyMap<string, unknown>; position?: Position }>;
export type CxEdge = Readonly<{ from: string; to: string; attributes: ReadonlyMap<string, unknown> }>;

/** What a file says of which type an attribute is. */
export type CxTypes = (of: FileAttribute['of'], name: string) => string | undefined;

type CxParts = Readonly<{
  nodes: readonly CxNode[];
  edges: readonly CxEdge[];
  network: ReadonlyMap<string, unknown>;
  typeOf: CxTypes;
}>;

/** The graph of what any version of CX says: its attributes in the order in which they come. O(values). */
export function graphOfCx({ nodes, edges, network, typeOf }: CxParts, tell: Tell): FileGraph {
  let guessed = 0;
  const idOf = idsOf(nodes);
  const read = {
    nodes: nodes.map(({ id, attributes, position }): FileNode => {
      const fields = fieldsOf(attributes);
      if (idOf) fields.skip('id');
      return { ...nodeOf(idOf?.get(id) ?? id, fields), position };
    }),
    edges: edges.map(({ from, to, attributes }): FileEdge => {
      const fields = fieldsOf(attributes);
      const isDirected = fields.take(['directed'], flagIn);
      if (isDirected === undefined) guessed += 1;
      const ends = { from: idOf?.get(from) ?? from, to: idOf?.get(to) ?? to };
      return edgeOf({ ...ends, isDirected: isDirected ?? true }, fields, ['interaction']);
    }),
  };
  if (guessed > 0) tell({ list: null, item: null, field: '', rule: 'direction-guessed', done: 'kept' });
  const attributes = (['nodes', 'edges'] as const).flatMap((of) =>
    [...new Set(read[of].flatMap(({ values }) => [...(values?.keys() ?? [])]))].flatMap((name): FileAttribute[] => {
      const type = TYPES.get(typeOf(of, name) ?? '');
      return type ? [{ of, name, type }] : [];
    }),
  );
  tellParts(
    [...network.keys()].filter((name) => !/^(name|@context|kinds|types)$/.test(name)),
    'kept',
    tell,
  );
  return withKnownValues({ title: textIn(network.get('name')), attributes, ...read });
}

/** What nodes go by in an attribute, by their numbers in the file: null unless each has an id there that is its own. */
function idsOf(nodes: readonly CxNode[]): ReadonlyMap<string, string> | null {
  const ids = new Map(
    nodes.flatMap(({ id, attributes }) => {
      const own = idIn(attributes.get('id'));
      return own === undefined || own === '' ? [] : [[id, own] as const];
    }),
  );
  return new Set(ids.values()).size === nodes.length ? ids : null;
}

const NUMBERS = ['double', 'float', 'integer', 'long'];
const SCALARS = ['string', 'boolean', ...NUMBERS];

/** What the types of CX are here. */
const TYPES: ReadonlyMap<string, AttributeType> = new Map([
  ['string', 'text'],
  ['boolean', 'flag'],
  ...NUMBERS.map((type) => [type, 'number'] as const),
  ...SCALARS.map((type) => [`list_of_${type}`, 'categories'] as const),
]);

/** A value as its type has it, where it is written as a text; one that is none of it stays as it is. */
export function typed(value: unknown, type: string): unknown {
  if (Array.isArray(value)) return value.map((each) => typed(each, type.replace(/^list_of_/, '')));
  if (typeof value !== 'string') return value;
  if (type === 'boolean') return value === 'true' || (value === 'false' ? false : value);
  const isNumber = NUMBERS.includes(type) && value.trim() !== '' && Number.isFinite(Number(value));
  return isNumber ? Number(value) : value;
}

/** What a file says of itself, and how it was looked at. */
const OF_FILE = /^(metaData|numberVerification|status|provenanceHistory|networkAttributes|@context)$/;
const VIEW =
  /^(visual\w*|cyVisual\w*|nodeBypasses|edgeBypasses|cyTableColumn|cyViews|cyHiddenAttributes|cySubNetworks|cyNetworkRelations|tableColumn\w*)$/;

/** Tells of aspects that are left out, but for those that were read. */
export function tellAspects(aspects: Aspects, read: readonly string[], tell: Tell): void {
  const left = [...aspects].filter(([name]) => !OF_FILE.test(name) && !read.includes(name));
  const view = left.filter(([name]) => VIEW.test(name));
  if (view.length > 0) tellStyle(view, view.map(([name]) => name).join(', '), tell);
  tellParts(
    left.flatMap(([name, items]) => (VIEW.test(name) || items.length === 0 ? [] : [name])),
    'dropped',
    tell,
  );
}

/** The fields of an object, by their names. */
export const mapOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(isRecord(value) ? Object.entries(value) : []);
