import type { Tell } from '../tell';
import { around, readElements, rootName, within, type XmlElement } from '../xml-elements';
import { type DeclaredAttribute, type DeclaredValues, declaredValues, type TextValue } from './declared-values';
import type { FileEdge, FileGraph, FileNode } from './file-graph';
import type { GraphFormat } from './graph-format';
import { withKnownValues } from './known-values';
import { type Drawn, drawnIn } from './yed';

/**
 * GraphML (its primer, and what yEd, Gephi, igraph and Neo4j make of it). Keys may stand anywhere, graphs within nodes are
 * what is a part of them, and markup within data is read only where it draws.
 */
export const GRAPHML: GraphFormat = {
  id: 'graphml',
  name: 'GraphML',
  isOf: ({ text }) => rootName(text) === 'graphml',
  read: ({ text }, tell) => graphOf(text, tell),
};

const ITEMS = /^(key|node|edge|hyperedge|graph|graphml)$/;

function graphOf(text: string, tell: Tell): FileGraph {
  const items: XmlElement[] = [];
  readElements(
    text,
    (element) => ITEMS.test(element.name) && around(element, 'data') === null,
    (item) => items.push(item),
  );
  const named = (...names: readonly string[]) => items.filter(({ name }) => names.includes(name));
  const keys = named('key').map(keyOf);
  const reading = readingOf(keys, tell);
  const nodes = named('node').map((element, index) => nodeOf(reading, element, index));
  const edges = named('edge', 'hyperedge').flatMap((element) => edgeOf(reading, element) ?? []);
  const title = titleOf(reading, named('graphml', 'graph'));
  if (items.some((item) => within(item, 'port').length > 0)) reading.styles.add('port');
  tellStyles(reading);
  const graph = withKnownValues({
    ...(title !== undefined && { title }),
    attributes: reading.values.attributes(),
    nodes: withSizes(nodes),
    edges,
  });
  return isOfGephi(keys) ? { ...graph, nodes: graph.nodes.map(turned) } : graph;
}

type Key = Readonly<{
  id: string;
  of: string;
  name: string;
  type: string;
  byDefault: string;
  label: string;
  draws: boolean;
}>;

function keyOf(element: XmlElement): Key {
  const { attributes } = element;
  const [id = '', type = ''] = [attributes.get('id'), attributes.get('attr.type')];
  // Neo4j writes lists as JSON, and says of what.
  const list = attributes.get('attr.list');
  return {
    id,
    of: attributes.get('for') ?? 'all',
    name: attributes.get('attr.name') ?? id,
    type: list === undefined ? type : `list${list}`,
    byDefault: textIn(element, 'default'),
    label: textIn(element, 'desc'),
    draws: type === '',
  };
}

const textIn = (element: XmlElement, name: string) =>
  within(element, name)
    .map(({ text }) => text.trim())
    .join(' ');

/** A file that is being read: what its keys declare, and how it says to draw. */
type Reading = Readonly<{ keys: ReadonlyMap<string, Key>; values: DeclaredValues; styles: Set<string>; tell: Tell }>;

function readingOf(keys: readonly Key[], tell: Tell): Reading {
  const values = declaredValues([...declaredOf(keys, true), ...declaredOf(keys, false)], tell);
  return { keys: new Map(keys.map((key) => [key.id, key])), values, styles: new Set(), tell };
}

/** What keys declare of what they are for, or of all else: some files use the keys of nodes on edges. */
function declaredOf(keys: readonly Key[], isFor: boolean): readonly DeclaredAttribute[] {
  return (['nodes', 'edges'] as const).flatMap((of) =>
    keys
      .filter((key) => (key.of === 'all' || `${key.of}s` === of) === isFor)
      .map(({ id, name, type, byDefault, label }) => ({
        ...{ of, id, name, type },
        ...(isFor && { byDefault }),
        ...(label !== '' && { label }),
      })),
  );
}

/** Tells of something at the line of an element. */
const tellAt = (tell: Tell, { line }: XmlElement, rule: 'part-left' | 'hyperedge', found: string | number) =>
  tell({ list: null, item: null, field: '', rule, found, at: { sheet: null, row: line }, done: 'dropped' });

