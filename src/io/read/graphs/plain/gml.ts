import { addTo, groupBy } from '../../../../graph/group-by';
import { Refusal } from '../../refusal';
import type { Tell } from '../../tell';
import { colourIn } from '../colour-in';
import type { FileEdge, FileGraph, FileNode, FileValue } from '../file-graph';
import type { GraphFormat } from '../graph-format';
import { type GmlPair, type GmlValue, gmlPairs, startsAsGml } from './gml-text';

/**
 * GML, as yEd, Gephi, igraph and NetworkX write it. Ids are numbers; where each node has a `name` of its own beside its
 * label, as igraph has it, that is its id. Keys that stand several times are lists, `gid` is the group of a node.
 */
export const GML: GraphFormat = {
  id: 'gml',
  name: 'GML',
  leaves: ['styles', 'metadata'],
  isOf: ({ text }) => startsAsGml(text),
  read: ({ text }, tell) => graphOf(gmlPairs(text), tell),
};

type Pairs = readonly GmlPair[];

/** What NetworkX puts before the only item of a list. */
const LIST_START = '_networkx_list_start';

/** Keys of which the meaning is known here; all others are values. */
const OF_NODE = /^(id|label|kind|description|begin|end|gid|isGroup|graphics|LabelGraphics)$/;
const OF_EDGE = /^(id|source|target|relation|weight|begin|end|directed|graphics|LabelGraphics)$/;
const OF_GRAPH = /^(node|edge|label|name|directed|id|hierarchic|version|creator|comment)$/i;

function graphOf(top: Pairs, tell: Tell): FileGraph {
  const [graph, ...more] = top.filter(({ key, value }) => /^graph$/i.test(key) && typeof value === 'object');
  if (!graph) throw new Refusal('damaged');
  const pairs = pairsIn(graph);
  const named = (name: string) => pairs.filter(({ key, value }) => key === name && typeof value === 'object');
  const [nodes, edges] = [named('node'), named('edge')];
  const ids = idsOf(nodes);
  const isDirected = scalarIn(pairs, 'directed') === 1;
  tellRest([...nodes, ...edges], pairs, more.length, tell);
  const title = textIn(pairs, 'label') ?? textIn(pairs, 'name');
  return {
    ...(title !== undefined && { title }),
    nodes: nodes.map((pair) => nodeOf(pair, ids)),
    edges: edges.map((pair) => edgeOf(pair, ids, isDirected)),
  };
}

const pairsIn = ({ value }: GmlPair): Pairs => (typeof value === 'object' ? value : []);

const valueIn = (pairs: Pairs, name: string): GmlValue | undefined => pairs.find(({ key }) => key === name)?.value;

function scalarIn(pairs: Pairs, name: string): string | number | undefined {
  const value = valueIn(pairs, name);
  return typeof value === 'object' ? undefined : value;
}

/** A text that says something. */
function textIn(pairs: Pairs, name: string): string | undefined {
  const value = scalarIn(pairs, name);
  return value === undefined || `${value}`.trim() === '' ? undefined : `${value}`;
}

function numberIn(pairs: Pairs, name: string): number | undefined {
  const value = scalarIn(pairs, name);
  return typeof value === 'number' ? value : undefined;
}

/** The ids of nodes by their numbers. */
function idsOf(nodes: Pairs): ReadonlyMap<string, string> {
  const numbers = nodes.map((node) => {
    const id = textIn(pairsIn(node), 'id');
    if (id === undefined) throw new Refusal('damaged', node.line);
    return id;
  });
  const names = nodes.map((node) => textIn(pairsIn(node), 'name'));
  const areIds = !names.includes(undefined) && new Set(names).size === names.length;
  return new Map(numbers.map((id, at) => [id, (areIds ? names[at] : undefined) ?? id]));
}

