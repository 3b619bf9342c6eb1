import { groupBy } from '../../../graph/group-by';
import { PREFIXES, type RdfLiteral, type Triple, TYPE, XSD } from '../../read/graphs/linked/rdf-terms';
import type { GraphWriter } from './graph-writer';
import { linkedTriples, prefixed } from './linked-data';

/** RDF as JSON-LD 1.1 with its context in it: nobody has to fetch anything to read it. */
export const JSONLD_WRITER: GraphWriter = {
  id: 'jsonld',
  name: 'JSON-LD (RDF)',
  programs: ['JSON-LD Playground', 'GraphDB', 'rdflib'],
  extension: 'jsonld',
  mime: 'application/ld+json',
  loses: ['sources'],
  write: (graph) => {
    const subjects = [...groupBy(linkedTriples(graph), ({ subject }) => subject)];
    const objects = subjects.map(([subject, triples]) => objectOf(subject, triples));
    return `${JSON.stringify({ '@context': PREFIXES, '@graph': objects }, null, 2)}\n`;
  },
};

/** What is said of one thing. */
function objectOf(subject: string, triples: readonly Triple[]): object {
  const said = [...groupBy(triples, ({ predicate }) => predicate)].map(([predicate, all]) => {
    const values = all.map(({ object }) => valueIn(object, predicate === TYPE));
    return [predicate === TYPE ? '@type' : short(predicate), values.length === 1 ? values[0] : values];
  });
  // What goes by no name is named by nobody.
  const named = subject.startsWith('_:') ? [] : [['@id', subject]];
  return Object.fromEntries([...named, ...said]);
}

function valueIn(object: string | RdfLiteral, isType: boolean): unknown {
  if (typeof object === 'string') return isType ? short(object) : { '@id': object };
  const { value, language, datatype } = object;
  if (language !== undefined) return { '@value': value, '@language': language };
  if (datatype === XSD.boolean) return value === 'true';
  const isNumber = datatype === XSD.integer || datatype === XSD.double;
  if (isNumber && Number.isFinite(Number(value))) return Number(value);
  return datatype === undefined ? value : { '@value': value, '@type': short(datatype) };
}

const short = (iri: string) => prefixed(iri) ?? iri;
