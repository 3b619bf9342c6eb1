import type { Diff } from '../../graph/document/change';
import { changedActors } from '../../graph/document/changed-actors';
import { isContextKind } from '../../graph/graph';
import { setFilter } from '../../state/act/filter-actions';
import { selectNodes } from '../../state/act/selection-actions';
import { setDialog } from '../../state/act/session-actions';
import { useAtlas } from '../../state/store';

/** Leaves on the map and in the list whom a change is about, and selects them. */
export function showChanged(diff: Diff): void {
  const { graph } = useAtlas.getState();
  const only = [...changedActors(diff, graph).keys()];
  const hasContext = only.some((id) => isContextKind(graph, graph.nodes.get(id)?.kind ?? ''));
  setDialog(null);
  setFilter({ only, ...(hasContext && { context: true }) });
  selectNodes(only);
}
