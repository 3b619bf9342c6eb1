import type { Diff } from '../../graph/document/change';
import type { Graph } from '../../graph/graph';
import { setFilter } from '../../state/act/filter-actions';
import { selectNodes } from '../../state/act/selection-actions';
import { setDialog } from '../../state/act/session-actions';
import { useAtlas } from '../../state/store';

/**
 * Whom a change is about, of those who are there after it: actors that are new or otherwise, those who were moved, the ends
 * of relations that are new, otherwise or gone, and whom notes are about that are new or otherwise. Sorted as the graph has them. O(nodes + changes).
 */
export function changedActors({ entities, relations, notes, positions = [] }: Diff, { nodes }: Pick<Graph, 'nodes'>) {
  const items = <T>(list: { added: readonly { item: T }[]; updated: readonly (readonly [T, T])[] } | undefined) => [
    ...(list?.added ?? []).map(({ item }) => item),
    ...(list?.updated ?? []).map(([, after]) => after),
  ];
  const gone = (relations?.removed ?? []).map(({ item }) => item);
  const ids = new Set([
    ...items(entities).map(({ id }) => id),
    ...[...items(relations), ...gone].flatMap(({ from, to }) => [from, to]),
    ...items(notes).flatMap(({ about }) => about),
    ...positions.map(({ id }) => id),
  ]);
  return [...nodes.keys()].filter((id) => ids.has(id));
}

/** Leaves on the map and in the list whom a change is about, and selects them. */
export function showChanged(diff: Diff): void {
  const only = changedActors(diff, useAtlas.getState().graph);
  setDialog(null);
  setFilter({ only, context: true });
  selectNodes(only);
}
