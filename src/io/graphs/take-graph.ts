import type { AttributeType } from '../../graph/attribute-types';
import type { Expected } from '../../graph/document/expected';
import type { AttributeValue } from '../../graph/model';
import { ANY_KIND } from '../../graph/vocabulary';
import { dateIn, flagIn, isAddress, numberIn } from '../cells/cell-values';
import { plainType } from '../cells/column-type';
import { names } from '../cells/column-words';
import type { DraftAttribute } from '../draft/attribute-list';
import { inCircles } from '../draft/circles';
import {
  ANY_TYPE,
  addNode,
  cutText,
  cutTexts,
  type Draft,
  type DraftNode,
  type DraftTerm,
  type FilePlace,
  idOf,
  keyOf,
  tellOf,
} from '../draft/draft';
import { WITH_ITSELF } from '../draft/plain-words';
import { freeNames } from '../read/free-names';
import type { FileEdge, FileGraph, FileNode, FileSpan, FileTerm, FileText, FileValue } from '../read/graphs/file-graph';
import { withKnownValues } from '../read/graphs/known-values';
import type { Cell } from '../read/sheets/table';
import { MOST_COLUMNS } from '../schema/table-mapping';
import { placesOf } from './places-of';

/** A graph that is being taken in: the ids of its nodes by what its file calls them, and how many are told to be what. */
type Taking = Readonly<{ draft: Draft; file: string; graph: FileGraph; ids: Map<string, string> }>;

/** The names under which what a file says by itself stands among the values of its nodes. */
const [BEGIN, END, SIZE, COLOUR, PARENT] = ['begin', 'end', 'size', 'colour', 'part of'];

/**
 * Takes the graph of a file into a draft: nodes of one id are one, types of values are guessed where the file does not say
 * them, parents are an attribute by which the map groups, relations of a node with itself a number of it. All that is mended
 * is told. O(nodes + edges + values).
 */
export function takeGraph(draft: Draft, given: FileGraph, file: string): void {
  const graph = withKnownValues(given);
  const taking: Taking = { draft, file, graph, ids: new Map() };
  for (const [kind, term] of graph.kinds ?? []) draft.kinds.set(keyOf(kind), termOf(term));
  for (const [type, term] of graph.types ?? []) draft.types.set(keyOf(type), termOf(term));
  const taken = takeNodes(taking);
  takeParents(taking, taken);
  takeEdges(taking);
  const places = placesOf(graph.nodes);
  for (const [id, place] of places) draft.places.set(taking.ids.get(id) ?? id, place);
}

/** A term by what names it elsewhere, where that is an address that documents keep. */
const termOf = ({ label, iri = '' }: FileTerm): DraftTerm => ({
  ...(label !== undefined && { label }),
  ...(/^(https?|urn):/.test(iri) && URL.canParse(iri) && { iri }),
});

const placeOf = ({ file }: Taking, line?: number): FilePlace =>
  line === undefined ? { file } : { file, sheet: null, row: line };

/** Nodes with what they became, those that were there before left out. */
type Taken = readonly Readonly<{ node: FileNode; made: DraftNode }>[];

function takeNodes(taking: Taking): Taken {
  const { draft, graph, ids } = taking;
  const columns = columnsOf(taking, 'nodes', graph.nodes.map(nodeValues));
  const free = freeNames();
  return graph.nodes.flatMap((node) => {
    const at = placeOf(taking, node.line);
    const known = ids.get(node.id);
    const id = known ?? free(keyOf(node.id) || '_');
    if (known !== undefined) tellOf(draft, at, 'merged-nodes', 'repaired', { found: node.id });
    ids.set(node.id, id);
    const values = valuesIn(taking, nodeValues(node), columns, { at, list: 'entities', item: id });
    const before = draft.nodes.get(id);
    if (before) before.values = new Map([...values, ...before.values]);
    return before ? [] : [{ node, made: madeNode(draft, node, { id, values, at }) }];
  });
}

function madeNode(draft: Draft, node: FileNode, { id, ...rest }: Pick<DraftNode, 'id' | 'values' | 'at'>): DraftNode {
  const name = isBlankText(node.name) ? node.id || id : node.name;
  const kind = keyOf(node.kind ?? '') || ANY_KIND;
  const summary = isBlankText(node.summary) ? {} : { summary: cutTexts(draft, node.summary, rest.at) };
  const made = { id, name, kind, ...summary, ...rest };
  addNode(draft, made);
  return made;
}

const isBlankText = (text: FileText | undefined): text is undefined | '' =>
  text === undefined || (typeof text === 'string' ? text.trim() === '' : Object.keys(text).length === 0);

