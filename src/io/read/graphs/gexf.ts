import { groupBy } from '../../../graph/group-by';
import { numberIn } from '../../cells/cell-values';
import type { Tell } from '../tell';
import { around, readElements, rootName, within, type XmlElement } from '../xml-elements';
import { colourIn } from './colour-in';
import { type DeclaredAttribute, type DeclaredValues, declaredValues, type TextValue } from './declared-values';
import type { FileAttribute, FileEdge, FileGraph, FileNode, FileSpan, FileValues } from './file-graph';
import { allSpans, byBegin, shownSpan, spansIn, wholeOf } from './gexf-times';
import type { GraphFormat } from './graph-format';
import { withKnownValues } from './known-values';

/**
 * GEXF of any version, as Gephi, NetworkX and graphology write it: nodes within nodes or with `pid`, edges anywhere, spans
 * of time, attributes with types and lists, places, sizes and colours.
 */
export const GEXF: GraphFormat = {
  id: 'gexf',
  name: 'GEXF',
  isOf: ({ text }) => rootName(text) === 'gexf',
  read: ({ text }, tell) => graphOf(text, tell),
};

const ITEMS = /^(node|edge|attribute)$/;

function graphOf(text: string, tell: Tell): FileGraph {
  const items: XmlElement[] = [];
  const root = readElements(
    text,
    ({ name }) => ITEMS.test(name),
    (item) => items.push(item),
  );
  const named = (name: string) => items.filter((item) => item.name === name);
  const reading = readingOf(named('attribute').flatMap(attributeOf), tell);
  const nodes = named('node').map((element, index) => nodeOf(reading, element, index));
  const edges = named('edge').flatMap((element) => edgeOf(reading, element) ?? []);
  const title = root && titleOf(root);
  if (reading.styles.size > 0) {
    const found = [...reading.styles].join(', ');
    tell({ list: null, item: null, field: '', rule: 'style-left', found, done: 'kept' });
  }
  return withKnownValues({
    ...(title && { title }),
    attributes: [...reading.values.attributes(), ...reading.courses.values(), ...SPELL_ATTRIBUTES],
    nodes,
    edges,
  });
}

/** What the graph is called: what NetworkX says, or what is said of the file. */
function titleOf(root: XmlElement): string | undefined {
  const graphs = within(root, 'graph').map(({ attributes }) => attributes.get('name') ?? '');
  const said = within(root, 'meta').flatMap((meta) => [...within(meta, 'title'), ...within(meta, 'description')]);
  return [...graphs, ...said.map(({ text }) => text.trim())].find((text) => text !== '');
}

/** An attribute is called by its id, where that is no mere number. */
function attributeOf(element: XmlElement): readonly DeclaredAttribute[] {
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
  return [byDefault === undefined ? declared : { ...declared, byDefault }];
}

/** A file that is being read: what it declares, attributes that hold courses of others in time, and what it says of drawing. */
type Reading = Readonly<{
  names: ReadonlyMap<string, string>;
  values: DeclaredValues;
  courses: Map<string, FileAttribute>;
  styles: Set<string>;
  tell: Tell;
}>;

function readingOf(declared: readonly DeclaredAttribute[], tell: Tell): Reading {
  const names = new Map(declared.map(({ of, id, name }) => [`${of} ${id}`, name]));
  return { names, values: declaredValues(declared, tell), courses: new Map(), styles: new Set(), tell };
}

function nodeOf(reading: Reading, element: XmlElement, index: number): FileNode {
  const { attributes, line } = element;
  const [name, pid] = [attributes.get('label'), attributes.get('pid')];
  const parent = pid || around(element, 'node')?.attributes.get('id');
  return {
    id: attributes.get('id') ?? `#${index + 1}`,
    ...(name !== undefined && { name }),
    ...(parent !== undefined && { parent }),
    ...lookOf(reading, element),
    ...timedValues(reading, element, 'nodes'),
    line,
  };
}

