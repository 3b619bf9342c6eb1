import type { Graph } from '../../graph/graph';
import { matrixColumnNamed, matrixRowNamed } from '../../graph/matrix/matrix-traits';
import { MEASURE_IDS } from '../../graph/measures/node-measures';
import { groupingNamed } from '../../graph/measures/partition';
import type { Picks } from '../../graph/picks/sentence';
import type { SupposedRelation } from '../../graph/scenario/change';
import { supposableTypes } from '../../graph/scenario/supposable';
import { ASK_PARTS, type Ask, type AskKind, emptyOf, type Held, type Part } from './ask-parts';
import { decode, encode } from './encoding';
import { readPicks, writePicks } from './picks-field';

/** How one part of a question is written to the link. `read` answers undefined for what is wrong. */
type Field<T> = Readonly<{
  write: (value: T) => string;
  read: (text: string, graph: Graph) => T | undefined;
}>;

/** Ids that must be known, in their order, each once. */
function list(isKnown: (id: string, graph: Graph) => boolean): Field<readonly string[]> {
  return {
    write: (ids) => ids.map(encode).join(','),
    read: (text, graph) => {
      const ids = text.split(',').flatMap((part) => decode(part) ?? []);
      const isRight = ids.length === text.split(',').length && ids.every((id) => isKnown(id, graph));
      return isRight ? [...new Set(ids)] : undefined;
    },
  };
}

const actors = list((id, graph) => graph.nodes.has(id));
const relationTypes = list((id, graph) => graph.vocabulary.relationTypes.some((type) => type.id === id));

const flag: Field<boolean> = {
  write: (isOn) => (isOn ? '1' : '0'),
  read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
};

const relations = list((id, graph) => graph.edges.has(id));

const LONGEST_NAME = 80;

const name: Field<string> = {
  write: encode,
  read: (text) => {
    const read = decode(text);
    return read !== undefined && read.length <= LONGEST_NAME ? read : undefined;
  },
};

/** `from:type:to` of each, with a type that the vocabulary allows between the two. */
const supposed: Field<readonly SupposedRelation[]> = {
  write: (added) => added.map(({ from, type, to }) => [from, type, to].map(encode).join(':')).join(','),
  read: (text, graph) => {
    const parts = [...new Set(text.split(','))];
    const read = parts.flatMap((part) => {
      const [from = '', type = '', to = '', ...more] = part.split(':').map((each) => decode(each) ?? '');
      const isAllowed = supposableTypes(graph, from, to).some(({ id }) => id === type);
      return isAllowed && more.length === 0 ? [{ from, type, to }] : [];
    });
    return read.length === parts.length ? read : undefined;
  },
};

/** A whole number from 0 to 999. */
const place: Field<number> = {
  write: (value) => String(Math.min(999, Math.round(value))),
  read: (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined),
};

/** A kind of gap; empty for none. */
const gapKind: Field<string> = {
  write: encode,
  read: (text, { domain }) => domain.gapIds.find((id) => id === text),
};

/** A measure; empty for the first. */
const measure: Field<string> = { write: encode, read: (text) => MEASURE_IDS.find((id) => id === text) };

/** One of some words; the first is the default. */
function oneOf(values: readonly [string, ...(readonly string[])]): Field<string> {
  return { write: (value) => value, read: (text) => values.find((value) => value === text) };
}

/** What a graph knows by a name, which may have a colon; empty for the first of it. */
const named = (read: (name: string, graph: Graph) => string | undefined): Field<string> => ({
  write: (name) => encode(name).replaceAll('%3A', ':'),
  read: (text, graph) => read(decode(text) ?? '', graph),
});

const LONGEST_VALUE = 200;

/** A value of a row or a column: an id, a year, or a mark such as `~` for none; empty for no choice. */
const value: Field<string> = {
  write: encode,
  read: (text) => {
    const read = decode(text);
    return read !== undefined && read.length <= LONGEST_VALUE ? read : undefined;
  },
};

/** One that was not begun is left out; that of anyone alone is an empty text. */
const sentence: Field<Picks> = {
  write: (picks) => (picks.places.length === 0 ? '-' : writePicks(picks)),
  read: readPicks,
};

/** How what the parts of questions hold is written to the link. */
const FIELDS: { readonly [H in keyof Held]: Field<Held[H]> } = {
  actors,
  relationTypes,
  relations,
  supposed,
  picks: sentence,
  flag,
  place,
  name,
  value,
  gapKind,
  measure,
  rowTrait: named(matrixRowNamed),
  columnTrait: named(matrixColumnNamed),
  grouping: named((name, { vocabulary }) => groupingNamed(name, vocabulary)),
};

const fieldsOf = (kind: AskKind): readonly (Field<unknown> & Readonly<{ name: string; empty: unknown }>)[] =>
  Object.entries<Part>(ASK_PARTS[kind]).map(([name, part]) => ({
    ...((typeof part === 'string' ? FIELDS[part] : oneOf(part)) as Field<unknown>),
    name,
    empty: emptyOf(part),
  }));

/** `kind;part=value;part=value`, only parts that are not empty. */
export function writeAsk(ask: Ask): string {
  const values: Readonly<Record<string, unknown>> = ask;
  const parts = fieldsOf(ask.kind).flatMap(({ name, empty, write }) => {
    const text = write(values[name]);
    return text === write(empty) ? [] : [`${name}=${text}`];
  });
  return [ask.kind, ...parts].join(';');
}

/** The question of a text; undefined where any part of it is wrong. */
export function readAsk(text: string, graph: Graph): Ask | undefined {
  const [kind = '', ...parts] = text.split(';');
  if (!Object.hasOwn(ASK_PARTS, kind)) return undefined;
  const known = kind as AskKind;
  const given = new Map(parts.map((part) => part.split(/=(.*)/s, 2) as [string, string | undefined]));
  if (given.size < parts.length) return undefined;
  const values: Record<string, unknown> = { kind };
  for (const { name, empty, read } of fieldsOf(known)) {
    const value = given.has(name) ? read(given.get(name) ?? '', graph) : empty;
    if (value === undefined) return undefined;
    values[name] = value;
    given.delete(name);
  }
  return given.size > 0 ? undefined : (values as Ask);
}