/** Of what each node is a part. Who would be a part of itself, straight or round about, is part of nothing, and told. */
function takeParents(taking: Taking, nodes: Taken): void {
  const { draft, ids } = taking;
  const parents = new Map<string, string>();
  for (const { node, made } of nodes) {
    if (node.parent === undefined) continue;
    const parent = ids.get(node.parent);
    if (parent !== undefined) parents.set(made.id, parent);
    else tellOf(draft, made.at, 'unknown-parent', 'repaired', { found: node.parent });
  }
  const circling = inCircles(parents);
  const whole = [...parents].filter(([id]) => !circling.has(id));
  for (const id of circling) {
    tellOf(draft, draft.nodes.get(id)?.at ?? placeOf(taking), 'parent-cycle', 'repaired', { found: id });
  }
  if (whole.length === 0) return;
  const wanted = { label: PARENT, of: 'nodes', type: 'category', nodes: true } as const;
  const attribute = draft.attributes.take(wanted, taking.file);
  for (const [id, parent] of whole) draft.nodes.get(id)?.values.set(attribute.id, parent);
}

function takeEdges(taking: Taking): void {
  const { draft, graph, ids } = taking;
  const columns = columnsOf(taking, 'edges', graph.edges.map(edgeValues));
  const loops = new Map<string, number>();
  for (const edge of graph.edges) {
    const at = placeOf(taking, edge.line);
    const [from, to] = [edge.from, edge.to].map((end) => ids.get(end) ?? idOf(draft, end));
    if (!from || !to) {
      tellOf(draft, at, 'row-without-end', 'dropped');
      continue;
    }
    if (from === to && draft.nodes.has(from)) {
      loops.set(from, (loops.get(from) ?? 0) + 1);
      continue;
    }
    const type = keyOf(edge.type ?? '') || ANY_TYPE;
    const values = valuesIn(taking, edgeValues(edge), columns, { at, list: 'relations', item: `${from}--${to}` });
    draft.edges.push({ from, to, type, isDirected: edge.isDirected, ...datesOf(edge), values, at });
  }
  takeLoops(taking, loops);
}

/** Relations of nodes with themselves, which no map draws, as a number of each. */
function takeLoops(taking: Taking, loops: ReadonlyMap<string, number>): void {
  if (loops.size === 0) return;
  const { draft, file } = taking;
  const attribute = draft.attributes.take({ label: WITH_ITSELF, of: 'nodes', type: 'number' }, file);
  for (const [id, count] of loops) {
    draft.loops.count += count;
    draft.nodes.get(id)?.values.set(attribute.id, count);
  }
  const found = [...loops.values()].reduce((sum, count) => sum + count, 0);
  tellOf(draft, placeOf(taking), 'self-relations', 'kept', { found });
}

type Named = readonly (readonly [name: string, value: FileValue])[];

/** What a file says of a node by itself among its values; values of these names are told apart from it. */
function nodeValues({ values, begin, end, size, colour }: FileNode): Named {
  const own = [
    [BEGIN, begin],
    [END, end],
    [SIZE, size],
    [COLOUR, colour],
  ] as const;
  const said = own.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  const taken = new Set<string>(said.map(([name]) => name));
  return [...[...(values ?? [])].filter(([name]) => !taken.has(name)), ...said];
}

/** The dates between which a relation is, where what a file says of its time are dates. */
function datesOf({ begin, end }: FileSpan) {
  const [since, until] = [begin, end].map((time) => (time === undefined ? null : dateIn(`${time}`)));
  return { ...(since && { since }), ...(until && { until }) };
}

function edgeValues(edge: FileEdge): Named {
  const { since, until } = datesOf(edge);
  const { values, weight, begin, end } = edge;
  const said = [
    ...(weight === undefined ? [] : [['weight', weight] as const]),
    ...(begin === undefined || since ? [] : [[BEGIN, begin] as const]),
    ...(end === undefined || until ? [] : [[END, end] as const]),
  ];
  return [...[...(values ?? [])].filter(([name]) => weight === undefined || name !== 'weight'), ...said];
}

/** The attributes that the values of a file are of, by their names. */
type FileColumns = ReadonlyMap<string, DraftAttribute>;

function columnsOf({ draft, file, graph }: Taking, of: 'nodes' | 'edges', items: readonly Named[]): FileColumns {
  let isBeyond = false;
  const byName = new Map<string, FileValue[]>();
  for (const values of items) {
    for (const [name, value] of values) {
      if (isEmpty(value)) continue;
      const list = byName.get(name);
      if (list) list.push(value);
      else if (byName.size < MOST_COLUMNS) byName.set(name, [value]);
      else isBeyond = true;
    }
  }
  if (isBeyond) tellOf(draft, { file }, 'columns-beyond', 'dropped', { found: MOST_COLUMNS });
  const declared = new Map((graph.attributes ?? []).flatMap((each) => (each.of === of ? [[each.name, each]] : [])));
  return new Map(
    [...byName].map(([name, values]) => {
      const { type: said, ...term } = declared.get(name) ?? {};
      const { label: called, iri } = termOf(term);
      const type = of === 'nodes' && name === COLOUR && values.every(isColour) ? 'colour' : typeOf(name, said, values);
      const wanted = {
        label: name,
        of,
        type,
        ...(called !== undefined && called !== name && { called }),
        ...(iri && { iri }),
      };
      const attribute = draft.attributes.take(wanted, file);
      takeRole(draft, attribute, name);
      return [name, attribute];
    }),
  );
}

