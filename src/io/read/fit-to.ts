import * as v from 'valibot';
import type { Expected } from '../../graph/document/expected';
import { expectedOf } from './expected-of';

/** What does not fit a schema: the way to it, what is there (undefined: nothing) and what should be. */
export type Misfit = Readonly<{ path: readonly string[]; found: unknown; expected: Expected }>;

/** What fits of a value, null where nothing does; and what does not. */
export type Fit<T> = Readonly<{ value: T | null; misfits: readonly Misfit[] }>;

/** After so many misfits whole fields are taken out, so that hostile files are read in linear time. */
const MOST_SINGLE = 30;

/**
 * Reads a value by a schema. What breaks it is taken out with the least of what is around it that can be done without: a
 * broken text in one language, a broken line with its whole passage, and everything where a field that must be there is
 * broken or missing. Throws nothing.
 */
export function fitTo<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Fit<T> {
  const { rest: known, misfits } = withoutUnknown(schema, value);
  const most = misfits.length + MOST_SINGLE;
  let rest = known;
  for (;;) {
    // Only the first thing that is wrong is looked at: of a hundred thousand, each would be told each time.
    const parsed = v.safeParse(schema, rest, { abortEarly: true });
    if (parsed.success) return { value: parsed.output, misfits };
    const { path, issue } = leafOf(parsed.issues[0]);
    const found = valueAt(rest, path);
    const isTakenOut = found === undefined && misfits.some((misfit) => misfit.path.join() === path.join());
    if (!isTakenOut) misfits.push({ path, found, expected: expectedOf(issue) });
    const place = found === undefined ? path.slice(0, -1) : path;
    if (place.length === 0) return { value: null, misfits };
    rest = without(rest, misfits.length < most ? place : place.slice(0, 1));
  }
}

/** A group of fields without those that its schema does not know, of which it would name only one at a time. */
function withoutUnknown(schema: object, value: unknown): { rest: unknown; misfits: Misfit[] } {
  if (!('entries' in schema) || typeof value !== 'object' || value === null || Array.isArray(value))
    return { rest: value, misfits: [] };
  const isKnown = ([field]: readonly [string, unknown]) => Object.hasOwn(Object(schema.entries), field);
  const fields = Object.entries(value);
  const unknown = fields.filter((field) => !isKnown(field));
  return {
    rest: unknown.length > 0 ? Object.fromEntries(fields.filter(isKnown)) : value,
    misfits: unknown.map(([field, found]) => ({ path: [field], found, expected: { is: 'known' } })),
  };
}

type Leaf = Readonly<{ path: readonly string[]; issue: v.BaseIssue<unknown> }>;

/** An issue, or where none of several forms fits, the first that says more exactly what is wrong. */
function leafOf(issue: v.BaseIssue<unknown>): Leaf {
  const path = pathOf(issue);
  const deeper = issue.type === 'union' ? issue.issues?.find((inner) => inner.path) : undefined;
  return deeper ? { path: [...path, ...pathOf(deeper)], issue: deeper } : { path, issue };
}

const pathOf = ({ path }: v.BaseIssue<unknown>) => path?.map(({ key }) => String(key)) ?? [];

const isInside = (value: unknown, key: string | undefined): value is object =>
  typeof value === 'object' && value !== null && key !== undefined && Object.hasOwn(value, key);

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isInside(inner, key) ? Reflect.get(inner, key) : undefined), value);
}

/** A copy without what is at a path; the same where nothing is. */
function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || !isInside(value, key)) return value;
  const changed = rest.length > 0 ? [without(Reflect.get(value, key), rest)] : [];
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1, ...changed);
  const { [key]: _gone, ...others } = value as Readonly<Record<string, unknown>>;
  return changed.length > 0 ? { ...others, [key]: changed[0] } : others;
}
