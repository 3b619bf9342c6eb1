import type { Moved } from '../link/view';
import { portOf } from '../ports';
import { type MoveStep, type Moves, type State, useAtlas } from '../store';
import { arrange } from './arrange-actions';
import { isSameMoved, setMoves, setPositions } from './move-actions';

const get = useAtlas.getState;

/** The move that can be taken back; undefined where there is none, or where the positions have come from elsewhere since. */
export function moveToUndo({ session, view }: State): MoveStep | undefined {
  const step = session.moves.past.at(-1);
  return step && isSameMoved(step.after, view.positions) ? step : undefined;
}

/** The move that can be done again, in the same way. */
export function moveToRedo({ session, view }: State): MoveStep | undefined {
  const step = session.moves.future.at(-1);
  return step && isSameMoved(step.before, view.positions) ? step : undefined;
}

/** Takes the last move by hand back; false where it cannot be. */
export function undoMove(): boolean {
  const { past, future } = get().session.moves;
  const step = moveToUndo(get());
  if (!step) return false;
  take(step, step.before, {
    past: past.slice(0, -1),
    future: [...future, step],
    said: { is: 'undone', ids: step.ids },
  });
  return true;
}

/** Does again what was taken back; false where it cannot be. */
export function redoMove(): boolean {
  const { past, future } = get().session.moves;
  const step = moveToRedo(get());
  if (!step) return false;
  take(step, step.after, { past: [...past, step], future: future.slice(0, -1), said: { is: 'redone', ids: step.ids } });
  return true;
}

/** Shows the arrangement in which a step moved, as it has it before or after. */
function take({ arrangement, ids }: MoveStep, positions: Moved, moves: Moves): void {
  arrange(arrangement);
  setMoves(moves);
  setPositions(positions);
  const [id] = ids;
  if (id !== undefined) portOf('canvas')?.reveal(id);
}
