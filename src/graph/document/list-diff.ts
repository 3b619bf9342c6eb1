import type { Change, Identified, ListDiff, Placed } from './change';
import { longestCommon } from './longest-common';

export type { Change, ListDiff, Placed };

/** The same by content: items are plain data, whose fields come in the order of their schema. */
export const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * The list after a diff, in O(items). Throws nothing where the diff is of another list: what is to go or to change and is
 * not there is passed over, what is to come and is there is replaced, and what should stand behind a missing item comes last.
 */
export function applyToList<T extends Identified>(items: readonly T[], diff: ListDiff<T> | undefined): readonly T[] {
  if (!diff) return items;
  const gone = new Set([...diff.removed, ...diff.added].map(({ item }) => item.id));
  const changed = new Map(diff.updated.map(([, after]) => [after.id, after]));
  const kept = items.filter(({ id }) => !gone.has(id)).map((item) => changed.get(item.id) ?? item);
  return insert(kept, diff.added);
}

/** The list with each item right behind the one that it is placed after. */
function insert<T extends Identified>(items: readonly T[], added: readonly Placed<T>[]): readonly T[] {
  if (added.length === 0) return items;
  const groups = groupsBehind(items, added);
  const result = [...(groups.get(null) ?? [])];
  for (const item of items) {
    result.push(item);
    for (const follower of groups.get(item.id) ?? []) result.push(follower);
  }
  return result;
}

/** What comes between each item of the list and the next, by the item's id; null before the first. */
function groupsBehind<T extends Identified>(
  items: readonly T[],
  added: readonly Placed<T>[],
): ReadonlyMap<string | null, readonly T[]> {
  const groups = new Map<string | null, T[]>();
  const groupAt = (id: string | null) => {
    const group = groups.get(id) ?? [];
    groups.set(id, group);
    return group;
  };
  const named = new Set(added.map(({ after }) => after));
  /** The group of each item that is named, and of each that has come. */
  const homes = new Map<string | null, T[]>([[null, groupAt(null)]]);
  for (const { id } of items) if (named.has(id)) homes.set(id, groupAt(id));
  for (const { item, after } of added) {
    const home = homes.get(after) ?? groupAt(items.at(-1)?.id ?? null);
    home.push(item);
    homes.set(item.id, home);
  }
  return groups;
}

export function invertList<T>({ added, updated, removed }: ListDiff<T>): ListDiff<T> {
  return { added: removed, updated: updated.map(([before, after]) => [after, before]), removed: added };
}

/** The least diff that leads from one list to another, in O(n log n). */
export function listDiffOf<T extends Identified>(before: readonly T[], after: readonly T[]): ListDiff<T> {
  if (before === after) return { added: [], updated: [], removed: [] };
  const kept = longestCommon(idsOf(before), idsOf(after));
  const former = new Map(before.map((item) => [item.id, item]));
  const isElsewhere = ({ item }: Placed<T>) => !kept.has(item.id);
  return {
    added: placed(after).filter(isElsewhere),
    updated: after.flatMap((item): readonly Change<T>[] => {
      const earlier = kept.has(item.id) ? former.get(item.id) : undefined;
      return earlier && !isSame(earlier, item) ? [[earlier, item]] : [];
    }),
    removed: placed(before).filter(isElsewhere),
  };
}

const idsOf = (items: readonly Identified[]) => items.map(({ id }) => id);

/** All items of a list with their places. */
const placed = <T extends Identified>(items: readonly T[]): readonly Placed<T>[] =>
  items.map((item, index) => ({ item, after: items[index - 1]?.id ?? null }));

/**
 * The diff that does what one does and then another, which has to be of the list that the first leads to, in
 * O((n + m) log(n + m)) for n and m changes. Of what both did to an item its beginning and its end are left, and nothing
 * where they are the same.
 */
export function squashLists<T extends Identified>(first: ListDiff<T>, second: ListDiff<T>): ListDiff<T> {
  const came = byId(first.added);
  const went = byId(second.removed);
  const earlier = new Map(first.updated.map(([before, after]) => [after.id, before]));
  const later = new Map(second.updated.map(([before, after]) => [before.id, after]));
  const [fore, aft] = [byNeighbour(first.removed), byNeighbour(second.added)];
  const removed = chainsOf([
    ...first.removed,
    ...second.removed
      .filter(({ item }) => !came.has(item.id))
      .map(({ item, after }) => ({ item: earlier.get(item.id) ?? item, after: neighbour(after, came, fore) })),
  ]);
  const added = chainsOf([
    ...second.added,
    ...first.added
      .filter(({ item }) => !went.has(item.id))
      .map(({ item, after }) => ({ item: later.get(item.id) ?? item, after: neighbour(after, went, aft) })),
  ]);
  const back = putBack(removed, added);
  const updated: readonly Change<T>[] = [
    ...first.updated
      .filter(([{ id }]) => !went.has(id))
      .map(([before, after]) => [before, later.get(after.id) ?? after] as const),
    ...second.updated.filter(([{ id }]) => !came.has(id) && !earlier.has(id)),
    ...back.values(),
  ];
  const isElsewhere = ({ item }: Placed<T>) => !back.has(item.id);
  return {
    added: [...added.values()].flat().filter(isElsewhere),
    updated: updated.filter(([before, after]) => !isSame(before, after)),
    removed: [...removed.values()].flat().filter(isElsewhere),
  };
}

const byId = <T extends Identified>(items: readonly Placed<T>[]) => new Map(items.map((each) => [each.item.id, each]));
const byNeighbour = <T>(items: readonly Placed<T>[]) => new Map(items.map((each) => [each.after, each]));

/** Behind which item one stands in the list before or after a diff, `gone` and `back` being what it lacks and has there. */
function neighbour<T extends Identified>(
  after: string | null,
  gone: ReadonlyMap<string, Placed<T>>,
  back: ReadonlyMap<string | null, Placed<T>>,
): string | null {
  let at = after;
  // As many steps as there are items: those of a broken diff may name each other in a circle.
  for (let left = gone.size; left > 0 && at !== null && gone.has(at); left -= 1) at = gone.get(at)?.after ?? null;
  for (let left = back.size; left > 0 && back.has(at); left -= 1) at = back.get(at)?.item.id ?? null;
  return at;
}

/** Items that stand right behind each other, by the item before them, which is not among them. */
function chainsOf<T extends Identified>(items: readonly Placed<T>[]): ReadonlyMap<string | null, readonly Placed<T>[]> {
  const own = byId(items);
  const next = byNeighbour([...own.values()]);
  const chainFrom = (first: Placed<T>) => {
    const chain: Placed<T>[] = [];
    for (let at: Placed<T> | undefined = first; at; at = next.get(at.item.id)) chain.push(at);
    return chain;
  };
  return new Map(
    [...own.values()]
      .filter(({ after }) => after === null || !own.has(after))
      .map((first) => [first.after, chainFrom(first)]),
  );
}

/** What was removed and added again where it was, as it was and as it is. */
function putBack<T extends Identified>(
  removed: ReturnType<typeof chainsOf<T>>,
  added: ReturnType<typeof chainsOf<T>>,
): ReadonlyMap<string, Change<T>> {
  const back = new Map<string, Change<T>>();
  for (const [at, chain] of removed) {
    const other = added.get(at) ?? [];
    const [before, after] = [byId(chain), byId(other)];
    for (const id of longestCommon([...before.keys()], [...after.keys()])) {
      const [was, is] = [before.get(id), after.get(id)];
      if (was && is) back.set(id, [was.item, is.item]);
    }
  }
  return back;
}