/** Where a node is, how large and of which colour; what else is said of how to draw it is told. GEXF has y upwards. */
function lookOf({ styles }: Reading, element: XmlElement): Pick<FileNode, 'position' | 'size' | 'colour'> {
  const given = (name: string) => within(element, name)[0]?.attributes ?? NONE;
  const numberAt = (from: XmlElement['attributes'], name: string) => Number(from.get(name) || Number.NaN);
  const [place, colours] = [given('position'), given('color')];
  const [x, y, size] = [numberAt(place, 'x'), numberAt(place, 'y'), numberAt(given('size'), 'value')];
  const hex = colours.get('hex');
  const channels = ['r', 'g', 'b'].map((channel) => colours.get(channel));
  const colour = colourIn(hex === undefined ? `rgb(${channels})` : `#${hex.replace('#', '').slice(0, 6)}`);
  if (within(element, 'shape').length > 0) styles.add('shape');
  if (Number(place.get('z') ?? 0) !== 0) styles.add('z');
  return {
    ...(Number.isFinite(x) && Number.isFinite(y) && { position: { x, y: 0 - y } }),
    ...(Number.isFinite(size) && { size }),
    ...(colour !== undefined && { colour }),
  };
}

const NONE: XmlElement['attributes'] = new Map();

function edgeOf(reading: Reading, element: XmlElement): FileEdge | null {
  const { attributes, line } = element;
  const ends = [attributes.get('source'), attributes.get('target')].flatMap((end) => end ?? []);
  const [from, to] = ends;
  if (from === undefined || to === undefined) {
    const at = { sheet: null, row: line };
    reading.tell({ list: null, item: null, field: '', rule: 'hyperedge', found: ends.length, at, done: 'dropped' });
    return null;
  }
  for (const name of ['color', 'thickness', 'shape']) if (within(element, name).length > 0) reading.styles.add(name);
  const { values, ...span } = timedValues(reading, element, 'edges');
  const [label, type] = [attributes.get('label'), attributes.get('kind')];
  const said = attributes.get('type') ?? around(element, 'graph')?.attributes.get('defaultedgetype');
  return {
    ...{ from, to, isDirected: said === 'directed', ...span },
    ...(type && { type }),
    ...weightOf(attributes.get('weight') ?? attributes.get('cardinal')),
    values: label ? new Map([['label', label], ...values]) : values,
    line,
  };
}

/** How much an edge weighs; what is no number is not finite. */
function weightOf(text: string | undefined): Pick<FileEdge, 'weight'> {
  return text === undefined || text.trim() === ''
    ? {}
    : { weight: numberIn(text) ?? Number(text.replace(/inf$/i, 'Infinity')) };
}

/** The values of an item, and from when to when it is; of what changes in time the last value, and its course as a text. */
function timedValues(reading: Reading, element: XmlElement, of: 'nodes' | 'edges'): FileSpan & { values: FileValues } {
  const texts: TextValue[] = [];
  const courses = new Map<string, string>();
  const given = [element, ...within(element, 'attvalues')].flatMap((each) => within(each, 'attvalue'));
  for (const [id, alike] of groupBy(given, ({ attributes }) => attributes.get('for') ?? attributes.get('id') ?? '')) {
    const timed = alike.map((each) => ({ text: each.attributes.get('value') ?? '', spans: spansIn(each) }));
    if (timed.every(({ spans }) => spans.length === 0)) {
      for (const { text } of timed) texts.push([id, text]);
      continue;
    }
    const inOrder = timed.map(({ text, spans }) => ({ text, ...wholeOf(spans) })).sort(byBegin);
    texts.push([id, inOrder.at(-1)?.text ?? '']);
    const course = inOrder.map(({ text, ...span }) => `${shownSpan(span)}: ${text}`).join('; ');
    courses.set(courseName(reading, of, reading.names.get(`${of} ${id}`) ?? id), course);
  }
  const spans = allSpans(element);
  if (spans.length > 1) courses.set(SPELLS, spans.map(shownSpan).join('; '));
  const values = reading.values.valuesOf(of, texts, element.line);
  return { ...wholeOf(spans), values: courses.size > 0 ? new Map([...values, ...courses]) : values };
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
