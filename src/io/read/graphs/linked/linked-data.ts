import { addTo, groupBy } from '../../../../graph/group-by';
import type { FileAttribute, FileEdge, FileGraph, FileNode, FileTerm } from '../file-graph';
import {
  isIri,
  type LinkedTerm,
  type LinkedValues,
  linkedValues,
  type Said,
  saidIn,
  takeNumber,
  takeScalar,
  takeText,
} from './linked-values';
import { decoded, type Keys, keysOf, lastPart, NO_KINDS, OWN_WORDS, termsIn, WORDS, type Words } from './linked-words';
import { MADE, OWN, PREFIXES, STATEMENT, TITLE, type Triple, TYPE } from './rdf-terms';

type Reading = Readonly<{
  isOwn: boolean;
  words: Words;
  terms: ReadonlyMap<string, LinkedTerm>;
  kinds: Keys;
  types: Keys;
  values: Readonly<Record<FileAttribute['of'], LinkedValues>>;
  /** By what those who have no name are linked first. */
  links: ReadonlyMap<string, string>;
}>;

/**
 * The graph that triples tell. Nodes are all subjects, and all that a triple leads to but literals; each such triple is an
 * edge, named by the last part of its predicate, those of lists (`first`, `rest`) too. So nodes are as many as there are
 * different subjects and objects without literals, and edges as there are different triples without a literal. Not counted:
 * what `rdf:type` says, which is the kind; pages and pictures, which are values; statements about triples, which are values
 * of their edges; and classes and properties of which the file says what they are called. Wholes (`dcterms:isPartOf`,
 * `org:subOrganizationOf`) are parents and edges. O(triples).
 */
export function graphOfTriples(given: readonly Triple[]): FileGraph {
  const triples = different(given);
  const bySubject = groupBy(triples, ({ subject }) => subject);
  const reading = readingOf(triples, bySubject);
  const nodes: FileNode[] = [];
  const edges = new Map<string, FileEdge>();
  const statements = new Map<string, Said[]>();
  for (const [iri, all] of bySubject) {
    const said = saidIn(all);
    if (iri === OWN.graph || reading.terms.has(iri)) continue;
    const about = tripleIn(said);
    if (!about) nodes.push(nodeOf(reading, iri, said, edges));
    else {
      takeEdge(reading, about, edges);
      addTo(statements, JSON.stringify(about), said);
    }
  }
  const all = [...edges].flatMap(
    ([key, edge]) => statements.get(key)?.map((said) => edgeSaid(reading, edge, said)) ?? [edge],
  );
  const known = new Set(nodes.map(({ id }) => id));
  const others = reading.isOwn ? [] : [...new Set(all.map(({ to }) => to))].filter((id) => !known.has(id));
  const title = takeText(saidIn(bySubject.get(OWN.graph) ?? []), [TITLE]);
  const attributes = [...reading.values.nodes.attributes(), ...reading.values.edges.attributes()].map(withIri);
  const [kinds, types] = [termsOf(reading.kinds, reading), termsOf(reading.types, reading)];
  return {
    ...(title !== undefined && { title }),
    ...(kinds.size > 0 && { kinds }),
    ...(types.size > 0 && { types }),
    ...(attributes.length > 0 && { attributes }),
    nodes: [...nodes, ...others.map((id) => ({ id, ...guessedName(reading, id) }))],
    edges: all,
  };
}

/** Triples, each once. */
function different(triples: readonly Triple[]): readonly Triple[] {
  const known = new Map(triples.map((triple) => [JSON.stringify(Object.values(triple)), triple]));
  return known.size === triples.length ? triples : [...known.values()];
}

function readingOf(triples: readonly Triple[], bySubject: ReadonlyMap<string, readonly Triple[]>): Reading {
  const isOwn = bySubject.has(OWN.graph);
  const terms = termsIn(triples, bySubject, isOwn);
  const termOf = (iri: string) => terms.get(iri) ?? {};
  const languages = new Map<string, Set<string>>();
  const links = new Map<string, string>();
  for (const { predicate, object } of triples) {
    if (!isIri(object)) {
      const known = languages.get(predicate) ?? new Set();
      languages.set(predicate, known.add(object.language ?? ''));
    } else if (object.startsWith('_:') && !links.has(object)) links.set(object, predicate);
  }
  const keys = () => keysOf(termOf);
  const valuesOf = (of: FileAttribute['of']) =>
    linkedValues(of, keys().keyOf, termOf, (iri) => (isOwn ? 0 : (languages.get(iri)?.size ?? 0)));
  return {
    ...{ isOwn, terms, links, words: isOwn ? OWN_WORDS : WORDS },
    ...{ kinds: keys(), types: keys(), values: { nodes: valuesOf('nodes'), edges: valuesOf('edges') } },
  };
}

const isMade = (iri: string) => iri.startsWith(PREFIXES.wyzyny);

