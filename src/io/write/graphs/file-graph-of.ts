import { COLUMNS, type Column } from '../../../graph/document/giving';
import type { Graph } from '../../../graph/graph';
import type { AttributeValue, Edge, Entity, Evidence, LocalText, Position } from '../../../graph/model';
import { attributeValue } from '../../../graph/role-fields';
import type { Attribute } from '../../../graph/vocabulary';
import type { FileAttribute, FileEdge, FileGraph, FileNode, FileTerm, FileValue } from '../../read/graphs/file-graph';

/** How a node is drawn: where, in model units downwards, in which colour (`#rrggbb`), and how large across. */
type Mark = Readonly<{ position: Position; colour: string; diameter: number }>;

/** What is given to other programs, and how it is said. */
export type Given = Readonly<{
  title: LocalText;
  graph: Graph;
  /** Who is part of it; of the relations those between them. */
  nodes: ReadonlySet<string>;
  edges: Iterable<Edge>;
  marks: ReadonlyMap<string, Mark>;
  /** A text in the language of the reader. */
  say: (text: LocalText) => string;
  /** What columns are called that are no attributes. */
  columns: Readonly<Record<Column, string>>;
}>;

/**
 * A part of a graph as other programs have theirs: values of categories by their names, evidence as texts, what has a field
 * of its own among the values. O(nodes × attributes + edges).
 */
export function fileGraphOf(given: Given): FileGraph {
  const { graph, nodes, edges, title } = given;
  const { vocabulary } = graph;
  const chosen = [...graph.nodes.values()].filter(({ id }) => nodes.has(id));
  const between = [...edges].filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const own = vocabulary.attributes.filter(({ by }) => by === undefined);
  const writing = { given, own, labels: labelsOf(given, own) };
  const kinds = vocabulary.kinds.map(({ id, label, iri }) => [id, termOf(label, iri)] as const);
  const types = vocabulary.relationTypes.map(({ id, name, iri }) => [id, termOf(name, iri)] as const);
  return {
    title,
    kinds: new Map(kinds.filter(([id]) => chosen.some(({ kind }) => kind === id))),
    types: new Map(types.filter(([id]) => between.some(({ type }) => type === id))),
    attributes: declared(given, own),
    nodes: chosen.map((node) => nodeOf(node, writing)),
    edges: between.map((edge) => edgeOf(edge, writing)),
    sources: [...graph.sources.values()],
  };
}

const termOf = (label: LocalText, iri?: string): FileTerm => ({ label, ...(iri !== undefined && { iri }) });

type Writing = Readonly<{
  given: Given;
  own: readonly Attribute[];
  /** What the values of each attribute are called, by attribute and value. */
  labels: ReadonlyMap<string, ReadonlyMap<string, string>>;
}>;

function labelsOf({ graph, say }: Given, attributes: readonly Attribute[]): Writing['labels'] {
  const nameOf = (id: string) => say(graph.nodes.get(id)?.name ?? { und: id });
  const named = (attribute: Attribute) =>
    attribute.nodes
      ? [...graph.nodes.keys()].map((id) => [id, nameOf(id)] as const)
      : (attribute.values ?? []).map(({ id, label }) => [id, say(label)] as const);
  return new Map(attributes.map((attribute) => [attribute.id, new Map(named(attribute))]));
}

function declared({ columns }: Given, own: readonly Attribute[]): readonly FileAttribute[] {
  const fields = COLUMNS.flatMap((name) =>
    (['nodes', 'edges'] as const).map((of): FileAttribute => ({ of, name, label: columns[name] })),
  );
  return [...own.map(({ id, of, type, label, iri }) => ({ of, name: id, type, ...termOf(label, iri) })), ...fields];
}

function nodeOf(node: Entity, writing: Writing): FileNode {
  const { given, own } = writing;
  const { roles } = given.graph.vocabulary;
  const mark = given.marks.get(node.id);
  const played = new Set([roles.begin, roles.end]);
  const values = own
    .filter(({ of, id }) => of === 'nodes' && !played.has(id))
    .map(({ id }) => [id, spoken(id, attributeValue(node, id, roles) ?? namedBy(node, id, given), writing)] as const);
  const { founded, dissolved, date } = node;
  return {
    id: node.id,
    name: node.name,
    kind: node.kind,
    ...(node.summary && { summary: node.summary }),
    ...((founded ?? date) && { begin: founded ?? date }),
    ...((dissolved ?? date) && { end: dissolved ?? date }),
    ...(mark && { position: mark.position, colour: mark.colour, size: mark.diameter }),
    values: valuesOf([
      ...values,
      ['short', node.short && given.say(node.short)],
      ['aliases', node.aliases],
      ['companies', node.companies],
      ['figures', node.figures?.map((figure) => figureText(figure, given))],
      ['facts', node.facts?.flatMap(({ items }) => items.map(given.say))],
      ['status', node.status],
      ['why', node.why && given.say(node.why)],
      ['evidence', node.evidence.map((each) => evidenceText(each, given))],
    ]),
  };
}

/** What forms and contacts name values of an attribute. */
function namedBy(node: Entity, attribute: string, { graph }: Given): AttributeValue | undefined {
  const { form, contact } = graph.vocabulary.roles;
  if (attribute === form) return node.legalForms?.map((each) => each.form);
  return attribute === contact ? node.contacts : undefined;
}

function edgeOf(edge: Edge, writing: Writing): FileEdge {
  const { given, own } = writing;
  const { weight } = given.graph.vocabulary.roles;
  const values = own
    .filter(({ of, id }) => of === 'edges' && id !== weight)
    .map(({ id }) => [id, spoken(id, edge.values?.[id], writing)] as const);
  const weighs = weight === undefined ? undefined : edge.values?.[weight];
  const { since, until, date } = edge;
  return {
    from: edge.from,
    to: edge.to,
    type: edge.type,
    isDirected: !edge.symmetric,
    ...(typeof weighs === 'number' && { weight: weighs }),
    ...((since ?? date) && { begin: since ?? date }),
    ...((until ?? date) && { end: until ?? date }),
    values: valuesOf([
      ...values,
      ['strength', edge.strength],
      ['as', edge.as],
      ['note', edge.note && given.say(edge.note)],
      ['status', edge.status],
      ['why', edge.why && given.say(edge.why)],
      ['evidence', edge.evidence.map((each) => evidenceText(each, given))],
    ]),
  };
}

/** A value by what it is called, where it has a name. */
function spoken(attribute: string, value: AttributeValue | undefined, { labels }: Writing): FileValue | undefined {
  const names = labels.get(attribute);
  if (typeof value === 'string') return names?.get(value) ?? value;
  return Array.isArray(value) ? value.map((each) => names?.get(each) ?? each) : (value as FileValue | undefined);
}

function valuesOf(all: readonly (readonly [string, FileValue | undefined])[]): ReadonlyMap<string, FileValue> {
  return new Map(
    all.flatMap(([name, value]) => {
      const isNothing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
      return isNothing ? [] : [[name, value] as const];
    }),
  );
}

type Figure = NonNullable<Entity['figures']>[number];

function figureText({ label, value, unit, date }: Figure, { say }: Given): string {
  return [`${say(label)}: ${value}`, unit && say(unit), date && `(${date})`].filter(Boolean).join(' ');
}

function evidenceText({ source, section, lines }: Evidence, { graph, say }: Given): string {
  const title = graph.sources.get(source)?.title;
  return [title ? say(title) : source, section, lines && [...new Set(lines)].join('–')].filter(Boolean).join(', ');
}
