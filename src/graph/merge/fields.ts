import { isSame } from '../document/list-diff';
import type { Entity, Relation } from '../model';
import { own } from '../own';
import { canonical, isRecord } from '../plain-data';
import { ANY_KIND } from '../vocabulary';
import type { FieldChange } from './proposal';

/** What says who or between whom it is, and what is told field by field. */
const APART: readonly string[] = ['id', 'values', 'from', 'to', 'type', 'status'];
const TEXTS: readonly string[] = ['name', 'short', 'summary', 'why', 'note'];
const LISTS: readonly string[] = ['aliases', 'ours', 'evidence'];
/** Of these a node has one. */
const EITHER: ReadonlyMap<string, string> = new Map([
  ['helix', 'contestedHelix'],
  ['contestedHelix', 'helix'],
]);

/** What an item has otherwise where it comes in; what it lacks there has not changed. O(fields). */
export function fieldChanges<T extends Entity | Relation>(open: T, incoming: T): readonly FieldChange[] {
  const before = new Map<string, unknown>(Object.entries(open));
  const fields = Object.entries(incoming).map(([field, after]): FieldChange => {
    const was = before.get(field);
    return { id: open.id, field, attribute: null, before: was, after: nextValue(field, was, after) };
  });
  const values = Object.entries(incoming.values ?? {}).map(([attribute, after]): FieldChange => {
    const was = own(open.values, attribute);
    return { id: open.id, field: 'values', attribute, before: was, after: nextValue('values', was, after) };
  });
  const told = fields.filter(({ field }) => !APART.includes(field) || (field === 'status' && isBacked(incoming)));
  return [...told, ...values].filter((each) => !isSame(each.before, each.after));
}

/** A status that rests on nothing says nothing. */
const isBacked = ({ evidence, why }: Pick<Entity, 'evidence' | 'why'>) => evidence.length > 0 || why !== undefined;

/**
 * An item with some of its changes. Evidence of what it had there is no evidence of what it has now, and goes, unless the
 * incoming item has it too.
 */
export function withChanges<T extends Entity | Relation>(item: T, changes: readonly FieldChange[], incoming: T): T {
  if (changes.length === 0) return item;
  const gone = new Set(changes.map(({ field }) => EITHER.get(field)));
  const kept = Object.fromEntries(Object.entries(item).filter(([field]) => !gone.has(field))) as T;
  const fields = changes.filter(({ attribute }) => attribute === null).map(({ field, after }) => [field, after]);
  const values = changes.flatMap(({ attribute, after }) => (attribute === null ? [] : [[attribute, after] as const]));
  return backed(
    {
      ...kept,
      ...Object.fromEntries(fields),
      ...(values.length > 0 && { values: { ...item.values, ...Object.fromEntries(values) } }),
    },
    new Set(changes.map(({ field, attribute }) => attribute ?? field)),
    new Set(incoming.evidence.map(canonical)),
  );
}

/** An item without evidence of nothing but fields that changed; what no evidence is left for is not stated. */
function backed<T extends Entity | Relation>(item: T, changed: ReadonlySet<string>, incoming: ReadonlySet<string>): T {
  const isOfThese = (fields: readonly string[] = []) => fields.length > 0 && fields.every((each) => changed.has(each));
  const evidence = item.evidence.filter((each) => !isOfThese(each.for) || incoming.has(canonical(each)));
  return { ...item, evidence, status: item.status === 'stated' && evidence.length === 0 ? 'unsourced' : item.status };
}

/** What a field comes to hold; what it held where nothing is said anew. */
function nextValue(field: string, before: unknown, after: unknown): unknown {
  if (isNothing(field, after) || isAlike(before, after)) return before;
  if (before === undefined) return after;
  if (TEXTS.includes(field) && isText(before) && isText(after)) return nextText(before, after);
  if (LISTS.includes(field) && Array.isArray(before) && Array.isArray(after)) return joined(before, after);
  return after;
}

const isNothing = (field: string, value: unknown) =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0) ||
  (field === 'kind' && value === ANY_KIND) ||
  (field === 'status' && value === 'unsourced');

/** The same whatever the order of keys, and of items of a list. */
function isAlike(one: unknown, other: unknown): boolean {
  if (isSame(one, other)) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return canonical(one) === canonical(other);
  return isSame(one.map(canonical).sort(), other.map(canonical).sort());
}

const isText = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');

/**
 * A text in the languages of both, the incoming one first. One of which nobody says which language it is in stands for all,
 * and takes the place of none that it is the same as.
 */
function nextText(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const { und, ...spoken } = before;
  const isAnywhere = (language: string) => language === 'und' || und !== undefined;
  const isKnown = Object.entries(after).every(
    ([language, text]) =>
      own(before, language) === text || (isAnywhere(language) && Object.values(before).includes(text)),
  );
  if (isKnown) return before;
  return own(after, 'und') === undefined ? { ...spoken, ...after } : after;
}

/** The items of both, each once. */
function joined(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const known = new Set(before.map(canonical));
  const added = after.filter((item) => !known.has(canonical(item)));
  return added.length > 0 ? [...before, ...added] : before;
}
