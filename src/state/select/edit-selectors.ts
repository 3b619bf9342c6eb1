import type { State } from '../store';
import { selectEmbedded } from './shows';

/** Whether what is open can be edited here: not in somebody's page, nor where a story is shown or its scenes are edited. */
export const selectMayEdit = (state: State): boolean => !selectEmbedded(state) && state.view.stage === null;

/** Whether what is selected is edited where it is described. */
export const selectIsEditing = (state: State): boolean => state.session.isEditing && selectMayEdit(state);

/** Whether an actor or a relation that can be edited is selected. */
export const selectIsEditable = (state: State): boolean =>
  selectMayEdit(state) && (state.view.selection.length > 0 || state.view.relation !== null);
