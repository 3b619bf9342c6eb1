import type { Position } from '../../../../graph/model';
import { isRecord } from '../../../../graph/plain-data';
import type { Tell } from '../../tell';
import { colourIn } from '../colour-in';
import type { FileEdge, FileNode, FileValue, FileValues } from '../file-graph';

/** An object of JSON. */
export type JsonFields = Readonly<Record<string, unknown>>;

/** So many items of a list that are none are told of. */
const MOST_TOLD = 20;

/** The objects of a list, or of the values of an object; what else is in it is told, and left out. None where there is neither. */
export function itemsIn(value: unknown, part: string, tell: Tell): readonly JsonFields[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  const strays = items.flatMap((item, index) => (isRecord(item) ? [] : [{ found: item, item: index + 1 }]));
  for (const { found, item } of strays.slice(0, MOST_TOLD)) {
    tell({ list: null, item, field: part, rule: 'schema', found, expected: { is: 'fields' }, done: 'dropped' });
  }
  return items.filter(isRecord);
}

/** What names a node: texts and numbers, and lists of them as JSON; undefined of all else. */
export function idIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return JSON.stringify(value);
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined;
}

/** What stands where a name should, as a name: an object is written as JSON, as it may have no text of its own. */
export const nameIn = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : `${value}`;

/** A text that says something. */
export const textIn = (value: unknown): string | undefined =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? `${value}` : undefined;

export const numberIn = (value: unknown): number | undefined => (Number.isFinite(value) ? Number(value) : undefined);

export const flagIn = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

/** A size that something can have. */
export const sizeIn = (value: unknown): number | undefined => {
  const size = numberIn(value);
  return size !== undefined && size > 0 ? size : undefined;
};

/** A year, a day, or a text that says so. */
const timeIn = (value: unknown): string | number | undefined =>
  typeof value === 'string' ? textIn(value) : numberIn(value);

/** Where two numbers are; undefined where one of them is none. `down` is 1 where y grows downwards, else -1. */
export function positionIn(x: unknown, y: unknown, down: 1 | -1 = 1): Position | undefined {
  const [across, along] = [numberIn(x), numberIn(y)];
  return across === undefined || along === undefined ? undefined : { x: across, y: along * down + 0 };
}

/** The fields of an object, taken out one by one: what is left are its values. */
export type Fields = Readonly<{
  /** The first of these fields that is what it should be. */
  take: <T>(names: readonly string[], as: (value: unknown) => T | undefined) => T | undefined;
  /** Leaves fields out, where they say nothing new. */
  skip: (...names: readonly string[]) => void;
  values: () => FileValues;
}>;

export function fieldsOf(object: JsonFields | ReadonlyMap<string, unknown>): Fields {
  const left = new Map<string, unknown>(object instanceof Map ? object : Object.entries(object));
  return {
    take: (names, as) => {
      for (const name of names) {
        const taken = as(left.get(name));
        if (taken === undefined) continue;
        left.delete(name);
        return taken;
      }
      return undefined;
    },
    skip: (...names) => {
      for (const name of names) left.delete(name);
    },
    values: () => valuesOf(left),
  };
}

/** The fields of an object together with those of an object within, whose names say so where both have one. */
export function withInner(object: JsonFields, name: string): ReadonlyMap<string, unknown> {
  const { [name]: inner, ...own } = object;
  const fields = new Map(Object.entries(own));
  for (const [each, value] of Object.entries(isRecord(inner) ? inner : { [name]: inner })) {
    fields.set(fields.has(each) ? `${name}.${each}` : each, value);
  }
  return fields;
}

/** Values by their names; those of an object within are values of their own, one level down: `address.city`. */
function valuesOf(fields: Iterable<readonly [string, unknown]>): FileValues {
  const values = new Map<string, FileValue>();
  const set = (name: string, given: unknown) => {
    const value = valueIn(given);
    let free = name;
    for (let further = 2; values.has(free); further += 1) free = `${name} (${further})`;
    if (value !== null) values.set(free, value);
  };
  for (const [name, value] of fields) {
    if (!isRecord(value)) set(name, value);
    else for (const [inner, each] of Object.entries(value)) set(`${name}.${inner}`, each);
  }
  return values;
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** A value as it is, several as a list; what is made of others as JSON. Null of nothing. */
function valueIn(value: unknown): FileValue | null {
  if (isScalar(value)) return value;
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = value.filter((item) => item !== null);
  if (items.length === 0) return null;
  return items.every(isScalar) ? items : JSON.stringify(items);
}

/** A node of an object: what has a field of its own here, by what programs call it, and all else as values. */
export const nodeOf = (
  id: string,
  { take, values }: Fields,
  names: readonly string[] = ['name', 'label'],
): FileNode => ({
  id,
  name: take(names, textIn),
  summary: take(['description'], textIn),
  kind: take(['kind'], textIn),
  parent: take(['parent'], (value) => idIn(value) || undefined),
  begin: take(['begin'], timeIn),
  end: take(['end'], timeIn),
  colour: take(['color', 'colour'], colourIn),
  size: take(['size'], sizeIn),
  values: values(),
});

/** An edge of an object, in the same way. */
export const edgeOf = (
  ends: Pick<FileEdge, 'from' | 'to' | 'isDirected'>,
  { take, values }: Fields,
  types: readonly string[],
): FileEdge => ({
  ...ends,
  type: take(types, textIn),
  weight: take(['weight'], numberIn),
  begin: take(['begin'], timeIn),
  end: take(['end'], timeIn),
  values: values(),
});

/** Addresses, of pictures or of anything else. */
const ADDRESS = /\burl\s*\(|:\/\/|\bdata:[a-z]/i;

/** Tells that a file says how to draw; where it names addresses, that these are left out. */
export function tellStyle(style: unknown, found: string, tell: Tell): void {
  if (style === undefined) return;
  const done = ADDRESS.test(JSON.stringify(style)) ? 'dropped' : 'kept';
  tell({ list: null, item: null, field: '', rule: 'style-left', found, done });
}

/** Tells of parts that are left out: of what is said of the graph as a whole nothing of it is lost. */
export function tellParts(parts: readonly string[], done: 'kept' | 'dropped', tell: Tell): void {
  if (parts.length === 0) return;
  tell({ list: null, item: null, field: '', rule: 'part-left', found: parts.join(', '), done });
}
