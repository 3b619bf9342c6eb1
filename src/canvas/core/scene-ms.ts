import { selectScene } from '../../state/select/story-selectors';
import type { State } from '../../state/store';

/** How long camera, actors and highlights take from one scene to the next. */
const GLIDE_MS = 900;

/** How long the change to the scene in force takes, in milliseconds; 0 is at once. */
export function sceneMs(state: State): number {
  const isAtOnce = state.session.device.reducedMotion || selectScene(state)?.transition === 'cut';
  return isAtOnce ? 0 : GLIDE_MS;
}
