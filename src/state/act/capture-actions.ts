import type { Scene } from '../../io/read/parse-story';
import { portOf } from '../ports';
import { useAtlas } from '../store';
import { sceneViewOf } from '../story/scene-view';
import { addScene, patchScene } from './story-actions';

/** What the map shows now, with the camera where it has come to rest, and whom it frames if not all. */
function currentView(): Pick<Scene, 'view' | 'frame'> {
  const canvas = portOf('canvas');
  canvas?.settle();
  const { view, graph } = useAtlas.getState();
  const framed = view.camera ? (canvas?.inView() ?? []) : [];
  return { view: sceneViewOf(view, graph), ...(framed.length > 0 ? { frame: [...framed].sort() } : {}) };
}

/** The frame of the scene takes the place of the camera. */
const letFrame = () => useAtlas.setState(({ view }) => ({ view: { ...view, camera: null } }));

/** Makes a scene of what the map shows, after the scene in force, and shows it as it will be framed. */
export function captureScene(): void {
  const shown = currentView();
  if (addScene(shown) && shown.frame) letFrame();
}

/** Has a scene show what the map shows; a camera that was moved frames anew. */
export function updateScene(id: string): void {
  const shown = currentView();
  patchScene(id, shown);
  if (shown.frame) letFrame();
}
