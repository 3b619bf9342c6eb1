import { groupBy } from '../../../../graph/group-by';
import { numberIn } from '../../../cells/cell-values';
import type { Tell } from '../../tell';
import { around, readElements, rootName, within, type XmlElement } from '../../xml-elements';
import { colourIn } from '../colour-in';
import type { FileAttribute, FileEdge, FileGraph, FileNode, FileSpan } from '../file-graph';
import type { GraphFormat } from '../graph-format';
import { withKnownValues } from '../known-values';
import { type DeclaredAttribute, type DeclaredValues, declaredValues, type TextValue } from './declared-values';
import { allSpans, byBegin, shownSpan, spansIn, wholeOf } from './gexf-times';

/**
 * GEXF of any version, as Gephi, NetworkX and graphology write it: nodes within nodes or with `pid`, edges anywhere, spans
 * of time, attributes with types and lists, places, sizes and colours.
 */
export const GEXF: GraphFormat = {
  id: 'gexf',
  name: 'GEXF',
  leaves: ['edge-ids', 'styles', 'metadata'],
  isOf: ({ text }) => rootName(text) === 'gexf',
  read: ({ text }, tell) => graphOf(text, tell),
};

const ITEMS = /^(node|edge|attribute)$/;

function graphOf(text: string, tell: Tell): FileGraph {
  const declared: DeclaredAttribute[] = [];
  const nodes: Raw<FileNode>[] = [];
  const edges: Raw<FileEdge>[] = [];
  const styles = new Set<string>();
  const take = (element: XmlElement) => {
    if (element.name === 'node') nodes.push(rawNode(element, nodes.length, styles));
    else if (element.name === 'edge') edges.push(...rawEdges(element, styles, tell));
    else declared.push(attributeOf(element));
  };
  const root = readElements(text, ({ name }) => ITEMS.test(name), take);
  const reading = readingOf(declared, tell);
  const title = root && titleOf(root);
  if (styles.size > 0) {
    const found = [...styles].join(', ');
    tell({ list: null, item: null, field: '', rule: 'style-left', found, done: 'kept' });
  }
  const known = {
    nodes: nodes.map((each) => valued(reading, 'nodes', each)),
    edges: edges.map((each) => valued(reading, 'edges', each)),
  };
  const attributes = [...reading.values.attributes(), ...reading.courses.values(), ...SPELL_ATTRIBUTES];
  return withKnownValues({ ...(title && { title }), attributes, ...known });
}

/** A text that a value of an item is, and the course of which it is the last, where the value changes in time. */
type RawValue = Readonly<{ id: string; text: string; course?: string }>;

/** An item whose values are not known yet, as what declares them may stand behind it. */
type Raw<T> = T & Readonly<{ given: readonly RawValue[]; spells?: string; line: number }>;

/** What the graph is called: what NetworkX says, or what is said of the file. */
function titleOf(root: XmlElement): string | undefined {
  const graphs = within(root, 'graph').map(({ attributes }) => attributes.get('name') ?? '');
  const said = within(root, 'meta').flatMap((meta) => [...within(meta, 'title'), ...within(meta, 'description')]);
  return [...graphs, ...said.map(({ text }) => text.trim())].find((text) => text !== '');
}

/** An attribute is called by its id, where that is no mere number. */
function attributeOf(element: XmlElement): DeclaredAttribute {
  const { attributes } = element;
  const id = attributes.get('id') ?? '';
  const title = attributes.get('title') || id;
  const ofClass = around(element, 'attributes')?.attributes.get('class');
  const byDefault = within(element, 'default').map(({ text }) => text)[0];
  const declared = {
    of: ofClass === 'edge' ? 'edges' : 'nodes',
    id,
    name: /^\d*$/.test(id) ? title : id,
    label: title,
    type: (attributes.get('type') ?? '').toLowerCase(),
  } as const;
  return byDefault === undefined ? declared : { ...declared, byDefault };
}

/** A file that is being read: what it declares, and attributes that hold courses of others in time. */
type Reading = Readonly<{
  names: ReadonlyMap<string, string>;
  values: DeclaredValues;
  courses: Map<string, FileAttribute>;
  tell: Tell;
}>;

function readingOf(declared: readonly DeclaredAttribute[], tell: Tell): Reading {
  const names = new Map(declared.map(({ of, id, name }) => [`${of} ${id}`, name]));
  return { names, values: declaredValues(declared, tell), courses: new Map(), tell };
}

function rawNode(element: XmlElement, index: number, styles: Set<string>): Raw<FileNode> {
  const { attributes, line } = element;
  const [name, pid] = [attributes.get('label'), attributes.get('pid')];
  const parent = pid || around(element, 'node')?.attributes.get('id');
  const id = attributes.get('id') ?? `#${index + 1}`;
  const { position, size, colour } = lookOf(element, styles);
  const { begin, end, given, spells } = rawValues(element);
  return { id, name, parent, position, size, colour, begin, end, given, spells, line };
}

