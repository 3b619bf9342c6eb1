import { setBetween } from '../../graph/compare/set-between';
import { selectPositions } from '../select/place-selectors';
import { selectShared } from '../select/selection-selectors';
import { useAtlas } from '../store';
import { keepPositions } from './move-actions';

/** Moves the neighbours that the selected share between them, in the arrangement in force. */
export function setSharedBetween(): void {
  const state = useAtlas.getState();
  const moved = setBetween(selectShared(state), selectPositions(state));
  if (Object.keys(moved).length > 0) keepPositions(moved);
}
