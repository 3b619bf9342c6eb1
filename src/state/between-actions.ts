import { setBetween } from '../graph/set-between';
import { keepPositions } from './move-actions';
import { selectPositions, selectShared } from './selectors';
import { useAtlas } from './store';

/** Moves the neighbours that the selected share between them, in the arrangement in force. */
export function setSharedBetween(): void {
  const state = useAtlas.getState();
  const moved = setBetween(selectShared(state), selectPositions(state));
  if (Object.keys(moved).length > 0) keepPositions(moved);
}
