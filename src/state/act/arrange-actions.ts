import type { Arrangement } from '../../graph/arrangements/arrangement';
import { portOf } from '../ports';
import { cameraAt, cameraTarget } from '../select/carried-camera';
import { selectForceAwaited } from '../select/place-selectors';
import { type Session, useAtlas } from '../store';
import { selectNode } from './selection-actions';
import { setSession, setView } from './set';

/** Arranges the actors anew; the camera goes with the actor that it is at, or shows the whole as before. */
export function arrange(arrangement: Arrangement): void {
  portOf('canvas')?.settle();
  const before = useAtlas.getState();
  if (arrangement === before.view.arrangement) return;
  const target = cameraTarget(before);
  const after = { ...before, view: { ...before.view, arrangement } };
  const { force } = before.session;
  const isAwaited = arrangement === 'force' && (selectForceAwaited(before) || force?.value === 'failed');
  // What could not be computed is tried anew.
  setSession({ followed: isAwaited ? (target ?? null) : null, force: isAwaited ? null : force });
  setView({ arrangement, camera: cameraAt(after, target) });
}

/** Arranges all around the selected actor; where there is none, the search asks for one, if there is a search. */
export function arrangeAround(): void {
  const { view } = useAtlas.getState();
  const isAsked = view.arrangement !== 'around' && view.selection.length === 0 && view.embed === null;
  if (isAsked) setSession({ asksAround: true });
  else arrange('around');
}

/** Ends the question around whom, with an actor or, for null, with all as it was. */
export function answerAround(actor: string | null): void {
  setSession({ asksAround: false });
  if (actor === null) return;
  selectNode(actor);
  arrange('around');
}

/** Takes in positions that were computed for the free arrangement, or that they cannot be; the camera goes with the actor that it is at. */
export function setForce(force: NonNullable<Session['force']>): void {
  const { followed } = useAtlas.getState().session;
  setSession({ force, followed: null });
  if (followed) setView({ camera: cameraAt(useAtlas.getState(), followed) });
}
