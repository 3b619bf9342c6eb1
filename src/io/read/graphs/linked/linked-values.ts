import { ATTRIBUTE_TYPES, type AttributeType } from '../../../../graph/attribute-types';
import { addTo } from '../../../../graph/group-by';
import type { FileAttribute, FileText, FileValue } from '../file-graph';
import { PREFIXES, type RdfLiteral, type Triple, XSD } from './rdf-terms';

/** What is said of one thing: the objects of its triples by their predicates. What is taken out of it is said. */
export type Said = Map<string, (string | RdfLiteral)[]>;

export const isIri = (object: string | RdfLiteral | undefined): object is string => typeof object === 'string';

export function saidIn(triples: readonly Triple[]): Said {
  const said: Said = new Map();
  for (const { predicate, object } of triples) addTo(said, predicate, object);
  return said;
}

const isLiteral = (object: string | RdfLiteral): object is RdfLiteral => typeof object !== 'string';

/** The text that the first of predicates gives, in its languages; further texts in one language stay. */
export function takeText(said: Said, predicates: readonly string[]): FileText | undefined {
  for (const predicate of predicates) {
    const texts = new Map<string, string>();
    const left = (said.get(predicate) ?? []).filter((object) => {
      const language = isLiteral(object) ? (object.language ?? 'und') : '';
      if (!isLiteral(object) || texts.has(language)) return true;
      texts.set(language, object.value);
      return false;
    });
    if (texts.size === 0) continue;
    said.set(predicate, left);
    const [only] = texts;
    return texts.size === 1 && only?.[0] === 'und' ? only[1] : Object.fromEntries(texts);
  }
  return undefined;
}

/** The first value that predicates give. */
export function takeScalar(said: Said, predicates: readonly string[]): string | number | boolean | undefined {
  for (const predicate of predicates) {
    const literal = said.get(predicate)?.find(isLiteral);
    if (!literal) continue;
    said.set(
      predicate,
      (said.get(predicate) ?? []).filter((object) => object !== literal),
    );
    return scalarOf(literal);
  }
  return undefined;
}

export function takeNumber(said: Said, predicate: string): number | undefined {
  const value = takeScalar(said, [predicate]);
  return typeof value === 'number' ? value : undefined;
}

const NUMBER = /^(integer|decimal|double|float|long|int|short|byte|(non)?(negative|positive)Integer|unsigned\w+)$/;
const TIME = /^(date|gYear|gYearMonth)$/;

/** What a type of literals is here; undefined of one that says nothing of that. */
function typeOf({ datatype = '', language }: RdfLiteral): AttributeType | undefined {
  if (language !== undefined || datatype === '') return 'text';
  const name = datatype.startsWith(PREFIXES.xsd) ? datatype.slice(PREFIXES.xsd.length) : '';
  if (name === 'string') return 'text';
  if (name === 'boolean') return 'flag';
  if (TIME.test(name)) return 'date';
  return NUMBER.test(name) ? 'number' : undefined;
}

/** A value as its type has it. A number that is none, or that no number keeps, is a text. */
function scalarOf(literal: RdfLiteral): string | number | boolean {
  const { value, datatype } = literal;
  const type = typeOf(literal);
  if (type === 'flag') return /^(true|1)$/.test(value) || (!/^(false|0)$/.test(value) && value);
  if (type !== 'number') return value;
  const isKept = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value.trim());
  const isExact = datatype === XSD.double || /\D/.test(value) || Number.isSafeInteger(Number(value));
  return isKept && isExact ? Number(value) : value;
}

/** What a file says of an attribute beside its values. */
export type LinkedTerm = Readonly<{ key?: string; label?: FileText; valueType?: string }>;

/** Makes values of literals, and attributes of what they are values of. */
export type LinkedValues = Readonly<{
  valuesOf: (said: Said) => ReadonlyMap<string, FileValue>;
  attributes: () => readonly FileAttribute[];
}>;

type Column = { iri: string; types: Set<AttributeType | undefined> };

/**
 * The values of nodes or of edges, by keys of their predicates; where a predicate has texts in several languages, each of
 * these is an attribute of its own. O(values).
 */
export function linkedValues(
  of: FileAttribute['of'],
  keyOf: (iri: string) => string,
  termOf: (iri: string) => LinkedTerm,
  languagesOf: (iri: string) => number,
): LinkedValues {
  const columns = new Map<string, Column>();
  const nameOf = (iri: string, object: string | RdfLiteral) => {
    const language = isLiteral(object) ? object.language : undefined;
    return language !== undefined && languagesOf(iri) > 1 ? `${keyOf(iri)} (${language})` : keyOf(iri);
  };
  return {
    valuesOf: (said) => {
      const lists = new Map<string, (string | number | boolean)[]>();
      for (const [iri, objects] of said) {
        for (const object of objects) {
          const name = nameOf(iri, object);
          const column = columns.get(name) ?? { iri, types: new Set() };
          columns.set(name, column);
          column.types.add(isLiteral(object) ? typeOf(object) : undefined);
          addTo(lists, name, isLiteral(object) ? scalarOf(object) : object);
        }
      }
      const isList = (name: string) => termOf(columns.get(name)?.iri ?? '').valueType === 'categories';
      return new Map([...lists].map(([name, all]) => [name, all.length === 1 && !isList(name) ? (all[0] ?? '') : all]));
    },
    attributes: () =>
      [...columns].map(([name, { iri, types }]) => {
        const { label, valueType } = termOf(iri);
        const [only] = types;
        const type = ATTRIBUTE_TYPES.find((each) => each === valueType) ?? (types.size === 1 ? only : undefined);
        return { of, name, ...(type && { type }), ...(label !== undefined && { label }), iri };
      }),
  };
}
