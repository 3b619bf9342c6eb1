import type { Tell } from '../../tell';
import { around, readElements, rootName, within, type XmlElement } from '../../xml-elements';
import type { FileEdge, FileGraph, FileNode } from '../file-graph';
import type { GraphFormat } from '../graph-format';
import { withKnownValues } from '../known-values';
import { type DeclaredAttribute, type DeclaredValues, declaredValues, type TextValue } from './declared-values';
import { drawnIn } from './yed';

/**
 * GraphML (its primer, and what yEd, Gephi, igraph and Neo4j make of it). Keys may stand anywhere, graphs within nodes are
 * what is a part of them, and markup within data is read only where it draws.
 */
export const GRAPHML: GraphFormat = {
  id: 'graphml',
  name: 'GraphML',
  leaves: ['edge-ids', 'styles', 'hyperedges', 'ports', 'metadata'],
  isOf: ({ text }) => rootName(text) === 'graphml',
  read: ({ text }, tell) => graphOf(text, tell),
};

const ITEMS = /^(key|node|edge|hyperedge|graph|graphml)$/;

function graphOf(text: string, tell: Tell): FileGraph {
  const { keys, wholes, ...raw } = rawGraph(text, tell);
  const reading = readingOf(keys, tell);
  const nodes = raw.nodes.map((each) => nodeOf(reading, each));
  const edges = raw.edges.map((each) => edgeOf(reading, each));
  const title = titleOf(reading, wholes);
  if (raw.hasPorts) reading.styles.add('port');
  tellStyles(reading);
  const graph = withKnownValues({
    ...(title !== undefined && { title }),
    attributes: reading.values.attributes(),
    nodes: withSizes(nodes),
    edges,
  });
  return isOfGephi(keys) ? { ...graph, nodes: graph.nodes.map(turned) } : graph;
}

/** A datum by the key that it is of; with what stands in it, where that is markup. */
type Datum = Readonly<{ key: string; text: string; markup: XmlElement | null; line: number }>;

/** An item whose data are not known yet, as their keys may stand behind it. */
type Raw<T> = T & Readonly<{ data: readonly Datum[]; line: number }>;

/** All that a text says before anything is made of its data: little of each item is kept, as there are many. */
function rawGraph(text: string, tell: Tell) {
  const keys: Key[] = [];
  const wholes: Raw<Readonly<{ about: string }>>[] = [];
  const nodes: Raw<FileNode>[] = [];
  const edges: Raw<RawEdge>[] = [];
  let hasPorts = false;
  const take = (element: XmlElement) => {
    const { name } = element;
    hasPorts ||= within(element, 'port').length > 0;
    if (name === 'key') keys.push(keyOf(element));
    else if (name === 'node') nodes.push(rawNode(element, nodes.length));
    else if (name === 'edge' || name === 'hyperedge') edges.push(...rawEdges(element, tell));
    else wholes.push({ about: textIn(element, 'desc'), data: dataIn(element), line: element.line });
  };
  readElements(text, (element) => ITEMS.test(element.name) && around(element, 'data') === null, take);
  return { keys, wholes, nodes, edges, hasPorts };
}

const dataIn = (element: XmlElement): readonly Datum[] =>
  within(element, 'data').map((data) => ({
    key: data.attributes.get('key') ?? '',
    text: data.text,
    markup: data.children.length > 0 ? data : null,
    line: data.line,
  }));

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

/** Tells of something at a line. */
const tellAt = (tell: Tell, line: number, rule: 'part-left' | 'hyperedge', found: string | number) =>
  tell({ list: null, item: null, field: '', rule, found, at: { sheet: null, row: line }, done: 'dropped' });

