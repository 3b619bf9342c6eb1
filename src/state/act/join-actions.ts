import { selectAtHand, selectJoining } from '../select/edit-selectors';
import { useAtlas } from '../store';
import { selectNode } from './selection-actions';
import { setDialog, setEditing } from './session-actions';
import { setSession } from './set';
import { showSheet } from './sheet-actions';

const get = useAtlas.getState;

/** Lets the reader choose on the map with whom an actor that is edited is to be joined, or no more; a sheet makes room for that. */
export function setJoining(joining: string | null): void {
  setSession({ joining, marking: false, moving: null });
  if (get().session.device.narrow) showSheet(joining === null ? 'inspector' : null, 'low');
}

/** Begins a relation between two actors, whichever way. */
export function beginRelation(one: string, other: string): void {
  setSession({ newEnds: [one, other] });
  setDialog('newRelation');
}

/** Has the actor at hand be edited and joined with whom the reader chooses on the map; gives that up where it is so. */
export function toggleJoining(): void {
  const id = selectAtHand(get());
  const isOn = selectJoining(get()) !== null;
  if (!isOn && id !== null) {
    selectNode(id);
    setEditing(true);
  }
  setJoining(isOn ? null : id);
}
