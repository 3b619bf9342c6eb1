import type { Camera } from '../link/view';
import type { State } from '../store';
import { selectPositions } from './place-selectors';
import { selectResult } from './result-selectors';

/**
 * The actor that the camera is at: the selected one, else the shown one nearest to the middle of the view; undefined
 * where the camera shows the whole or nobody is shown.
 */
export function cameraTarget(state: State): string | undefined {
  const { camera, selection } = state.view;
  if (!camera) return undefined;
  const { nodes, neighbours } = selectResult(state);
  const shown = new Set([...nodes, ...neighbours]);
  const positions = selectPositions(state);
  const distance = (id: string) => {
    const { x, y } = positions.get(id) ?? { x: Infinity, y: Infinity };
    return Math.hypot(x - camera.x, y - camera.y);
  };
  const selected = selection.findLast((id) => shown.has(id));
  return selected ?? [...shown].reduce((best, id) => (distance(id) < distance(best) ? id : best), [...shown][0] ?? '');
}

/** The camera as close as before, with this actor in the middle of where it stands now. */
export function cameraAt(state: State, target: string | undefined): Camera | null {
  const { camera } = state.view;
  const place = target === undefined ? undefined : selectPositions(state).get(target);
  return camera && place ? { zoom: camera.zoom, x: place.x, y: place.y } : camera;
}