const isEmpty = (value: FileValue) =>
  Array.isArray(value) ? value.length === 0 : typeof value === 'string' && value.trim() === '';

const isColour = (value: FileValue) => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value);

/** The roles that attributes play by their names, where nothing does yet. */
function takeRole({ attributes: { roles } }: Draft, { id, of, type }: DraftAttribute, name: string): void {
  const fits =
    of === 'edges'
      ? ([['weight', 'number']] as const)
      : ([
          ['begin', 'date'],
          ['end', 'date'],
          ['size', 'number'],
        ] as const);
  const role = fits.find(([each, asked]) => type === asked && (name === each || names(each, name)))?.[0];
  if (role && !roles.has(role)) roles.set(role, id);
}

const scalars = (values: readonly FileValue[]) => values.map((value) => (Array.isArray(value) ? '' : value));

/** What an attribute holds: as its file declares it; where it does not, or only says that it is text, by its values. */
function typeOf(name: string, said: AttributeType | undefined, values: readonly FileValue[]): AttributeType {
  if (values.some((value) => Array.isArray(value))) return 'categories';
  // What a program writes for a number that is none says nothing of the others.
  const all = scalars(values).filter((value) => !isUnbounded(value));
  if (all.length === 0) return 'text';
  if (said !== undefined && said !== 'text') return said;
  if (said === undefined && all.every((value) => typeof value === 'boolean')) return 'flag';
  const cells = all.map((value) => (typeof value === 'number' ? value : `${value}`));
  const type = areAddresses(cells) ? 'link' : plainType(name, cells);
  return said === 'text' && (type === 'number' || type === 'flag') ? 'text' : type;
}

/** What runs or shows something of its own where it is followed, whatever stands before, within and between its letters. */
const UNSAFE = /^(javascript|vbscript|data|blob|file):/i;

/** Whether values are addresses of the web, and such as nobody should follow, which are told and left out. */
const areAddresses = (cells: readonly Cell[]) =>
  cells.some(isAddress) && cells.every((cell) => isAddress(cell) || UNSAFE.test(`${cell}`.replace(/[\s\p{Cc}]/gu, '')));

/** Whether a value is no finite number, though what a program writes for a number. */
const isUnbounded = (value: FileValue) => /^[+-]?(inf(inity)?|nan)$/i.test(`${value}`.trim());

type Item = Readonly<{ at: FilePlace; list: 'entities' | 'relations'; item: string }>;

/** The values of an item by their attributes; what does not fit is told and left out. */
function valuesIn({ draft }: Taking, named: Named, columns: FileColumns, { at, list, item }: Item) {
  const values = new Map<string, AttributeValue>();
  for (const [name, given] of named) {
    const attribute = columns.get(name);
    if (!attribute || isEmpty(given)) continue;
    const value = FORMS[attribute.type](given);
    if (value === null) {
      const rule = isUnbounded(given) ? 'not-finite' : 'schema';
      const expected = EXPECTED[attribute.type];
      tellOf(draft, at, rule, 'repaired', { list, item, field: name, found: `${given}`, expected });
      continue;
    }
    if (attribute.type === 'category') attribute.values.add(`${value}`);
    values.set(
      attribute.id,
      typeof value === 'string' && attribute.type === 'text' ? cutText(draft, value, at) : value,
    );
  }
  return values;
}

/** What each type should hold, where a value may not. */
const EXPECTED: Readonly<Record<AttributeType, Expected>> = {
  category: { is: 'text' },
  categories: { is: 'list' },
  number: { is: 'number' },
  date: { is: 'date' },
  text: { is: 'text' },
  identifier: { is: 'text' },
  link: { is: 'address' },
  flag: { is: 'flag' },
  colour: { is: 'colour' },
};

const textIn = (value: FileValue) => (Array.isArray(value) ? value.join(', ') : `${value}`);
const keyIn = (value: FileValue) => keyOf(textIn(value)) || null;

/** What each type of attribute makes of a value; null where it is none of its. */
const FORMS: Readonly<Record<AttributeType, (value: FileValue) => AttributeValue | null>> = {
  category: keyIn,
  categories: (value) => [...new Set([value].flat().map((each) => keyOf(`${each}`)))].filter((each) => each !== ''),
  number: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : numberIn(textIn(value))),
  date: (value) => dateIn(textIn(value)),
  text: textIn,
  identifier: textIn,
  link: (value) => (isAddress(textIn(value)) ? textIn(value).trim() : null),
  flag: (value) => (typeof value === 'boolean' ? value : flagIn(textIn(value))),
  colour: (value) => (isColour(value) ? textIn(value) : null),
};
