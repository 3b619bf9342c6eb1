import type { Diff } from '../../graph/document/diff';
import type { Identified } from '../../graph/document/document';
import type { ListDiff } from '../../graph/document/list-diff';
import { canonical } from '../../graph/merge/fields';
import type { Position } from '../../graph/model';
import { own } from '../../graph/own';
import { isRecord } from '../read/read-list';
import type { Operation } from './patch';
import { pointerOf, ROOTS } from './places';

/** A change of one place of a document; undefined: nothing is there. */
export type Step = Readonly<{ path: readonly string[]; before: unknown; wanted: unknown }>;

type Fields = Readonly<Record<string, unknown>>;

/** Whether two places hold the same, in whatever order their keys stand. */
export const isAlike = (one: unknown, other: unknown): boolean => one === other || canonical(one) === canonical(other);

/** What is told of an item under its id. */
export function fieldsOf({ id: _key, ...fields }: Identified): Fields {
  return fields;
}

/** How a patch has a position. */
export const pairOf = (position: Position | null | undefined) => (position ? [position.x, position.y] : undefined);

/**
 * What a diff does, place by place: an item comes and goes as a whole and changes field by field, texts by language,
 * values by attribute, lists as a whole. The order of lists is no part of it. O(changes).
 */
export function stepsOf({ title, roles, positions = [], ...lists }: Diff): readonly Step[] {
  return [
    ...(title ? partSteps(ROOTS.title, ...title) : []),
    ...ITEMS.flatMap((list) => itemSteps(ROOTS[list], lists[list])),
    ...(roles ? partSteps(ROOTS.roles, ...roles) : []),
    ...positions.flatMap(({ layout, id, before, after }) =>
      stepAt([...ROOTS.layout, layout, id], pairOf(before), pairOf(after)),
    ),
  ];
}

/** The lists of items, those first of which others speak. */
const ITEMS = ['kinds', 'relationTypes', 'attributes', 'sources', 'entities', 'relations', 'notes', 'scenes'] as const;

function itemSteps(root: readonly string[], diff: ListDiff<Identified> | undefined): readonly Step[] {
  if (!diff) return [];
  const came = new Map(diff.added.map(({ item }) => [item.id, item]));
  const moved = diff.removed.flatMap(({ item }) => {
    const later = came.get(item.id);
    return later ? [[item, later] as const] : [];
  });
  const stayed = new Set(moved.map(([{ id }]) => id));
  const isElsewhere = ({ item }: Readonly<{ item: Identified }>) => !stayed.has(item.id);
  return [
    ...diff.added.filter(isElsewhere).flatMap(({ item }) => stepAt([...root, item.id], undefined, fieldsOf(item))),
    ...[...diff.updated, ...moved].flatMap(([before, after]) =>
      fieldSteps([...root, before.id], fieldsOf(before), fieldsOf(after)),
    ),
    ...diff.removed.filter(isElsewhere).flatMap(({ item }) => stepAt([...root, item.id], fieldsOf(item), undefined)),
  ];
}

function fieldSteps(path: readonly string[], before: Fields, after: Fields): readonly Step[] {
  return eachKey(before, after).flatMap(([key, was, is]) => {
    const isGroup = isRecord(was ?? is) && isRecord(is ?? was);
    return isGroup ? partSteps([...path, key], was, is) : stepAt([...path, key], was, is);
  });
}

function partSteps(path: readonly string[], before: unknown, after: unknown): readonly Step[] {
  return eachKey(before, after).flatMap(([key, was, is]) => stepAt([...path, key], was, is));
}

/** The keys of two groups of fields, with what each has there. */
function eachKey(before: unknown, after: unknown): readonly (readonly [key: string, was: unknown, is: unknown])[] {
  const [former, latter] = [before, after].map((fields) => (isRecord(fields) ? fields : {}));
  const keys = new Set([...Object.keys(former ?? {}), ...Object.keys(latter ?? {})]);
  return [...keys].map((key) => [key, own(former, key), own(latter, key)]);
}

const stepAt = (path: readonly string[], before: unknown, wanted: unknown): readonly Step[] =>
  isAlike(before, wanted) ? [] : [{ path, before, wanted }];

/** A step as operations: what was there is tested before it is replaced or removed. */
export function operationsOf({ path: keys, before, wanted }: Step): readonly Operation[] {
  const path = pointerOf(keys);
  if (before === undefined) return [{ op: 'add', path, value: wanted }];
  return [
    { op: 'test', path, value: before },
    wanted === undefined ? { op: 'remove', path } : { op: 'replace', path, value: wanted },
  ];
}
