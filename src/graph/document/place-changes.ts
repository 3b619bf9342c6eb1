import type { Position } from '../model';
import { own } from '../own';
import { canonical, isRecord } from '../plain-data';
import type { Diff, DiffLists, Identified, ListDiff } from './change';
import type { DocumentPart } from './document-problem';

/** A place in a document: a part, the item of it (of a layout its name; none of title and roles), and the way within. */
export type Place = Readonly<{ part: DocumentPart; item: string | null; way: readonly string[] }>;

/** What changed at a place; undefined: nothing was or is there. Of an item as a whole the way is empty. */
export type PlaceChange = Place & Readonly<{ before: unknown; after: unknown }>;

type Fields = Readonly<Record<string, unknown>>;
type Root = Pick<Place, 'part' | 'item'>;

/** The lists of items, those first of which others speak. */
export const ITEM_LISTS = [
  'kinds',
  'relationTypes',
  'attributes',
  'sources',
  'entities',
  'relations',
  'notes',
  'scenes',
] as const satisfies readonly (keyof DiffLists<Identified>)[];

/** What is told of an item under its id. */
export const fieldsOf = ({ id: _key, ...fields }: Identified): Fields => fields;

/** A position as files have it. */
export const pairOf = (position: Position | null | undefined) => (position ? [position.x, position.y] : undefined);

/** Whether two places hold the same, in whatever order their keys stand. */
export const isAlike = (one: unknown, other: unknown): boolean => one === other || canonical(one) === canonical(other);

/**
 * What a diff does, place by place: an item comes and goes as a whole and changes field by field, texts by language,
 * values by attribute, lists as a whole. The order of items is no part of it. O(changes).
 */
export function placeChanges({ title, roles, positions = [], ...lists }: Diff): readonly PlaceChange[] {
  return [
    ...(title ? changesWithin({ part: 'title', item: null }, [], title) : []),
    ...ITEM_LISTS.flatMap((part) => itemChanges(part, lists[part])),
    ...(roles ? changesWithin({ part: 'roles', item: null }, [], roles) : []),
    ...positions.flatMap(({ layout, id, before, after }) =>
      changeAt({ part: 'layout', item: layout, way: [id] }, [pairOf(before), pairOf(after)]),
    ),
  ];
}

function itemChanges(part: (typeof ITEM_LISTS)[number], diff: ListDiff<Identified> | undefined) {
  if (!diff) return [];
  const came = new Map(diff.added.map(({ item }) => [item.id, item]));
  const moved = diff.removed.flatMap(({ item }) => {
    const later = came.get(item.id);
    return later ? [[item, later] as const] : [];
  });
  const stayed = new Set(moved.map(([{ id }]) => id));
  const whole = ({ id }: Identified) => ({ part, item: id, way: [] });
  return [
    ...diff.added
      .filter(({ item }) => !stayed.has(item.id))
      .flatMap(({ item }) => changeAt(whole(item), [undefined, fieldsOf(item)])),
    ...[...diff.updated, ...moved].flatMap(([before, after]) =>
      fieldChanges({ part, item: before.id }, fieldsOf(before), fieldsOf(after)),
    ),
    ...diff.removed
      .filter(({ item }) => !stayed.has(item.id))
      .flatMap(({ item }) => changeAt(whole(item), [fieldsOf(item), undefined])),
  ];
}

function fieldChanges(root: Root, before: Fields, after: Fields): readonly PlaceChange[] {
  return eachKey(before, after).flatMap(([key, was, is]) => {
    const isGroup = isRecord(was ?? is) && isRecord(is ?? was);
    return isGroup ? changesWithin(root, [key], [was, is]) : changeAt({ ...root, way: [key] }, [was, is]);
  });
}

function changesWithin(root: Root, way: readonly string[], [before, after]: readonly [unknown, unknown]) {
  return eachKey(before, after).flatMap(([key, was, is]) => changeAt({ ...root, way: [...way, key] }, [was, is]));
}

/** The keys of two groups of fields, with what each has there. */
function eachKey(before: unknown, after: unknown): readonly (readonly [key: string, was: unknown, is: unknown])[] {
  const [former, latter] = [before, after].map((fields) => (isRecord(fields) ? fields : {}));
  const keys = new Set([...Object.keys(former ?? {}), ...Object.keys(latter ?? {})]);
  return [...keys].map((key) => [key, own(former, key), own(latter, key)]);
}

const changeAt = (place: Place, [before, after]: readonly [unknown, unknown]): readonly PlaceChange[] =>
  isAlike(before, after) ? [] : [{ ...place, before, after }];
