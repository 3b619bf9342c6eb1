import { isRecord } from '../../../../graph/plain-data';
import { MOST_COLUMNS } from '../../../schema/table-mapping';
import { fieldOf } from '../../read-list';
import { Refusal } from '../../refusal';
import type { Tell } from '../../tell';
import type { FileAttribute } from '../file-graph';
import type { GraphFormat } from '../graph-format';
import { type Aspects, aspectsOf, type CxTypes, graphOfCx, mapOf, tellAspects } from './cx-aspects';
import { idIn, positionIn } from './json-fields';

/** CX, version 2 (NDEx, Cytoscape): attributes in their nodes and edges, declared with their types, short names and defaults. */
export const CX2: GraphFormat = {
  id: 'cx2',
  name: 'CX2 (NDEx, Cytoscape)',
  leaves: ['edge-ids', 'styles', 'nested-values', 'metadata'],
  isOf: ({ json }) => Array.isArray(json) && json.some((fragment) => fieldOf(fragment, 'CXVersion') !== undefined),
  read: ({ json }, tell) => {
    const aspects = aspectsOf(json, tell);
    const declared = { nodes: declaredOf(aspects, 'nodes'), edges: declaredOf(aspects, 'edges') };
    checkSize(aspects, declared);
    const strange = new Set<string>();
    const nodes = (aspects.get('nodes') ?? []).map(({ id, x, y, v }) => {
      const attributes = attributesOf(v, declared.nodes, strange);
      return { id: idIn(id) ?? '', attributes, position: positionIn(x, y) };
    });
    const edges = (aspects.get('edges') ?? []).map(({ s, t, v }) => {
      const attributes = attributesOf(v, declared.edges, strange);
      return { from: idIn(s) ?? '', to: idIn(t) ?? '', attributes };
    });
    const network = new Map((aspects.get('networkAttributes') ?? []).flatMap((fields) => Object.entries(fields)));
    const typeOf: CxTypes = (of, name) => declared[of].byName.get(name)?.type;
    tellStrange(strange, tell);
    tellAspects(aspects, ['attributeDeclarations', 'nodes', 'edges'], tell);
    return graphOfCx({ nodes, edges, network, typeOf }, tell);
  },
};

/** So many values are made of what is declared for all: a file of few signs could say it of very many. */
const MOST_DEFAULTS = 2_000_000;

function checkSize(aspects: Aspects, declared: Readonly<Record<FileAttribute['of'], Declarations>>): void {
  for (const of of ['nodes', 'edges'] as const) {
    const defaults = [...declared[of].byName.values()].filter(({ value }) => value !== undefined).length;
    if (defaults * (aspects.get(of)?.length ?? 0) > MOST_DEFAULTS) throw new Refusal('inflates');
  }
}

type Declared = Readonly<{ name: string; type: string; value: unknown }>;

/** Attributes as a file declares them, no more than a table may have columns, by their names and by what they are called in nodes and edges. */
type Declarations = Readonly<{ byName: ReadonlyMap<string, Declared>; byKey: ReadonlyMap<string, Declared> }>;

function declaredOf(aspects: Aspects, of: FileAttribute['of']): Declarations {
  const all = (aspects.get('attributeDeclarations') ?? []).flatMap((declarations) =>
    [...mapOf(declarations[of])].flatMap(([name, said]) => {
      if (!isRecord(said)) return [];
      const key = typeof said.a === 'string' ? said.a : name;
      return [{ key, name, type: typeof said.d === 'string' ? said.d : 'string', value: said.v }];
    }),
  );
  const kept = all.slice(0, MOST_COLUMNS);
  return {
    byName: new Map(kept.map((each) => [each.name, each])),
    byKey: new Map(kept.map((each) => [each.key, each])),
  };
}

/** The attributes of a node or an edge by their names: what it lacks is as declared for all. */
function attributesOf(v: unknown, { byKey, byName }: Declarations, strange: Set<string>): ReadonlyMap<string, unknown> {
  const own = [...mapOf(v)].map(([key, value]) => {
    const name = (byKey.get(key) ?? byName.get(key))?.name;
    if (name === undefined) strange.add(key);
    // Where nothing is declared, what nodes are called is likely to have its short name.
    return [name ?? SHORT.get(key) ?? key, value] as const;
  });
  const values = new Map(own);
  for (const { name, value } of byName.values()) if (value !== undefined && !values.has(name)) values.set(name, value);
  return values;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['n', 'name'],
  ['r', 'represents'],
  ['i', 'interaction'],
]);

function tellStrange(strange: ReadonlySet<string>, tell: Tell): void {
  for (const found of [...strange].slice(0, 20)) {
    tell({ list: null, item: null, field: '', rule: 'undeclared', found, done: 'kept' });
  }
}