/** The texts of the data of an item by their keys, and what others of them draw. */
function dataOf(
  { keys, styles, tell }: Reading,
  item: XmlElement,
): Readonly<{ texts: readonly TextValue[]; drawn: Drawn }> {
  const texts: TextValue[] = [];
  const drawing: XmlElement[] = [];
  for (const data of within(item, 'data')) {
    const id = data.attributes.get('key') ?? '';
    const draws = keys.get(id)?.draws === true;
    if (draws && data.children.length > 0) drawing.push(data);
    else if (data.children.length > 0) tellAt(tell, data, 'part-left', namesOf(data.children.map(({ name }) => name)));
    if (!draws || data.text.trim() !== '') texts.push([id, data.text]);
  }
  const drawn = drawnIn(drawing);
  for (const name of drawn.left) styles.add(name);
  return { texts, drawn };
}

/** So many names are told of, each once. */
const MOST_TOLD = 5;
const namesOf = (names: Iterable<string>) => [...new Set(names)].slice(0, MOST_TOLD).join(', ');

function tellStyles({ styles, tell }: Reading): void {
  if (styles.size === 0) return;
  const found = namesOf(styles);
  tell({ list: null, item: null, field: '', rule: 'style-left', found, done: 'kept' });
}

function nodeOf(reading: Reading, element: XmlElement, index: number): FileNode {
  const { attributes, line } = element;
  const { texts, drawn } = dataOf(reading, element);
  const [name, ...others] = drawn.labels;
  const summary = [textIn(element, 'desc'), ...others].filter((text) => text !== '').join('\n');
  // Neo4j writes of what kinds a node is: `:Person:Author`.
  const kind = attributes.get('labels')?.split(':').filter(Boolean).join(', ');
  const parent = around(element, 'node')?.attributes.get('id');
  return {
    id: attributes.get('id') ?? `#${index + 1}`,
    ...(name !== undefined && { name }),
    ...(summary !== '' && { summary }),
    ...(kind && { kind }),
    ...(parent !== undefined && { parent }),
    ...(drawn.position && { position: drawn.position }),
    ...(drawn.size !== undefined && { size: drawn.size }),
    ...(drawn.colour !== undefined && { colour: drawn.colour }),
    values: reading.values.valuesOf('nodes', texts, line),
    line,
  };
}

/** An edge, or a hyperedge between two; others are told. */
function edgeOf(reading: Reading, element: XmlElement): FileEdge | null {
  const { attributes, name, line } = element;
  const isEdge = name === 'edge';
  const given = isEdge
    ? [attributes.get('source'), attributes.get('target')]
    : within(element, 'endpoint').map((end) => end.attributes.get('node'));
  const ends = given.flatMap((end) => end ?? []);
  const [from, to] = ends;
  if (from === undefined || to === undefined || ends.length > 2) {
    tellAt(reading.tell, element, 'hyperedge', ends.length);
    return null;
  }
  const { texts, drawn } = dataOf(reading, element);
  const values = new Map(reading.values.valuesOf('edges', texts, line));
  const label = drawn.labels.join(' ');
  if (label !== '' && !values.has('label')) values.set('label', label);
  const type = attributes.get('label');
  const said = attributes.get('directed');
  const isDirected =
    said === undefined ? isEdge && drawn.hasArrow !== false && isDirectedWithin(element) : said === 'true';
  return { from, to, isDirected, ...(type && { type }), values, line };
}

const isDirectedWithin = (element: XmlElement) =>
  around(element, 'graph')?.attributes.get('edgedefault') === 'directed';

/** Nodes that are drawn, without sizes where these are all the same. */
function withSizes(nodes: readonly FileNode[]): readonly FileNode[] {
  const sizes = new Set(nodes.map(({ size }) => size));
  return sizes.size > 1 ? nodes : nodes.map(({ size: _, ...node }) => node);
}

/** What the graph is called by its data; what else is said of it as a whole is told. */
function titleOf({ keys, tell }: Reading, wholes: readonly XmlElement[]): string | undefined {
  const said = wholes.flatMap((whole) => within(whole, 'data').filter(({ text }) => text.trim() !== ''));
  const nameOf = (data: XmlElement) => {
    const id = data.attributes.get('key') ?? '';
    return keys.get(id)?.name ?? id;
  };
  const title = said.find((data) => /^(name|title|label|nazwa|tytuł)$/i.test(nameOf(data)));
  for (const data of said) if (data !== title) tellAt(tell, data, 'part-left', nameOf(data));
  return title?.text ?? wholes.map((whole) => textIn(whole, 'desc')).find((text) => text !== '');
}

/** Gephi writes colours in three channels, and places with y upwards. */
function isOfGephi(keys: readonly Key[]): boolean {
  return ['r', 'g', 'b'].every((channel) => keys.some(({ name, of }) => of === 'node' && name === channel));
}

function turned(node: FileNode): FileNode {
  const { position } = node;
  return position ? { ...node, position: { x: position.x, y: 0 - position.y } } : node;
}
