import type { Identified } from '../document/document';
import type { Ids } from './proposal';

/** The longest id that a document can have, less what makes it another. */
const LONGEST = 180;

/**
 * What each incoming item is called in the open document: as the open one that it is, else by its own id, or by another where
 * something else has that. Which other one does not follow the order of the items. O(n log n).
 */
export function idsInOpen(open: readonly Identified[], incoming: readonly Identified[], match: Ids): Ids {
  const taken = new Set([...open, ...incoming].map(({ id }) => id));
  const clashing = new Set(open.map(({ id }) => id));
  const freshFor = (id: string): string => {
    if (!clashing.has(id)) return id;
    let [fresh, number] = [id, 1];
    while (taken.has(fresh)) {
      number += 1;
      fresh = `${id.slice(0, LONGEST)}-${number}`;
    }
    taken.add(fresh);
    return fresh;
  };
  const ids = incoming.map(({ id }) => id).sort();
  return new Map(ids.map((id) => [id, match.get(id) ?? freshFor(id)]));
}