const withIri = ({ iri = '', ...attribute }: FileAttribute): FileAttribute =>
  isMade(iri) ? attribute : { ...attribute, iri };

/** What kinds or types are called, and what names them elsewhere, by their keys. */
function termsOf({ all }: Keys, { terms }: Reading): ReadonlyMap<string, FileTerm> {
  return new Map(
    [...all].flatMap(([iri, key]): readonly [string, FileTerm][] => {
      const label = terms.get(iri)?.label;
      const term = { ...(label !== undefined && { label }), ...(!isMade(iri) && { iri }) };
      return Object.keys(term).length > 0 ? [[key, term]] : [];
    }),
  );
}

const idOf = (iri: string) => (iri.startsWith(MADE.node) ? decoded(iri.slice(MADE.node.length)) : iri);

/** What those are called of whom a file says no name: the last part of their IRI, or of what leads to them. */
function guessedName({ isOwn, links }: Reading, iri: string): Pick<FileNode, 'name'> {
  return isOwn ? {} : { name: lastPart(links.get(iri) ?? iri) };
}

/** A node, and the edges from it by what they are. */
function nodeOf(reading: Reading, iri: string, said: Said, edges: Edges): FileNode {
  const { words, kinds, values } = reading;
  const [name, summary] = [takeText(said, words.names), takeText(said, words.summaries)];
  const [begin, end, colour] = [words.begins, words.ends, [OWN.colour]].map((each) => takeScalar(said, each));
  const [x, y, size] = [OWN.x, OWN.y, OWN.size].map((each) => takeNumber(said, each));
  const parent = takeParent(reading, said);
  const [kind, ...more] = (said.get(TYPE) ?? [])
    .filter((type) => isIri(type) && !NO_KINDS.has(type))
    .map((type) => `${type}`);
  said.set(
    TYPE,
    more.map((type) => ({ value: lastPart(type) })),
  );
  takeEdges(reading, iri, said, edges);
  return {
    id: idOf(iri),
    ...(name === undefined ? guessedName(reading, iri) : { name }),
    ...(summary !== undefined && { summary }),
    ...(kind !== undefined && { kind: kinds.keyOf(kind) }),
    ...(parent !== undefined && { parent: idOf(parent) }),
    ...spanOf(begin, end),
    values: values.nodes.valuesOf(said),
    ...(x !== undefined && y !== undefined && { position: { x, y } }),
    ...(typeof colour === 'string' && { colour }),
    ...(size !== undefined && { size }),
  };
}

type Time = string | number | boolean | undefined;
const isTime = (time: Time): time is string | number => time !== undefined && typeof time !== 'boolean';
const spanOf = (begin: Time, end: Time) => ({ ...(isTime(begin) && { begin }), ...(isTime(end) && { end }) });

function takeParent({ words }: Reading, said: Said): string | undefined {
  const own = said.get(OWN.parent)?.find(isIri);
  said.delete(OWN.parent);
  return own ?? words.parents.flatMap((predicate) => said.get(predicate)?.find(isIri) ?? [])[0];
}

/** A triple that leads to a node. */
type Link = readonly [from: string, predicate: string, to: string];

/** Edges by their triples. */
type Edges = Map<string, FileEdge>;

/** Takes what leads to others out of what is said. */
function takeEdges(reading: Reading, iri: string, said: Said, edges: Edges): void {
  for (const [predicate, objects] of said) {
    if (reading.words.pages.has(predicate)) continue;
    for (const to of objects.filter(isIri)) takeEdge(reading, [iri, predicate, to], edges);
    said.set(
      predicate,
      objects.filter((object) => !isIri(object)),
    );
  }
}

function takeEdge({ types }: Reading, link: Link, edges: Edges): void {
  const [from, predicate, to] = link;
  const key = JSON.stringify(link);
  const type = predicate !== OWN.linked && { type: types.keyOf(predicate) };
  if (!edges.has(key)) edges.set(key, { from: idOf(from), to: idOf(to), isDirected: true, ...type });
}

/** The triple about which a statement is; null of what is none. */
function tripleIn(said: Said): Link | null {
  const [from, predicate, to] = [STATEMENT.from, STATEMENT.type, STATEMENT.to].map((each) =>
    said.get(each)?.find(isIri),
  );
  return from !== undefined && predicate !== undefined && to !== undefined ? [from, predicate, to] : null;
}

/** An edge with what a statement says of it. */
function edgeSaid({ words, values }: Reading, edge: FileEdge, said: Said): FileEdge {
  const [begin, end, undirected] = [words.begins, words.ends, [OWN.undirected]].map((each) => takeScalar(said, each));
  const weight = takeNumber(said, OWN.weight);
  const literals = [...said].map(
    ([predicate, objects]) => [predicate, objects.filter((object) => !isIri(object))] as const,
  );
  return {
    ...edge,
    isDirected: undirected !== true,
    ...(weight !== undefined && { weight }),
    ...spanOf(begin, end),
    values: values.edges.valuesOf(new Map(literals)),
  };
}
