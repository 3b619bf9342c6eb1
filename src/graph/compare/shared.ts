import type { Graph } from '../graph';
import { addTo } from '../group-by';
import { neighboursOf } from '../neighbours';

/** The most actors whose facts stand side by side, and whose shared neighbours the map marks. */
export const MOST_COMPARED = 4;

/** Something that at least two of the compared actors have, and which of them do. */
export type Shared = Readonly<{ value: string; by: readonly string[] }>;

/** Whom ties lead to from at least two of these actors, themselves aside; in O(their edges). */
export function sharedNeighbours(graph: Graph, ids: readonly string[]): readonly Shared[] {
  const selves = new Set(ids);
  return sharedBy(ids, (id) => neighboursOf(graph, id)).filter(({ value }) => !selves.has(value));
}

/** What at least two of these have, and which of them do; what most of them have comes first. */
export function sharedBy(ids: readonly string[], valuesOfId: (id: string) => readonly string[]): readonly Shared[] {
  const by = new Map<string, string[]>();
  for (const id of ids) {
    for (const value of new Set(valuesOfId(id))) addTo(by, value, id);
  }
  return [...by]
    .map(([value, having]) => ({ value, by: having }))
    .filter(({ by: having }) => having.length > 1)
    .sort((a, b) => b.by.length - a.by.length);
}
