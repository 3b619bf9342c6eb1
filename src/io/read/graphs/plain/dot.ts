import type { Position } from '../../../../graph/model';
import type { Tell } from '../../tell';
import { namedColour } from '../colour-names';
import type { FileEdge, FileGraph, FileNode, FileTerm, FileValue } from '../file-graph';
import type { GraphFormat } from '../graph-format';
import { type DotEdge, type DotGraph, type DotNode, parseDot, STYLE } from './dot-parser';
import { type DotToken, labelOf, plainOf, startsAsDot } from './dot-text';

/**
 * DOT (Graphviz). Clusters are what their nodes are a part of: a cluster that says of which node it is the `whole` is that
 * node, any other one is a node by itself. Attributes that Graphviz does not know are values, all of them texts.
 */
export const DOT: GraphFormat = {
  id: 'dot',
  name: 'DOT (Graphviz)',
  leaves: ['styles', 'layouts', 'ports'],
  isOf: ({ text }) => startsAsDot(text),
  read: ({ text }, tell) => graphOf(parseDot(text), tell),
};

/** The kind of clusters that are nodes by themselves. */
const GROUP = 'group';

function graphOf(dot: DotGraph, tell: Tell): FileGraph {
  const wholes = wholesOf(dot);
  const groups = [...dot.clusters.values()].filter(({ id }) => wholes.get(id) === id && !dot.nodes.has(id));
  const nodes = [...dot.nodes.values()].map((node) => nodeOf(node, parentOf(dot, wholes, node)));
  const title = labelIn(dot.attributes.get('label'), '');
  const types = typesOf(dot.edges);
  tellRest(dot, tell);
  return {
    ...(title !== undefined && { title }),
    ...(types.size > 0 && { types }),
    nodes: [
      ...nodes,
      ...groups.map(({ parent, ...item }) => ({
        ...nodeOf(item, parent === null ? undefined : wholes.get(parent)),
        kind: GROUP,
      })),
    ],
    edges: dot.edges.map(edgeOf),
  };
}

/** The nodes that clusters are, by the names of the clusters. */
function wholesOf({ clusters, nodes }: DotGraph): ReadonlyMap<string, string> {
  return new Map(
    [...clusters].map(([name, { attributes }]) => {
      const whole = textIn(attributes.get('whole'));
      return [name, whole !== undefined && nodes.has(whole) ? whole : name];
    }),
  );
}

/** Of what a node is a part: what it says, else the whole of its cluster, or, where it is that, of the cluster around. */
function parentOf({ clusters }: DotGraph, wholes: ReadonlyMap<string, string>, { id, box, attributes }: DotNode) {
  const parent = textIn(attributes.get('parent'));
  if (parent !== undefined) return parent;
  let at = box;
  while (at !== null && wholes.get(at) === id) at = clusters.get(at)?.parent ?? null;
  return at === null ? undefined : wholes.get(at);
}

/** What types are called by the labels of their edges. */
function typesOf(edges: readonly DotEdge[]): ReadonlyMap<string, FileTerm> {
  const types = new Map<string, FileTerm>();
  for (const { attributes } of edges) {
    const [type, label] = [textIn(attributes.get('relation')), labelIn(attributes.get('label'), '')];
    if (type !== undefined && label !== undefined && label !== type) types.set(type, { label });
  }
  return types;
}

/** What a value says. */
function textIn(token: DotToken | undefined): string | undefined {
  const text = token && plainOf(token);
  return text?.trim() ? text : undefined;
}

/** What a label says. */
function labelIn(token: DotToken | undefined, name: string): string | undefined {
  const text = token && labelOf(token, name);
  return text?.trim() ? text : undefined;
}

const OF_NODE = /^(label|kind|parent|tooltip|pos|size|width|color|fillcolor|begin|end)$/;
/** What stands before names of values that are called as something else. */
const DATA = /^data_/;

/** Whether the value of a name would be taken for something else than a value. */
export const isTaken = (name: string): boolean => [STYLE, OF_NODE, OF_EDGE, DATA].some((taken) => taken.test(name));

