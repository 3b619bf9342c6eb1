import { DEFAULT_VIEW, type View } from '../link/view';
import { memo } from '../memo';
import type { State } from '../store';
import { sceneView } from '../story/scene-view';

/** The view that a scene opens; null where the story has no such scene. Parts that the graph lacks take their defaults. */
export function selectSceneView({ graph, story }: State, scene: string | null): View | null {
  const found = story.present.scenes.find(({ id }) => id === scene);
  return found ? sceneView(graph, found) : null;
}

/** Whether the story is the reader's own, which others do not have. */
const isOwnStory = ({ story, session }: State) => story.present !== session.shippedStory;

/** The view that takes others to a scene: of the shipped story its place there, a short link; else all that it shows. */
export function selectSceneForOthers(state: State, scene: string): View | null {
  if (!isOwnStory(state)) return { ...DEFAULT_VIEW, stage: 'play', scene };
  return selectSceneView(state, scene);
}

/** Whether others see less than the reader: a link takes them to what a scene of the reader's own shows, not to its words. */
export const selectIsWordless = (state: State) => isOwnStory(state) && state.view.scene !== null;

/** The view as a link gives it to others: a scene of the reader's own story as what it shows. */
export function selectViewForOthers(state: State): View {
  return selectIsWordless(state) ? othersView(state.view) : state.view;
}

const othersView = memo((view: View): View => ({ ...view, stage: null, scene: null }));

/** What a reader may change without leaving the path. */
const ASIDE: ReadonlySet<string> = new Set(['camera', 'language', 'theme', 'stage', 'scene', 'idle', 'embed']);

const differs = memo(
  (scene: View | null, view: View) =>
    scene !== null &&
    (Object.keys(scene) as readonly (keyof View)[]).some(
      (key) => !ASIDE.has(key) && JSON.stringify(scene[key]) !== JSON.stringify(view[key]),
    ),
);

/** Whether the reader has left the path: what is shown is no longer what the scene opened. */
export const selectIsAway = (state: State) => differs(selectSceneView(state, state.view.scene), state.view);
