import { FARTHEST, type Focus } from '../../graph/filter/criteria';
import { portOf } from '../ports';
import { useAtlas } from '../store';
import { setView } from './set';

/** Restricts the map to whom ties join to these actors in one step, or to fewer or more steps from there on. */
export function focusOn(roots: readonly string[]): void {
  if (roots.length > 0) setFocus({ roots, degree: 1, direction: useAtlas.getState().view.focus?.direction ?? 'both' });
}

/** Focuses on the keyboard's cursor on the map, else on what is selected. */
export function focusHere(): void {
  const { session, view } = useAtlas.getState();
  const at = session.cursor?.node;
  focusOn(at !== undefined && !view.selection.includes(at) ? [at] : view.selection);
}

/** Changes the focus in force, its degree within bounds, and shows what it leaves; nothing where there is none. */
export function changeFocus(patch: Partial<Focus>): void {
  const { focus } = useAtlas.getState().view;
  if (!focus) return;
  const next = { ...focus, ...patch };
  setFocus({ ...next, degree: Math.min(FARTHEST, Math.max(1, next.degree)) });
}

/** Leaves the focus; false where there is none. */
export function leaveFocus(): boolean {
  if (!useAtlas.getState().view.focus) return false;
  setFocus(null);
  return true;
}

function setFocus(focus: Focus | null): void {
  setView({ focus });
  portOf('canvas')?.fit();
}
