import type { Story } from '../io/parse-story';
import { memo } from './memo';
import type { State } from './store';

export type Scene = Story['scenes'][number];
export type Annotation = Scene['annotations'][number];

const sceneOf = memo((scenes: Story['scenes'], id: string | null): Scene | null =>
  id === null ? null : (scenes.find((scene) => scene.id === id) ?? null),
);

/** The scene that the view began with; null without one, or where the story has none of that name. */
export const selectScene = ({ story, view }: State): Scene | null => sceneOf(story.present.scenes, view.scene);

const NO_ANNOTATIONS: readonly Annotation[] = [];

/** What the scene in force draws on the map. */
export const selectAnnotations = (state: State): readonly Annotation[] =>
  selectScene(state)?.annotations ?? NO_ANNOTATIONS;

/** The actors that an annotation is anchored to. */
export function anchorsOf(annotation: Annotation): readonly string[] {
  if (annotation.shape === 'circle') return annotation.around;
  if (annotation.shape === 'text') return [annotation.at];
  return annotation.from === undefined ? [annotation.to] : [annotation.from, annotation.to];
}
