import type { Sheet, State } from '../store';

/** Whether an actor, a relation or a pair is selected. */
export const selectIsSelected = ({ view }: State) =>
  view.selection.length > 0 || view.relation !== null || view.pair !== null;

/** Whether the inspector shows a question: what is selected, and the scenes while they are edited, come before it. */
export const selectShowsQuestion = (state: State) =>
  state.view.ask !== null && state.view.stage !== 'scenes' && !selectIsSelected(state);

/** The sheet that covers the map on a small screen. */
export const selectSheet = ({ view, session }: State): Sheet | null => (view.panel === 'list' ? 'list' : session.sheet);

/** Whether the head of the legend stands unfolded on the map: with its key, or where the reader or the room says so. */
export const selectLegendHead = ({ session: { legend, device } }: State): boolean =>
  legend.key || (legend.head ?? (device.room.legend && !device.narrow && legend.fits));

/** Whether the filters stand beside the map; on a small screen they are a sheet. An embed has what its page asked for. */
export const selectFiltersOpen = ({ view, session }: State): boolean =>
  !(session.folded.filters ?? !(session.device.room.filters || view.embed));

/** Whether the inspector has a place of its own beside the map. */
export const selectInspectorBeside = ({ view, session }: State): boolean =>
  session.folded.inspector !== true && (session.device.room.inspector || view.embed !== null);

/** Whether the inspector is open, beside the map or over its edge. */
export const selectInspectorOpen = (state: State): boolean =>
  selectInspectorBeside(state) || state.session.sheet === 'inspector';