const OF_EDGE = /^(label|relation|weight|pos|dir|begin|end|color|fillcolor)$/;

function nodeOf({ id, attributes, line }: Omit<DotNode, 'box'>, parent: string | undefined): FileNode {
  const [name, summary] = ['label', 'tooltip'].map((each) => labelIn(attributes.get(each), id));
  const kind = textIn(attributes.get('kind'));
  const position = placeIn(attributes.get('pos'));
  const colour = colourIn(attributes.get('fillcolor')) ?? colourIn(attributes.get('color'));
  const size = numberIn(attributes.get('size')) ?? numberIn(attributes.get('width'));
  return {
    id,
    ...(name !== undefined && name !== id && { name }),
    ...(summary !== undefined && { summary }),
    ...(kind !== undefined && { kind }),
    ...(parent !== undefined && { parent }),
    ...spanOf(attributes),
    values: valuesOf(attributes, OF_NODE),
    ...(position && { position }),
    ...(size !== undefined && { size }),
    ...(colour !== undefined && { colour }),
    line,
  };
}

/** An arrow back leads the other way; one both ways, or none, has no direction. */
function edgeOf({ from, to, isDirected, attributes, line }: DotEdge): FileEdge {
  const label = labelIn(attributes.get('label'), '');
  const type = textIn(attributes.get('relation'));
  const weight = numberIn(attributes.get('weight'));
  const arrow = textIn(attributes.get('dir')) ?? 'forward';
  const values = valuesOf(attributes, OF_EDGE);
  if (label !== undefined && type === undefined) values.set('label', label);
  return {
    ...(arrow === 'back' ? { from: to, to: from } : { from, to }),
    isDirected: isDirected && (arrow === 'forward' || arrow === 'back'),
    ...(type !== undefined && { type }),
    ...(weight !== undefined && { weight }),
    ...spanOf(attributes),
    values,
    line,
  };
}

type Attributes = ReadonlyMap<string, DotToken>;

function valuesOf(attributes: Attributes, known: RegExp): Map<string, FileValue> {
  const values = new Map<string, FileValue>();
  for (const [name, token] of attributes) if (!known.test(name)) values.set(name.replace(DATA, ''), plainOf(token));
  return values;
}

function spanOf(attributes: Attributes) {
  const [begin, end] = ['begin', 'end'].map((name) => textIn(attributes.get(name)));
  return { ...(begin !== undefined && { begin }), ...(end !== undefined && { end }) };
}

function numberIn(token: DotToken | undefined): number | undefined {
  const text = token ? plainOf(token).trim() : '';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** The first of the colours that stand one behind the other; how much shines through is left out. */
function colourIn(token: DotToken | undefined): string | undefined {
  const [text = ''] = token ? plainOf(token).split(/[:;]/) : [];
  return namedColour(text.startsWith('#') ? text.slice(0, 7) : text);
}

/** `x,y` in points, upwards, with a `!` behind what may not move. */
function placeIn(token: DotToken | undefined): Position | undefined {
  const [, x, y] = /^\s*([^\s,]+)\s*,\s*([^\s,!]+)/.exec(token ? plainOf(token) : '') ?? [];
  const place = { x: Number(x), y: 0 - Number(y) };
  return Number.isFinite(place.x) && Number.isFinite(place.y) ? place : undefined;
}

/** So many names are told of. */
const MOST_TOLD = 6;
const listed = (names: Iterable<string>) => [...names].slice(0, MOST_TOLD).join(', ');

function tellRest({ styles, beyond, rest, attributes }: DotGraph, tell: Tell): void {
  const told = { list: null, item: null, field: '' } as const;
  const parts = [...attributes.keys()].filter((name) => name !== 'label');
  if (styles.size > 0) tell({ ...told, rule: 'style-left', found: listed(styles), done: 'kept' });
  if (parts.length > 0) tell({ ...told, rule: 'part-left', found: listed(parts), done: 'kept' });
  if (beyond.size > 0) tell({ ...told, rule: 'part-left', found: listed(beyond), done: 'dropped' });
  if (rest !== '') tell({ ...told, rule: 'part-left', found: rest.slice(0, 40), done: 'dropped' });
}
