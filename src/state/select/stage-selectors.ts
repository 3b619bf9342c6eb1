import type { Graph } from '../../graph/graph';
import type { Annotation, Scene } from '../../io/read/parse-story';
import { MOST_SCENES } from '../../io/schema/story-limits';
import { DEFAULT_VIEW, type View } from '../link/view';
import { INITIAL_STATE, type State } from '../store';
import { readScene } from '../story/scene-view';
import { memo } from './memo';

/** The scene where the reader is, null where there is none of this id. */
export const selectScene = ({ story, view }: State) => story.present.scenes.find(({ id }) => id === view.scene) ?? null;

/** Whether a story has come that has nothing to tell yet. */
export const selectIsUntold = ({ story: { present } }: State) =>
  present !== INITIAL_STATE.story.present && present.scenes.length === 0;

/** Whether the story may have one more scene: of more, it could not be read again. */
export const selectHasRoom = ({ story }: State) => story.present.scenes.length < MOST_SCENES;

/** Where the scene stands in the story, from 0; -1 where the reader is at none. */
export const selectSceneIndex = ({ story, view }: State) =>
  story.present.scenes.findIndex(({ id }) => id === view.scene);

const viewOf = memo((graph: Graph, scene: Scene | undefined): View | null =>
  scene ? readScene(scene, graph).view : null,
);

/** The view that a scene opens; null where the story has no such scene. Parts that the graph lacks take their defaults. */
export const selectSceneView = ({ graph, story }: State, scene: string | null) =>
  viewOf(
    graph,
    story.present.scenes.find(({ id }) => id === scene),
  );

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

const NO_ANNOTATIONS: readonly Annotation[] = [];

/** What the scene in force draws on the map. */
export const selectAnnotations = (state: State): readonly Annotation[] =>
  selectScene(state)?.annotations ?? NO_ANNOTATIONS;
