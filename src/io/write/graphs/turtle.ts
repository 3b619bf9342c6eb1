import { groupBy } from '../../../graph/group-by';
import { PREFIXES, type RdfLiteral, type Triple, TYPE, XSD } from '../../read/graphs/linked/rdf-terms';
import type { GraphWriter } from './graph-writer';
import { linkedTriples, prefixed } from './linked-data';

/** RDF as Turtle: what is said of one thing stands together. */
export const TURTLE_WRITER: GraphWriter = {
  id: 'turtle',
  name: 'Turtle (RDF)',
  programs: ['Protégé', 'GraphDB', 'rdflib'],
  extension: 'ttl',
  mime: 'text/turtle',
  loses: ['sources'],
  write: (graph) => {
    const prefixes = Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`);
    const subjects = [...groupBy(linkedTriples(graph), ({ subject }) => subject)];
    return `${prefixes.join('')}${subjects.map(([subject, triples]) => subjectText(subject, triples)).join('')}`;
  },
};

function subjectText(subject: string, triples: readonly Triple[]): string {
  const said = [...groupBy(triples, ({ predicate }) => predicate)].map(([predicate, all]) => {
    const objects = all.map(({ object }) => (typeof object === 'string' ? iriText(object) : literalText(object)));
    return `${predicate === TYPE ? 'a' : iriText(predicate)} ${objects.join(', ')}`;
  });
  // What goes by no name is named by nobody.
  return `\n${subject.startsWith('_:') ? '[]' : iriText(subject)} ${said.join(' ;\n  ')} .\n`;
}

const iriText = (iri: string) => prefixed(iri) ?? `<${iri}>`;

function literalText({ value, language, datatype }: RdfLiteral): string {
  if (datatype === XSD.boolean || datatype === XSD.integer) return value;
  if (datatype === XSD.double && /^-?\d/.test(value)) return value.includes('e') ? value : `${value}e0`;
  const text = `"${value.replace(/["\\\p{Cc}]/gu, escaped)}"`;
  if (language !== undefined) return `${text}@${language}`;
  return datatype === undefined ? text : `${text}^^${iriText(datatype)}`;
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['\n', 'n'],
  ['\r', 'r'],
  ['\t', 't'],
]);

function escaped(sign: string): string {
  const letter = sign === '"' || sign === '\\' ? sign : LETTERS.get(sign);
  if (letter !== undefined) return `\\${letter}`;
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
