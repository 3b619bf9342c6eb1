import { groupBy } from '../group-by';
import type { Relation } from '../model';
import { canonical } from '../plain-data';
import type { RelationType } from '../vocabulary';
import type { Ids } from './proposal';

/**
 * Which incoming relation is which open one: of two actors and of one type. Where either document has several of these, they
 * are told apart by their ids, by all that they say, and by when and how they hold, as far as each is the only one; so what
 * is brought in once is found again. O(n log n); the order of neither list matters.
 */
export function matchRelations(
  open: readonly Relation[],
  incoming: readonly Relation[],
  types: readonly RelationType[],
): Ids {
  const symmetric = new Set(types.flatMap(({ id, symmetric }) => (symmetric ? [id] : [])));
  const endsOf = ({ type, from, to }: Relation) =>
    JSON.stringify(symmetric.has(type) && from > to ? [type, to, from] : [type, from, to]);
  const opens = groupBy(open, endsOf);
  const ids = new Map<string, string>();
  for (const [ends, group] of groupBy(incoming, endsOf)) matchParallel(opens.get(ends) ?? [], group, ids);
  return ids;
}

function matchParallel(open: readonly Relation[], incoming: readonly Relation[], ids: Map<string, string>): void {
  const [one, other] = [open[0], incoming[0]];
  if (one && other && open.length === 1 && incoming.length === 1) {
    ids.set(other.id, one.id);
    return;
  }
  let left = { open, incoming };
  const pair = (keyOf: (relation: Relation) => string, areAlike: boolean) => {
    left = pairBy(left, keyOf, areAlike, ids);
  };
  pair(({ id }) => id, false);
  pair(({ id: _id, from: _from, to: _to, ...rest }) => canonical(rest), true);
  pair(({ strength, as, date, since, until }) => JSON.stringify([strength, as, date, since, until]), false);
}

/** Pairs those of one key, where there is but one of each, or where those of a key are alike; who is left. */
function pairBy(
  { open, incoming }: Readonly<{ open: readonly Relation[]; incoming: readonly Relation[] }>,
  keyOf: (relation: Relation) => string,
  areAlike: boolean,
  ids: Map<string, string>,
) {
  const opens = groupBy(open, keyOf);
  const taken = new Set<string>();
  for (const [key, group] of groupBy(incoming, keyOf)) {
    const others = opens.get(key) ?? [];
    if (!areAlike && (group.length > 1 || others.length > 1)) continue;
    const [mine, theirs] = [group, others].map((each) => each.map(({ id }) => id).sort());
    for (const [index, id] of (mine ?? []).entries()) {
      const other = theirs?.[index];
      if (other === undefined) break;
      ids.set(id, other);
      taken.add(other);
    }
  }
  return { open: open.filter(({ id }) => !taken.has(id)), incoming: incoming.filter(({ id }) => !ids.has(id)) };
}
