import { isRecord } from '../../../../graph/plain-data';
import { PREFIXES, type RdfLiteral, type Triple, TYPE, XSD } from './rdf-terms';

type Fields = Readonly<Record<string, unknown>>;

/** A document that is being taken apart: its triples, and what each of those goes by that have no name. */
type Taking = Readonly<{ triples: Triple[]; blanks: Map<string, string>; freshBlank: () => string }>;

/** The triples of JSON-LD whose contexts are gone: names are IRIs, values objects in lists. O(values). */
export function expandedTriples(document: unknown): readonly Triple[] {
  const triples: Triple[] = [];
  let count = 0;
  const freshBlank = () => {
    count += 1;
    return `_:${count}`;
  };
  takeNodes({ triples, blanks: new Map(), freshBlank }, document);
  return triples;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const recordsIn = (value: unknown): readonly Fields[] => listOf(value).filter(isRecord);

function takeNodes(taking: Taking, nodes: unknown): void {
  for (const node of recordsIn(nodes)) takeNode(taking, node);
}

/** Takes in all that is said of a node; answers what it goes by. */
function takeNode(taking: Taking, node: Fields): string {
  const subject = nameOf(taking, node['@id']);
  for (const [key, value] of Object.entries(node)) {
    const take = TAKERS.get(key);
    if (take) take(taking, subject, value);
    else if (!key.startsWith('@')) {
      for (const each of listOf(value)) add(taking, subject, key, objectOf(taking, each));
    }
  }
  return subject;
}

/** What a name is in triples: what has none by `_:` and a number. */
function nameOf({ blanks, freshBlank }: Taking, id: unknown): string {
  if (typeof id !== 'string') return freshBlank();
  if (!id.startsWith('_:')) return id || './';
  const known = blanks.get(id) ?? freshBlank();
  blanks.set(id, known);
  return known;
}

function add({ triples }: Taking, subject: string, predicate: string, object: Triple['object']): void {
  triples.push({ subject, predicate, object });
}

/** What the keys of a node mean that are no predicates. */
const TAKERS: ReadonlyMap<string, (taking: Taking, subject: string, value: unknown) => void> = new Map([
  [
    '@type',
    (taking, subject, value) => {
      for (const type of listOf(value)) add(taking, subject, TYPE, nameOf(taking, type));
    },
  ],
  ['@graph', (taking, _subject, value) => takeNodes(taking, value)],
  ['@included', (taking, _subject, value) => takeNodes(taking, value)],
  [
    '@reverse',
    (taking, object, value) => {
      for (const [predicate, nodes] of Object.entries(isRecord(value) ? value : {})) {
        for (const node of recordsIn(nodes)) add(taking, takeNode(taking, node), predicate, object);
      }
    },
  ],
]);

function objectOf(taking: Taking, value: unknown): Triple['object'] {
  if (!isRecord(value)) return literalOf({ '@value': value });
  if (Object.hasOwn(value, '@value')) return literalOf(value);
  return Object.hasOwn(value, '@list') ? listName(taking, listOf(value['@list'])) : takeNode(taking, value);
}

const LIST = { first: `${PREFIXES.rdf}first`, rest: `${PREFIXES.rdf}rest`, nil: `${PREFIXES.rdf}nil` };

/** Takes in a list, piece by piece; answers what the first goes by. */
function listName(taking: Taking, items: readonly unknown[]): string {
  const names = items.map(taking.freshBlank);
  for (const [at, item] of items.entries()) {
    const [name = '', next = LIST.nil] = names.slice(at, at + 2);
    add(taking, name, LIST.first, objectOf(taking, item));
    add(taking, name, LIST.rest, next);
  }
  return names[0] ?? LIST.nil;
}

/** What has no type has the one that JSON says. */
function literalOf({ '@value': value, '@language': language, '@type': type }: Fields): RdfLiteral {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (typeof language === 'string') return { value: text, language };
  if (typeof type === 'string' && type !== '@json') return { value: text, datatype: type };
  if (typeof value === 'boolean') return { value: text, datatype: XSD.boolean };
  if (typeof value !== 'number') return { value: text, datatype: XSD.string };
  return { value: text, datatype: Number.isSafeInteger(value) ? XSD.integer : XSD.double };
}
