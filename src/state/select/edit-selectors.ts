import type { State } from '../store';
import { selectResult } from './result-selectors';
import { selectEmbedded } from './shows';

/** Whether what is open can be edited here: not in somebody's page, nor where a story is shown or its scenes are edited. */
export const selectMayEdit = (state: State): boolean => !selectEmbedded(state) && state.view.stage === null;

/** Whether what is selected is edited where it is described. */
export const selectIsEditing = (state: State): boolean => state.session.isEditing && selectMayEdit(state);

/** Whether actors are edited in the list. */
export const selectIsTableEdited = (state: State): boolean =>
  selectIsEditing(state) && state.view.panel === 'list' && state.view.rows === 'actors';

/** Whether an actor or a relation that can be edited is selected. */
export const selectIsEditable = (state: State): boolean =>
  selectMayEdit(state) && (state.view.selection.length > 0 || state.view.relation !== null);

function isOnMap(state: State, id: string): boolean {
  const { nodes, neighbours } = selectResult(state);
  return nodes.has(id) || neighbours.has(id);
}

/** The only actor that is selected, where it is on the map. */
function selectOnly(state: State): string | null {
  const [only, ...others] = state.view.selection;
  return only !== undefined && others.length === 0 && isOnMap(state, only) ? only : null;
}

/** The actor from which relations can be drawn on the map: the only one selected, while it is edited. */
export const selectJoiner = (state: State): string | null => (selectIsEditing(state) ? selectOnly(state) : null);

/** The actor for whom the reader chooses on the map with whom it is to be joined. */
export function selectJoining(state: State): string | null {
  const { joining } = state.session;
  return joining !== null && joining === selectJoiner(state) ? joining : null;
}

/** The actor that could be joined on the map: where the keyboard is on it, else the only one selected. */
export const selectAtHand = (state: State): string | null =>
  selectMayEdit(state) ? (state.session.cursor?.node ?? selectOnly(state)) : null;

/** The next finding that is still there of those that are gone through, in a direction; null where there is none. */
export function selectMendable({ graph, session: { mending } }: State, step: 1 | -1): number | null {
  if (!mending) return null;
  for (let at = mending.at + step; at >= 0 && at < mending.findings.length; at += step) {
    const { nodes = [], edge } = mending.findings[at] ?? {};
    if (edge === undefined ? nodes.every((id) => graph.nodes.has(id)) : graph.edges.has(edge)) return at;
  }
  return null;
}
