import {
  selectFiltersOpen,
  selectInspectorBeside,
  selectInspectorOpen,
  selectIsSelected,
} from '../select/screen-selectors';
import { selectShows } from '../select/shows';
import { type Sheet, type SheetHeight, useAtlas } from '../store';
import { setSession, setView } from './set';

/** What was selected is described, or edited; where the inspector has no place beside the map, over its edge. */
export function peek(): void {
  const state = useAtlas.getState();
  if (selectShows('inspector')(state)) openInspector(state.session.isEditing ? 'half' : 'low');
}

/** Opens the inspector: on a small screen as a sheet, which keeps its height where it is open already. */
export function openInspector(height: SheetHeight): void {
  const state = useAtlas.getState();
  const { device, sheet } = state.session;
  if (sheet === 'inspector') return;
  if (device.narrow) showSheet('inspector', height);
  else if (!selectInspectorBeside(state)) setSession({ sheet: 'inspector' });
}

/** The inspector over the edge of a large map goes with the last thing that it described. */
export function closeIdleInspector(): void {
  const state = useAtlas.getState();
  const { view, session } = state;
  const isIdle = !selectIsSelected(state) && view.ask === null && view.stage !== 'scenes';
  if (isIdle && session.sheet && !session.device.narrow) setSession({ sheet: null });
}

/** Folds the filters away from beside the map, or unfolds them. */
export function toggleFilters(): void {
  const state = useAtlas.getState();
  setSession({ folded: { ...state.session.folded, filters: selectFiltersOpen(state) } });
}

/** Folds the inspector away, or unfolds it: over the edge of the map where there is no room beside it. */
export function toggleInspector(): void {
  const state = useAtlas.getState();
  const { folded, device } = state.session;
  const inspector = selectInspectorOpen(state);
  const isOver = !inspector && !device.room.inspector;
  setSession({ folded: { ...folded, inspector }, sheet: isOver ? 'inspector' : null });
}

/** Opens one sheet on a small screen, or closes all; the list is one, and what a link calls the list. */
export function showSheet(sheet: Sheet | null, sheetHeight: SheetHeight = 'half'): void {
  setView({ panel: sheet === 'list' ? 'list' : 'map' });
  setSession({ sheet: sheet === 'list' ? null : sheet, sheetHeight });
}

export function setSheetHeight(sheetHeight: SheetHeight): void {
  setSession({ sheetHeight });
}
