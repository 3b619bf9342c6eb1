import type { Graph } from '../graph/graph';
import { FIRST_PICKS, type Picks } from '../graph/picks/picks';
import { readPicks, writePicks } from './picks-field';

/** How one part of a question is written to the link; `empty` is not written. `read` answers undefined for what is wrong. */
type Field<T> = Readonly<{
  empty: T;
  write: (value: T) => string;
  read: (text: string, graph: Graph) => T | undefined;
}>;

/**
 * What can be asked: for each kind of question the parts that its answer depends on. Adding a kind is adding a record
 * here, a view in `panels/questions` and, where it lights something on the map, a part in `panels/questions/answers`.
 */
const ASK_FIELDS = {
  /** The list of questions. */
  menu: {},
  /** Who is joined to whom, by what and over whom, as a sentence of picks. */
  picks: { sentence: { empty: FIRST_PICKS, write: writePicks, read: readPicks } satisfies Field<Picks> },
} as const satisfies Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export type AskKind = keyof typeof ASK_FIELDS;

type ValueOf<F> = F extends Field<infer T> ? T : never;
type AskOf<K extends AskKind> = Readonly<
  { kind: K } & { [F in keyof (typeof ASK_FIELDS)[K]]: ValueOf<(typeof ASK_FIELDS)[K][F]> }
>;

/** A question that the reader asks, with all that its answer depends on. */
export type Ask = { [K in AskKind]: AskOf<K> }[AskKind];

const fieldsOf = (kind: AskKind) => Object.entries(ASK_FIELDS[kind]) as readonly (readonly [string, Field<unknown>])[];

/** `kind;part=value;part=value`, only parts that are not empty. */
export function writeAsk(ask: Ask): string {
  const values: Readonly<Record<string, unknown>> = ask;
  const parts = fieldsOf(ask.kind).flatMap(([name, field]) => {
    const text = field.write(values[name]);
    return text === field.write(field.empty) ? [] : [`${name}=${text}`];
  });
  return [ask.kind, ...parts].join(';');
}

/** The question of a text; undefined where any part of it is wrong. */
export function readAsk(text: string, graph: Graph): Ask | undefined {
  const [kind = '', ...parts] = text.split(';');
  if (!Object.hasOwn(ASK_FIELDS, kind)) return undefined;
  const known = kind as AskKind;
  const given = new Map(parts.map((part) => part.split(/=(.*)/s, 2) as [string, string | undefined]));
  if (given.size < parts.length) return undefined;
  const values: Record<string, unknown> = { kind };
  for (const [name, field] of fieldsOf(known)) {
    const value = given.has(name) ? field.read(given.get(name) ?? '', graph) : field.empty;
    if (value === undefined) return undefined;
    values[name] = value;
    given.delete(name);
  }
  return given.size > 0 ? undefined : (values as Ask);
}