/** The texts of data by their keys, and what others of them draw. */
function contentOf({ keys, styles, tell }: Reading, data: readonly Datum[]) {
  const texts: TextValue[] = [];
  const drawing: XmlElement[] = [];
  for (const { key, text, markup, line } of data) {
    const draws = keys.get(key)?.draws === true;
    if (draws && markup) drawing.push(markup);
    else if (markup) tellAt(tell, line, 'part-left', namesOf(markup.children.map(({ name }) => name)));
    if (!draws || text.trim() !== '') texts.push([key, text]);
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

function rawNode(element: XmlElement, index: number): Raw<FileNode> {
  const { attributes, line } = element;
  const summary = textIn(element, 'desc');
  // Neo4j writes of what kinds a node is: `:Person:Author`.
  const kind = attributes.get('labels')?.split(':').filter(Boolean).join(', ');
  const parent = around(element, 'node')?.attributes.get('id');
  return {
    id: attributes.get('id') ?? `#${index + 1}`,
    summary: summary || undefined,
    kind: kind || undefined,
    parent,
    data: dataIn(element),
    line,
  };
}

function nodeOf(reading: Reading, { id, kind, parent, data, line, ...raw }: Raw<FileNode>): FileNode {
  const { texts, drawn } = contentOf(reading, data);
  const { position, size, colour } = drawn;
  const [name, ...others] = drawn.labels;
  const summary = [raw.summary ?? '', ...others].filter((text) => text !== '').join('\n');
  const values = reading.values.valuesOf('nodes', texts, line);
  return { id, name, summary: summary || undefined, kind, parent, position, size, colour, values, line };
}

/** An edge; whether it has a direction is said by it, or else by its graph, if how it is drawn does not deny it. */
type RawEdge = Pick<FileEdge, 'from' | 'to' | 'type'> & Readonly<{ said: boolean | undefined; byDefault: boolean }>;

/** An edge, or a hyperedge between two; others are told. */
function rawEdges(element: XmlElement, tell: Tell): readonly Raw<RawEdge>[] {
  const { attributes, name, line } = element;
  const isEdge = name === 'edge';
  const given = isEdge
    ? [attributes.get('source'), attributes.get('target')]
    : within(element, 'endpoint').map((end) => end.attributes.get('node'));
  const ends = given.flatMap((end) => end ?? []);
  const [from, to] = ends;
  if (from === undefined || to === undefined || ends.length > 2) {
    tellAt(tell, line, 'hyperedge', ends.length);
    return [];
  }
  const [type, directed] = [attributes.get('label'), attributes.get('directed')];
  const said = directed === undefined ? undefined : directed === 'true';
  const byDefault = isEdge && around(element, 'graph')?.attributes.get('edgedefault') === 'directed';
  return [{ from, to, type: type || undefined, said, byDefault, data: dataIn(element), line }];
}

function edgeOf(reading: Reading, { from, to, type, said, byDefault, data, line }: Raw<RawEdge>): FileEdge {
  const { texts, drawn } = contentOf(reading, data);
  const isDirected = said ?? (byDefault && drawn.hasArrow !== false);
  const values = reading.values.valuesOf('edges', texts, line);
  const label = drawn.labels.join(' ');
  const isNew = label !== '' && !values.has('label');
  return { from, to, type, isDirected, values: isNew ? new Map([...values, ['label', label]]) : values, line };
}

/** Nodes that are drawn, without sizes where these are all the same. */
function withSizes(nodes: readonly FileNode[]): readonly FileNode[] {
  const sizes = new Set(nodes.map(({ size }) => size));
  return sizes.size > 1 ? nodes : nodes.map(({ size: _, ...node }) => node);
}

/** What the graph is called by its data; what else is said of it as a whole is told. */
function titleOf({ keys, tell }: Reading, wholes: readonly Raw<Readonly<{ about: string }>>[]): string | undefined {
  const said = wholes.flatMap(({ data }) => data.filter(({ text }) => text.trim() !== ''));
  const nameOf = ({ key }: Datum) => keys.get(key)?.name ?? key;
  const title = said.find((datum) => /^(name|title|label|nazwa|tytuł)$/i.test(nameOf(datum)));
  for (const datum of said) if (datum !== title) tellAt(tell, datum.line, 'part-left', nameOf(datum));
  return title?.text ?? wholes.map(({ about }) => about).find((about) => about !== '');
}

/** Gephi writes colours in three channels, and places with y upwards. */
function isOfGephi(keys: readonly Key[]): boolean {
  return ['r', 'g', 'b'].every((channel) => keys.some(({ name, of }) => of === 'node' && name === channel));
}

function turned(node: FileNode): FileNode {
  const { position } = node;
  return position ? { ...node, position: { x: position.x, y: 0 - position.y } } : node;
}
