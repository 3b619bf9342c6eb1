import type { Graph } from '../graph';
import { groupBy } from '../group-by';
import type { Diff, Identified, ListDiff } from './change';
import { type PlaceChange, placeChanges } from './place-changes';

/**
 * Whom a change is about, of those who are there after it, in the order of the graph, each with the places among
 * `placeChanges` that are about it: its own, those of its relations, its moves, and what notes say of it.
 * O(nodes + changes).
 */
export function changedActors(diff: Diff, { nodes }: Pick<Graph, 'nodes'>): ReadonlyMap<string, readonly number[]> {
  const relations = itemsIn(diff.relations);
  const notes = itemsIn(diff.notes);
  const whomOf = ({ part, item, way }: PlaceChange): readonly string[] => {
    if (part === 'layout') return way.slice(0, 1);
    const id = item ?? '';
    if (part === 'entities') return [id];
    if (part === 'relations') return (relations.get(id) ?? []).flatMap(({ from, to }) => [from, to]);
    return part === 'notes' ? (notes.get(id) ?? []).flatMap(({ about }) => about) : [];
  };
  const found = new Map<string, Set<number>>();
  for (const [index, change] of placeChanges(diff).entries()) {
    for (const id of whomOf(change)) found.set(id, (found.get(id) ?? new Set()).add(index));
  }
  return new Map(
    [...nodes.keys()].flatMap((id) => {
      const about = found.get(id);
      return about ? [[id, [...about]] as const] : [];
    }),
  );
}

/** What a list of a diff names, as it was and as it is. */
function itemsIn<T extends Identified>({ added, updated, removed }: ListDiff<T> = NOTHING): ReadonlyMap<string, T[]> {
  const all = [...removed.map(({ item }) => item), ...updated.flat(), ...added.map(({ item }) => item)];
  return groupBy(all, ({ id }) => id);
}

const NOTHING: ListDiff<never> = { added: [], updated: [], removed: [] };
