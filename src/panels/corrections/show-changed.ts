import type { Diff } from '../../graph/document/change';
import { changedActors } from '../../graph/document/changed-actors';
import { setFilter } from '../../state/act/filter-actions';
import { selectNodes } from '../../state/act/selection-actions';
import { setDialog } from '../../state/act/session-actions';
import { useAtlas } from '../../state/store';

/** Leaves on the map and in the list whom a change is about, and selects them. */
export function showChanged(diff: Diff): void {
  const only = [...changedActors(diff, useAtlas.getState().graph).keys()];
  setDialog(null);
  setFilter({ only, context: true });
  selectNodes(only);
}
