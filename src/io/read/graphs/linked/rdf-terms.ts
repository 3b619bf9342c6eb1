/** A value of RDF: its text, and its language or its type (an IRI). */
export type RdfLiteral = Readonly<{ value: string; language?: string; datatype?: string }>;

/** A statement of RDF. What has a name goes by its IRI, what has none by `_:` and a number; an object that is no literal is a text. */
export type Triple = Readonly<{ subject: string; predicate: string; object: string | RdfLiteral }>;

/** The vocabularies that are read and written, by the prefixes with which they are written. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  void: 'http://rdfs.org/ns/void#',
  wyzyny: 'urn:wyzyny:',
} as const;

const { rdf, rdfs, owl, xsd, dcterms, schema, wyzyny } = PREFIXES;

export const TYPE = `${rdf}type`;

/** A relation about which more is said than that it is. */
export const STATEMENT = { is: `${rdf}Statement`, from: `${rdf}subject`, type: `${rdf}predicate`, to: `${rdf}object` };

/** What is declared of kinds, types of relations and attributes. */
export const CLASS = `${rdfs}Class`;
export const LINK = `${owl}ObjectProperty`;
export const VALUE = `${owl}DatatypeProperty`;
export const KEY = `${dcterms}identifier`;

export const LABEL = `${rdfs}label`;
export const DESCRIPTION = `${dcterms}description`;
export const TITLE = `${dcterms}title`;
export const FOUNDED = `${schema}foundingDate`;
export const DISSOLVED = `${schema}dissolutionDate`;
export const STARTED = `${schema}startDate`;
export const ENDED = `${schema}endDate`;
/** What a graph is. */
export const DATASET = `${PREFIXES.void}Dataset`;

/** What the types of literals are called. */
export const XSD = {
  string: `${xsd}string`,
  boolean: `${xsd}boolean`,
  integer: `${xsd}integer`,
  double: `${xsd}double`,
  year: `${xsd}gYear`,
  month: `${xsd}gYearMonth`,
  day: `${xsd}date`,
  address: `${xsd}anyURI`,
} as const;

/** What no vocabulary has a word for. A file with `graph` says all that it knows of it: nothing is guessed. */
export const OWN = {
  graph: `${wyzyny}graph`,
  node: `${wyzyny}Node`,
  linked: `${wyzyny}linked`,
  parent: `${wyzyny}parent`,
  undirected: `${wyzyny}undirected`,
  weight: `${wyzyny}weight`,
  x: `${wyzyny}x`,
  y: `${wyzyny}y`,
  colour: `${wyzyny}colour`,
  size: `${wyzyny}size`,
  valueType: `${wyzyny}valueType`,
} as const;

/** The beginnings of IRIs that are made of ids and names. */
export const MADE = {
  node: `${wyzyny}node:`,
  kind: `${wyzyny}kind:`,
  type: `${wyzyny}type:`,
  nodes: `${wyzyny}value:`,
  edges: `${wyzyny}relation-value:`,
} as const;
