import { moveToRedo, moveToUndo, redoMove, undoMove } from '../act/undo-actions';
import type { State } from '../store';
import { redoEdit, undoEdit } from './edit-actions';

/** Takes the last move by hand back, or else the last edit; false where there is neither. */
export const undo = (): boolean => undoMove() || undoEdit();

/** Does again what was taken back last; false where nothing was. */
export const redo = (): boolean => redoMove() || redoEdit();

export const canUndo = (state: State): boolean => moveToUndo(state) !== undefined || state.edits.past.length > 0;

export const canRedo = (state: State): boolean => moveToRedo(state) !== undefined || state.edits.future.length > 0;
