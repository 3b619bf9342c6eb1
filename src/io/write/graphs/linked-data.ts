import type { AttributeType } from '../../../graph/attribute-types';
import { addTo } from '../../../graph/group-by';
import type {
  FileAttribute,
  FileEdge,
  FileGraph,
  FileNode,
  FileTerm,
  FileText,
  FileValues,
} from '../../read/graphs/file-graph';
import {
  CLASS,
  DATASET,
  DESCRIPTION,
  DISSOLVED,
  ENDED,
  FOUNDED,
  KEY,
  LABEL,
  LINK,
  MADE,
  OWN,
  PREFIXES,
  type RdfLiteral,
  STARTED,
  STATEMENT,
  TITLE,
  type Triple,
  TYPE,
  VALUE,
  XSD,
} from '../../read/graphs/linked/rdf-terms';

/** Half a letter is none. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** An IRI by the prefix of its vocabulary; null where it is of none, or where the rest is no plain name. */
export function prefixed(iri: string): string | null {
  for (const [prefix, vocabulary] of Object.entries(PREFIXES)) {
    const name = iri.startsWith(vocabulary) ? iri.slice(vocabulary.length) : '';
    if (/^[a-z][\w-]*$/i.test(name)) return `${prefix}:${name}`;
  }
  return null;
}

/** The IRIs that kinds, types and attributes go by. */
type Iris = Readonly<{
  kind: (key: string) => string;
  type: (key: string) => string;
  value: (of: FileAttribute['of'], key: string) => string;
}>;

/**
 * A graph as triples that `read/graphs/linked-data.ts` reads back as they were: all that has an address of its own goes by
 * that, all else by IRIs made of its id. Relations of which more is said are triples, and statements about these, which
 * alone go by `_:`. O(graph).
 */
export function linkedTriples(graph: FileGraph): readonly Triple[] {
  const triples: Triple[] = [];
  const add: Add = (subject, predicate, ...objects) => {
    for (const object of objects) if (object !== undefined) triples.push({ subject, predicate, object });
  };
  add(OWN.graph, TYPE, DATASET);
  add(OWN.graph, TITLE, ...textsOf(graph.title));
  const iris = declare(graph, add);
  const types = new Map(graph.attributes?.map(({ of, name, type }) => [`${of} ${name}`, type]));
  const addValues = (subject: string, of: FileAttribute['of'], values: FileValues = new Map()) => {
    for (const [name, value] of values) {
      const all = [value].flat();
      add(subject, iris.value(of, name), ...all.map((each) => literalOf(each, types.get(`${of} ${name}`))));
    }
  };
  for (const node of graph.nodes) {
    addNode(node, iris, add);
    addValues(nodeIri(node.id), 'nodes', node.values);
  }
  let statements = 0;
  for (const [link, edges] of linksOf(graph.edges, iris)) {
    const [from, type, to] = link;
    add(from, type, to);
    const [only] = edges;
    if (edges.length === 1 && only && isPlain(only)) continue;
    for (const edge of edges) {
      statements += 1;
      const statement = `_:${statements}`;
      addStatement(statement, link, edge, add);
      addValues(statement, 'edges', edge.values);
    }
  }
  return triples;
}

/** Adds a triple for each of several objects. */
type Add = (subject: string, predicate: string, ...objects: readonly (string | RdfLiteral | undefined)[]) => void;

/** Says what kinds, types and attributes are called, and by which keys a graph has them; answers what they go by. */
function declare({ kinds, types, attributes, nodes, edges }: FileGraph, add: Add): Iris {
  const taken = new Set<string>();
  const declared = (
    terms: Iterable<readonly [string, FileTerm & Partial<FileAttribute>]>,
    made: string,
    is: string,
  ) => {
    const iris = new Map<string, string>();
    for (const [key, { iri = '', label, type }] of terms) {
      const own = isIri(iri) && !isReserved(iri) && !taken.has(iri) ? iri : made + encoded(key);
      taken.add(own);
      iris.set(key, own);
      add(own, TYPE, is);
      add(own, KEY, literalOf(key));
      add(own, LABEL, ...textsOf(label));
      add(own, OWN.valueType, type && literalOf(type));
    }
    return (key: string) => iris.get(key) ?? made + encoded(key);
  };
  const known = (keys: Iterable<string | undefined>, terms: Iterable<readonly [string, FileTerm]> = []) =>
    new Map([...[...keys].flatMap((key): [string, FileTerm][] => (key === undefined ? [] : [[key, {}]])), ...terms]);
  const named = (of: FileAttribute['of'], items: readonly Pick<FileNode, 'values'>[]) =>
    known(
      items.flatMap(({ values }) => [...(values?.keys() ?? [])]),
      attributes?.flatMap((attribute) => (attribute.of === of ? [[attribute.name, attribute] as const] : [])),
    );
  const kind = declared(
    known(
      nodes.map((node) => node.kind),
      kinds,
    ),
    MADE.kind,
    CLASS,
  );
  const type = declared(
    known(
      edges.map((edge) => edge.type),
      types,
    ),
    MADE.type,
    LINK,
  );
  const value = {
    nodes: declared(named('nodes', nodes), MADE.nodes, VALUE),
    edges: declared(named('edges', edges), MADE.edges, VALUE),
  };
  return { kind, type, value: (of, key) => value[of](key) };
}

