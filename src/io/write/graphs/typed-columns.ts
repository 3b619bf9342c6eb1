import type { FileAttribute, FileGraph, FileValue, FileValues } from '../../read/graphs/file-graph';
import { textIn } from './text-in';

type Item = Readonly<{ values?: FileValues }>;

/** What all items have a field of, by the name under which a format has it among their values. */
export type Field<T> = Readonly<{
  name: string;
  read: (item: T) => FileValue | undefined;
  /** It is declared though nobody has it. */
  isKept?: boolean;
}>;

/** What nodes or edges have values of, with the type of all of them; of several at once the type of each. */
export type TypedColumn<T> = Field<T> &
  Readonly<{
    of: FileAttribute['of'];
    /** As people read it, where that is not its name. */
    label?: string;
    type: 'boolean' | 'int' | 'double' | 'string';
    isList: boolean;
  }>;

/**
 * Fields, and after them all attributes, by the values that items have: an attribute that is called as a field is goes by
 * that name and `_`. Those that nobody has are left out. O(values).
 */
export function typedColumns<T extends Item>(
  graph: FileGraph,
  of: FileAttribute['of'],
  items: readonly T[],
  fields: readonly Field<T>[],
  language: string,
): readonly TypedColumn<T>[] {
  const declared = new Map((graph.attributes ?? []).flatMap((each) => (each.of === of ? [[each.name, each]] : [])));
  const names = new Set([...declared.keys(), ...items.flatMap(({ values }) => [...(values?.keys() ?? [])])]);
  const taken = new Set(fields.map(({ name }) => name));
  const ofFields = fields.map((field) => columnOf(of, items, field));
  const ofValues = [...names].map((attribute) => {
    const { type, label } = declared.get(attribute) ?? {};
    let name = attribute;
    while (taken.has(name)) name += '_';
    taken.add(name);
    const column = columnOf(of, items, { name, read: ({ values }) => values?.get(attribute) }, type);
    const text = label === undefined ? name : textIn(label, language);
    return text === name ? column : { ...column, label: text };
  });
  return [...ofFields, ...ofValues].flatMap(({ count, ...column }) => (count > 0 || column.isKept ? [column] : []));
}

function columnOf<T>(
  of: FileAttribute['of'],
  items: readonly T[],
  field: Field<T>,
  declared?: FileAttribute['type'],
): TypedColumn<T> & { count: number } {
  const read = (item: T) => written(field.read(item));
  const values = items.flatMap((item) => read(item) ?? []);
  const isList = items.some((item) => Array.isArray(read(item)));
  const isPlain = isList || declared === undefined || declared === 'number' || declared === 'flag';
  return { ...field, read, of, isList, type: isPlain ? typeOf(values) : 'string', count: values.length };
}

/** A value that says something: no number without an end, no list of nothing. */
function written(value: FileValue | undefined): FileValue | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

function typeOf(values: readonly (string | number | boolean)[]): TypedColumn<never>['type'] {
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (!values.every((value) => typeof value === 'number' && Number.isFinite(value))) return 'string';
  return values.every((value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31) ? 'int' : 'double';
}

/** The text of what an item has of a column: of several values at once as a list of JSON. */
export function columnText<T>({ read, type, isList }: TypedColumn<T>, item: T): string | undefined {
  const value = read(item);
  if (value === undefined) return undefined;
  if (!isList) return `${value}`;
  const all = [value].flat();
  return JSON.stringify(type === 'string' ? all.map((each) => `${each}`) : all);
}
