import type { Annotation } from '../../io/read/parse-story';
import { MOST_SCENES } from '../../io/schema/story-limits';
import { INITIAL_STATE, type State } from '../store';

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

const NO_ANNOTATIONS: readonly Annotation[] = [];

/** What the scene in force draws on the map. */
export const selectAnnotations = (state: State): readonly Annotation[] =>
  selectScene(state)?.annotations ?? NO_ANNOTATIONS;