const encoded = (text: string) => encodeURIComponent(wellFormed(text));

/** An address that stands as it is in every form of RDF. */
const isIri = (text: string) =>
  /^(https?:\/\/|urn:)[^\s<>"{}|\\^`\p{C}]+$/u.test(text) && !text.startsWith(PREFIXES.wyzyny);

/** What says something else of a graph than its vocabulary does. */
const isReserved = (iri: string) =>
  [PREFIXES.rdf, PREFIXES.rdfs, PREFIXES.owl].some((vocabulary) => iri.startsWith(vocabulary)) ||
  [KEY, DESCRIPTION, TITLE, FOUNDED, DISSOLVED, STARTED, ENDED].includes(iri);

const nodeIri = (id: string) => (isIri(id) ? id : MADE.node + encoded(id));

/** A text as literals, one for each of its languages. */
function textsOf(text: FileText | undefined): readonly RdfLiteral[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [{ value: wellFormed(text) }];
  return Object.entries(text).map(([language, value]) => ({
    value: wellFormed(value),
    ...(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(language) && language !== 'und' && { language }),
  }));
}

/** A value as a literal of the type that it is, and addresses and times as such where an attribute is of these. */
function literalOf(value: string | number | boolean, type?: AttributeType): RdfLiteral {
  if (typeof value === 'boolean') return { value: `${value}`, datatype: XSD.boolean };
  if (typeof value === 'number')
    return { value: `${value}`, datatype: Number.isSafeInteger(value) ? XSD.integer : XSD.double };
  if (type === 'date') return timeOf(value);
  return { value: wellFormed(value), ...(type === 'link' && { datatype: XSD.address }) };
}

/** A time as a year, a month or a day, where it is one. */
function timeOf(time: string | number): RdfLiteral {
  const datatype = TIMES.find(([form]) => form.test(`${time}`))?.[1];
  return datatype ? { value: `${time}`, datatype } : literalOf(time);
}

const TIMES = [
  [/^\d{4}$/, XSD.year],
  [/^\d{4}-\d{2}$/, XSD.month],
  [/^\d{4}-\d{2}-\d{2}$/, XSD.day],
] as const;

const ofTime = (time: string | number | undefined) => (time === undefined ? undefined : timeOf(time));
const ofNumber = (number: number | undefined) => (number === undefined ? undefined : literalOf(number));

function addNode({ id, ...node }: FileNode, { kind }: Iris, add: Add): void {
  const iri = nodeIri(id);
  add(iri, TYPE, node.kind === undefined ? OWN.node : kind(node.kind));
  add(iri, LABEL, ...textsOf(node.name ?? id));
  add(iri, DESCRIPTION, ...textsOf(node.summary));
  add(iri, FOUNDED, ofTime(node.begin));
  add(iri, DISSOLVED, ofTime(node.end));
  add(iri, OWN.parent, node.parent === undefined ? undefined : nodeIri(node.parent));
  add(iri, OWN.x, ofNumber(node.position?.x));
  add(iri, OWN.y, ofNumber(node.position?.y));
  add(iri, OWN.colour, node.colour === undefined ? undefined : literalOf(node.colour));
  add(iri, OWN.size, ofNumber(node.size));
}

/** A triple that leads to a node. */
type Link = readonly [from: string, type: string, to: string];

/** Edges by their triples: what several edges say alike is one. */
function linksOf(edges: readonly FileEdge[], { type }: Iris): Iterable<readonly [Link, readonly FileEdge[]]> {
  const links = new Map<string, Link>();
  const byLink = new Map<string, FileEdge[]>();
  for (const edge of edges) {
    const link: Link = [nodeIri(edge.from), edge.type === undefined ? OWN.linked : type(edge.type), nodeIri(edge.to)];
    const key = JSON.stringify(link);
    links.set(key, link);
    addTo(byLink, key, edge);
  }
  return [...links].map(([key, link]) => [link, byLink.get(key) ?? []]);
}

/** Whether a triple says all of an edge. */
const isPlain = ({ isDirected, weight, begin, end, values }: FileEdge) =>
  isDirected && weight === undefined && begin === undefined && end === undefined && (values?.size ?? 0) === 0;

function addStatement(statement: string, [from, type, to]: Link, edge: FileEdge, add: Add): void {
  add(statement, TYPE, STATEMENT.is);
  add(statement, STATEMENT.from, from);
  add(statement, STATEMENT.type, type);
  add(statement, STATEMENT.to, to);
  add(statement, OWN.undirected, edge.isDirected ? undefined : literalOf(true));
  add(statement, OWN.weight, ofNumber(edge.weight));
  add(statement, STARTED, ofTime(edge.begin));
  add(statement, ENDED, ofTime(edge.end));
}
