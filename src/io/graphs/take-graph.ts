import { ANY_KIND } from '../../graph/vocabulary';
import { dateIn } from '../cells/cell-values';
import { inCircles } from '../draft/circles';
import {
  ANY_TYPE,
  addNode,
  cutTexts,
  type Draft,
  type DraftNode,
  type FilePlace,
  idOf,
  keyOf,
  tellOf,
} from '../draft/draft';
import { WITH_ITSELF } from '../draft/plain-words';
import { freeNames } from '../read/free-names';
import type { FileEdge, FileGraph, FileNode, FileSpan, FileText } from '../read/graphs/file-graph';
import { withKnownValues } from '../read/graphs/known-values';
import { COLOUR, columnsOf, type NamedValues, termOf, valuesIn } from './graph-values';
import { placesOf } from './places-of';

/** A graph that is being taken in: the ids of its nodes by what its file calls them, and how many are told to be what. */
type Taking = Readonly<{ draft: Draft; file: string; graph: FileGraph; ids: Map<string, string> }>;

/** The names under which what a file says by itself stands among the values of its nodes. */
const [BEGIN, END, SIZE, PARENT] = ['begin', 'end', 'size', 'part of'];

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

const placeOf = ({ file }: Taking, line?: number): FilePlace =>
  line === undefined ? { file } : { file, sheet: null, row: line };

/** Nodes with what they became, those that were there before left out. */
type Taken = readonly Readonly<{ node: FileNode; made: DraftNode }>[];

function takeNodes(taking: Taking): Taken {
  const { draft, file, graph, ids } = taking;
  const named = graph.nodes.map(nodeValues);
  const columns = columnsOf(draft, { ...graph, file }, 'nodes', named);
  const free = freeNames();
  return graph.nodes.flatMap((node, index) => {
    const at = placeOf(taking, node.line);
    const known = ids.get(node.id);
    const id = known ?? free(keyOf(node.id) || '_');
    if (known !== undefined) tellOf(draft, at, 'merged-nodes', 'repaired', { found: node.id });
    ids.set(node.id, id);
    const values = valuesIn(draft, named[index] ?? [], columns, { at, list: 'entities', item: id });
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
  const { draft, file, graph, ids } = taking;
  const named = graph.edges.map(edgeValues);
  const columns = columnsOf(draft, { ...graph, file }, 'edges', named);
  const loops = new Map<string, number>();
  for (const [index, edge] of graph.edges.entries()) {
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
    const values = valuesIn(draft, named[index] ?? [], columns, { at, list: 'relations', item: `${from}--${to}` });
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

/** What a file says of a node by itself among its values; values of these names are told apart from it. */
function nodeValues({ values, begin, end, size, colour }: FileNode): NamedValues {
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

function edgeValues(edge: FileEdge): NamedValues {
  const { since, until } = datesOf(edge);
  const { values, weight, begin, end } = edge;
  const said = [
    ...(weight === undefined ? [] : [['weight', weight] as const]),
    ...(begin === undefined || since ? [] : [[BEGIN, begin] as const]),
    ...(end === undefined || until ? [] : [[END, end] as const]),
  ];
  return [...[...(values ?? [])].filter(([name]) => weight === undefined || name !== 'weight'), ...said];
}
