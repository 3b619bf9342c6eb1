import { isIri, type LinkedTerm, saidIn, takeScalar, takeText } from './linked-values';
import {
  CLASS,
  DESCRIPTION,
  DISSOLVED,
  ENDED,
  FOUNDED,
  KEY,
  LABEL,
  LINK,
  OWN,
  PREFIXES,
  STARTED,
  TITLE,
  type Triple,
  TYPE,
  VALUE,
} from './rdf-terms';

const { owl, rdf, rdfs, dcterms } = PREFIXES;
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const ORG = 'http://www.w3.org/ns/org#';

/** A word of schema.org, which is written with and without a secure address. */
const schema = (name: string) => [`https://schema.org/${name}`, `http://schema.org/${name}`];

/** What gives names and descriptions, best first. */
const NAMES = [
  `${SKOS}prefLabel`,
  LABEL,
  ...schema('name'),
  `${FOAF}name`,
  TITLE,
  'http://purl.org/dc/elements/1.1/title',
];
const SUMMARIES = [DESCRIPTION, ...schema('description'), `${rdfs}comment`, `${SKOS}definition`];
const BEGINS = [...schema('foundingDate'), ...schema('startDate')];
const ENDS = [...schema('dissolutionDate'), ...schema('endDate')];

/** What leads to the whole of which something is a part. */
const PARENTS = [
  ...[`${dcterms}isPartOf`, `${ORG}unitOf`, `${ORG}subOrganizationOf`, `${SKOS}broader`],
  ...[...schema('parentOrganization'), ...schema('isPartOf')],
];

/** What leads to pages and pictures, which are values of what they are of and no nodes. */
const PAGES = new Set([
  ...[...schema('url'), ...schema('image'), ...schema('logo'), ...schema('sameAs'), ...schema('email')],
  ...[`${FOAF}img`, `${FOAF}depiction`, `${FOAF}mbox`, `${FOAF}page`],
]);

/** Types that say nothing of what something is. */
export const NO_KINDS = new Set([`${owl}NamedIndividual`, `${owl}Thing`, `${rdfs}Resource`, OWN.node]);

/** Types of what is said of types and predicates. */
const TERMS = new Set([...[CLASS, `${owl}Class`, LINK, VALUE, `${owl}AnnotationProperty`, `${rdf}Property`]]);

/** What is understood of the predicates of a file. */
export type Words = Readonly<Record<'names' | 'summaries' | 'begins' | 'ends' | 'parents', readonly string[]>> &
  Readonly<{ pages: ReadonlySet<string> }>;

export const WORDS: Words = {
  names: NAMES,
  summaries: SUMMARIES,
  begins: BEGINS,
  ends: ENDS,
  parents: PARENTS,
  pages: PAGES,
};

/** The words of a file of the atlas, which means nothing by others. */
export const OWN_WORDS: Words = {
  names: [LABEL],
  summaries: [DESCRIPTION],
  begins: [FOUNDED, STARTED],
  ends: [DISSOLVED, ENDED],
  parents: [],
  pages: new Set(),
};

/** Classes and properties of which is said what they are called; where nothing uses them, they are what the file is about. */
export function termsIn(triples: readonly Triple[], bySubject: ReadonlyMap<string, readonly Triple[]>, isOwn: boolean) {
  const used = new Set(triples.flatMap(({ predicate, object }) => (predicate === TYPE ? object : predicate)));
  return new Map(
    [...bySubject].flatMap(([iri, all]): readonly [string, LinkedTerm][] => {
      const said = saidIn(all);
      const isTerm = said.get(TYPE)?.some((type) => isIri(type) && TERMS.has(type)) && (isOwn || used.has(iri));
      if (!isTerm) return [];
      const [key, valueType] = [KEY, OWN.valueType].map((predicate) => takeScalar(said, [predicate]));
      const label = takeText(said, NAMES);
      return [
        [
          iri,
          {
            ...(key !== undefined && { key: `${key}` }),
            ...(valueType !== undefined && { valueType: `${valueType}` }),
            ...(label !== undefined && { label }),
          },
        ],
      ];
    }),
  );
}

/** The keys under which IRIs stand in a graph. */
export type Keys = Readonly<{ keyOf: (iri: string) => string; all: ReadonlyMap<string, string> }>;

/** Keys are the last parts of IRIs, or whole IRIs where another has that part. */
export function keysOf(termOf: (iri: string) => LinkedTerm): Keys {
  const all = new Map<string, string>();
  const taken = new Set<string>();
  const keyOf = (iri: string) => {
    const known = all.get(iri);
    if (known !== undefined) return known;
    const part = termOf(iri).key ?? lastPart(iri);
    const key = taken.has(part) ? iri : part;
    all.set(iri, key);
    taken.add(key);
    return key;
  };
  return { keyOf, all };
}

/** The last part of an IRI as people read it; all of it where that says nothing. */
export function lastPart(iri: string): string {
  const [part = ''] = /[^/#:?]+$/.exec(iri.replace(/[/#]+$/, '')) ?? [];
  return decoded(part) || iri;
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