/** Where a node is, how large and of which colour; what else is said of how to draw it is told. GEXF has y upwards. */
function lookOf(element: XmlElement, styles: Set<string>): Pick<FileNode, 'position' | 'size' | 'colour'> {
  const given = (name: string) => within(element, name)[0]?.attributes ?? NONE;
  const numberAt = (from: XmlElement['attributes'], name: string) => Number(from.get(name) || Number.NaN);
  const [place, colours] = [given('position'), given('color')];
  const [x, y, size] = [numberAt(place, 'x'), numberAt(place, 'y'), numberAt(given('size'), 'value')];
  const hex = colours.get('hex');
  const channels = ['r', 'g', 'b'].map((channel) => colours.get(channel));
  const colour = colourIn(hex === undefined ? `rgb(${channels})` : `#${hex.replace('#', '').slice(0, 6)}`);
  if (within(element, 'shape').length > 0) styles.add('shape');
  if (Number(place.get('z') ?? 0) !== 0) styles.add('z');
  const position = Number.isFinite(x) && Number.isFinite(y) ? { x, y: 0 - y } : undefined;
  return { position, size: Number.isFinite(size) ? size : undefined, colour };
}

const NONE: XmlElement['attributes'] = new Map();

/** An edge; one without two ends is told. */
function rawEdges(element: XmlElement, styles: Set<string>, tell: Tell): readonly Raw<FileEdge>[] {
  const { attributes, line } = element;
  const ends = [attributes.get('source'), attributes.get('target')].flatMap((end) => end ?? []);
  const [from, to] = ends;
  if (from === undefined || to === undefined) {
    const at = { sheet: null, row: line };
    tell({ list: null, item: null, field: '', rule: 'hyperedge', found: ends.length, at, done: 'dropped' });
    return [];
  }
  for (const { name } of element.children) if (/^(color|thickness|shape)$/.test(name)) styles.add(name);
  const label = attributes.get('label');
  const values = label ? new Map([['label', label]]) : undefined;
  const type = attributes.get('kind') || undefined;
  const weight = weightIn(attributes.get('weight') ?? attributes.get('cardinal'));
  const { begin, end, given, spells } = rawValues(element);
  const said = attributes.get('type') ?? around(element, 'graph')?.attributes.get('defaultedgetype');
  return [{ from, to, isDirected: said === 'directed', type, weight, begin, end, values, given, spells, line }];
}

/** How much an edge weighs; what is no number is not finite. */
function weightIn(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  return numberIn(text) ?? Number(text.replace(/inf$/i, 'Infinity'));
}

/** The texts of the values of an item, and from when to when it is; of what changes in time the last, and its course. */
function rawValues(element: XmlElement): FileSpan & Pick<Raw<object>, 'given' | 'spells'> {
  const all = [element, ...within(element, 'attvalues')].flatMap((each) => within(each, 'attvalue'));
  const byId = groupBy(all, ({ attributes }) => attributes.get('for') ?? attributes.get('id') ?? '');
  const given = [...byId].flatMap(([id, alike]): readonly RawValue[] => {
    const timed = alike.map((each) => ({ text: each.attributes.get('value') ?? '', spans: spansIn(each) }));
    if (timed.every(({ spans }) => spans.length === 0)) return timed.map(({ text }) => ({ id, text }));
    const inOrder = timed.map(({ text, spans }) => ({ text, ...wholeOf(spans) })).sort(byBegin);
    const course = inOrder.map(({ text, ...span }) => `${shownSpan(span)}: ${text}`).join('; ');
    return [{ id, text: inOrder.at(-1)?.text ?? '', course }];
  });
  const spans = allSpans(element);
  const { begin, end } = wholeOf(spans);
  return { begin, end, given, spells: spans.length > 1 ? spans.map(shownSpan).join('; ') : undefined };
}

/** An item with its values by what is declared. */
function valued<T extends FileNode | FileEdge>(
  reading: Reading,
  of: 'nodes' | 'edges',
  { given, spells, ...item }: Raw<T>,
): Omit<Raw<T>, 'given' | 'spells'> {
  const texts = given.map(({ id, text }): TextValue => [id, text]);
  const values = new Map([...(item.values ?? []), ...reading.values.valuesOf(of, texts, item.line)]);
  for (const { id, course } of given) {
    if (course !== undefined) values.set(courseName(reading, of, reading.names.get(`${of} ${id}`) ?? id), course);
  }
  if (spells !== undefined) values.set(SPELLS, spells);
  return { ...item, values };
}

/** The attribute of all times at which something is, where these are several. */
const SPELLS = 'spells';

const SPELL_ATTRIBUTES: readonly FileAttribute[] = (['nodes', 'edges'] as const).map((of) => ({
  ...{ of, name: SPELLS, type: 'text' },
  label: { pl: 'okresy', en: 'periods' },
}));

/** What an attribute is called that holds the course of another in time; told once. */
function courseName({ courses, tell }: Reading, of: 'nodes' | 'edges', name: string): string {
  const course = `${name} over time`;
  if (!courses.has(`${of} ${course}`)) {
    const label = { pl: `${name} w czasie`, en: course };
    courses.set(`${of} ${course}`, { of, name: course, label, type: 'text' });
    const list = of === 'nodes' ? 'entities' : 'relations';
    tell({ list, item: null, field: '', rule: 'over-time', found: name, done: 'kept' });
  }
  return course;
}
