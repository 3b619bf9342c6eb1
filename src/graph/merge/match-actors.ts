import type { Identified } from '../document/document';
import { addTo } from '../group-by';
import type { Pair, Why } from './proposal';

/** Items are alike that share a key. */
export type Rule<T> = Readonly<{
  why: Why;
  attribute?: string;
  open: (item: T) => readonly string[];
  incoming: (item: T) => readonly string[];
  /** Whether one can stand for the other; absent: any. */
  fits?: (open: T, incoming: T) => boolean;
}>;

/** Items of both documents. */
type Sides<T> = Readonly<{ open: readonly T[]; incoming: readonly T[] }>;

/** What more items than these share tells none of them from the others. */
const MOST_ALIKE = 3;

/** The pairs that one rule after another leaves no doubt about: each is like the other, and like nobody else. O(keys). */
export function certainPairs<T extends Identified>(items: Sides<T>, rules: readonly Rule<T>[]): readonly Pair[] {
  const found: Pair[] = [];
  let left = items;
  for (const rule of rules) {
    const pairs = alike(left, rule, 1);
    const [opens, incomings] = [countsOf(pairs, ({ open }) => open), countsOf(pairs, ({ incoming }) => incoming)];
    for (const pair of pairs) if (opens.get(pair.open) === 1 && incomings.get(pair.incoming) === 1) found.push(pair);
    left = without(items, found);
  }
  return found;
}

/**
 * The pairs that may be the same, each for its surest reason, in an order that does not follow that of the items.
 * O(keys log keys): of what more than a few share nothing is suspected.
 */
export function suspectedPairs<T extends Identified>(items: Sides<T>, rules: readonly Rule<T>[]): readonly Pair[] {
  const found = new Map<string, Pair>();
  for (const rule of rules) {
    const pairs = [...alike(items, rule, MOST_ALIKE)].sort((one, other) => (one.key < other.key ? -1 : 1));
    for (const pair of pairs) if (!found.has(pair.key)) found.set(pair.key, pair);
  }
  return [...found.values()];
}

/** The items that are in no pair. */
export function without<T extends Identified>({ open, incoming }: Sides<T>, pairs: readonly Pair[]): Sides<T> {
  const [opens, incomings] = [new Set(pairs.map((each) => each.open)), new Set(pairs.map((each) => each.incoming))];
  return { open: open.filter(({ id }) => !opens.has(id)), incoming: incoming.filter(({ id }) => !incomings.has(id)) };
}

/** The pairs that share a key which at most so many of either document have. */
function alike<T extends Identified>(
  { open, incoming }: Sides<T>,
  { why, attribute, fits, ...keys }: Rule<T>,
  most: number,
): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  const opens = byKey(open, keys.open);
  for (const [shared, group] of byKey(incoming, keys.incoming)) {
    const others = opens.get(shared) ?? [];
    if (group.length > most || others.length > most) continue;
    for (const each of group) {
      for (const other of others.filter((one) => fits?.(one, each) ?? true)) {
        const key = JSON.stringify([each.id, other.id]);
        pairs.set(key, { key, incoming: each.id, open: other.id, why, attribute: attribute ?? null });
      }
    }
  }
  return [...pairs.values()];
}

function byKey<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) if (key !== '') addTo(groups, key, item);
  }
  return groups;
}

function countsOf(pairs: readonly Pair[], idOf: (pair: Pair) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(idOf(pair), (counts.get(idOf(pair)) ?? 0) + 1);
  return counts;
}
