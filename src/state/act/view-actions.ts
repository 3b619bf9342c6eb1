import type { Arrangement } from '../../graph/arrangements/arrangement';
import type { ColourBy, SizeBy } from '../../graph/colour/colour-by';
import type { Camera, Language, SortColumn, Theme, View } from '../link/view';
import { portOf } from '../ports';
import { cameraAt, cameraTarget } from '../select/carried-camera';
import { selectForceAwaited } from '../select/selectors';
import { type Session, useAtlas } from '../store';
import { setPreferences, setSession, setView } from './set';

export function colourBy(colour: ColourBy): void {
  setView({ colour });
}

export function sizeBy(size: SizeBy): void {
  setView({ size });
}

export function setPanel(panel: View['panel']): void {
  setView({ panel });
}

export function setRows(rows: View['rows']): void {
  setView({ rows, sort: null });
}

/** Sorts the list by a column, the other way round where it is sorted by it already. */
export function sortBy(column: SortColumn): void {
  const { sort } = useAtlas.getState().view;
  setView({ sort: { column, descending: sort?.column === column && !sort.descending } });
}

/** Takes in where the reader has moved the camera. */
export function setCamera(camera: Camera | null): void {
  setSession({ followed: null });
  setView({ camera });
}

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

/** Takes in positions that were computed for the free arrangement, or that they cannot be; the camera goes with the actor that it is at. */
export function setForce(force: NonNullable<Session['force']>): void {
  const { followed } = useAtlas.getState().session;
  setSession({ force, followed: null });
  if (followed) setView({ camera: cameraAt(useAtlas.getState(), followed) });
}

export function chooseLanguage(language: Language): void {
  setView({ language });
  setPreferences({ language });
}

export function chooseTheme(theme: Theme): void {
  setView({ theme });
  setPreferences({ theme });
}