function nodeOf(pair: GmlPair, ids: ReadonlyMap<string, string>): FileNode {
  const pairs = pairsIn(pair);
  const number = textIn(pairs, 'id') ?? '';
  const id = ids.get(number) ?? number;
  const [kind, summary, gid] = ['kind', 'description', 'gid'].map((name) => textIn(pairs, name));
  const drawn = pairsIn({ ...pair, value: valueIn(pairs, 'graphics') ?? [] });
  const label = pairsIn({ ...pair, value: valueIn(pairs, 'LabelGraphics') ?? [] });
  const name = textIn(pairs, 'label') ?? textIn(label, 'text');
  const [x, y, width = 0, height = 0] = ['x', 'y', 'w', 'h'].map((each) => numberIn(drawn, each));
  const colour = colourIn(scalarIn(drawn, 'fill'));
  const size = Math.max(width, height);
  // A name that is the id is no value, too.
  const rest = pairs.filter(({ key }) => !OF_NODE.test(key) && (key !== 'name' || id === number));
  return {
    id,
    ...(name !== undefined && { name }),
    ...(summary !== undefined && { summary }),
    ...(kind !== undefined && { kind }),
    ...(gid !== undefined && { parent: ids.get(gid) ?? gid }),
    ...spanOf(pairs),
    values: valuesOf(rest),
    ...(x !== undefined && y !== undefined && { position: { x, y } }),
    ...(size > 0 && { size }),
    ...(colour !== undefined && { colour }),
    line: pair.line,
  };
}

function edgeOf(pair: GmlPair, ids: ReadonlyMap<string, string>, isDirected: boolean): FileEdge {
  const pairs = pairsIn(pair);
  const [from = '', to = ''] = ['source', 'target']
    .map((name) => textIn(pairs, name))
    .map((end = '') => ids.get(end) ?? end);
  const type = textIn(pairs, 'relation');
  const said = numberIn(pairs, 'directed');
  const weight = numberIn(pairs, 'weight') ?? numberIn(pairs, 'value');
  const isWeight = weight !== undefined && numberIn(pairs, 'weight') === undefined;
  const rest = pairs.filter(
    ({ key, value }) => !OF_EDGE.test(key) && !(key === 'value' && isWeight) && !(key === 'label' && value === type),
  );
  return {
    from,
    to,
    isDirected: said === undefined ? isDirected : said === 1,
    ...(type !== undefined && { type }),
    ...(weight !== undefined && { weight }),
    ...spanOf(pairs),
    values: valuesOf(rest),
    line: pair.line,
  };
}

function spanOf(pairs: Pairs) {
  const [begin, end] = ['begin', 'end'].map((name) => scalarIn(pairs, name));
  return { ...(begin !== undefined && { begin }), ...(end !== undefined && { end }) };
}

/** Values by their keys; pairs within are values one level down: `address.city`. */
function valuesOf(pairs: Pairs): ReadonlyMap<string, FileValue> {
  const lists = new Map<string, (string | number)[]>();
  const take = (given: Pairs, before: string) => {
    for (const { key, value } of given) {
      if (typeof value === 'object') take(value, `${before}${key}.`);
      else addTo(lists, before + key, value);
    }
  };
  take(pairs, '');
  const values = new Map<string, FileValue>();
  for (const [key, all] of lists) {
    const items = all[0] === LIST_START ? all.slice(1) : all;
    const isList = items.length !== 1 || items.length < all.length;
    values.set(key, isList ? items : (items[0] ?? ''));
  }
  return values;
}

/** What of how a node or an edge is drawn is taken in. */
const DRAWN = /^(x|y|w|h|fill|text)$/;

/** So many names are told of. */
const MOST_TOLD = 6;

/** Tells of how the file says to draw, and of what it says of the graph as a whole that has no place here. */
function tellRest(items: Pairs, pairs: Pairs, further: number, tell: Tell): void {
  const styles = items
    .flatMap(pairsIn)
    .filter(({ key }) => /^(graphics|LabelGraphics)$/.test(key))
    .flatMap(pairsIn)
    .filter(({ key }) => !DRAWN.test(key));
  const parts = pairs.filter(({ key }) => !OF_GRAPH.test(key));
  const told = { list: null, item: null, field: '' } as const;
  const found = (all: Pairs) => [...groupBy(all, ({ key }) => key).keys()].slice(0, MOST_TOLD).join(', ');
  if (styles.length > 0) tell({ ...told, rule: 'style-left', found: found(styles), done: 'kept' });
  if (parts.length > 0) tell({ ...told, rule: 'part-left', found: found(parts), done: 'kept' });
  if (further > 0) tell({ ...told, rule: 'part-left', found: `graph (${further})`, done: 'dropped' });
}
