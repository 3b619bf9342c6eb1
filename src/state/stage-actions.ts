import type { Story } from '../io/parse-story';
import { stopPlaying } from './actions';
import { readLink } from './link';
import { useAtlas } from './store';
import { DEFAULT_VIEW, type Stage } from './view';

/** Takes a story in, as it was written; edits of the one before are gone. */
export function openStory(present: Story): void {
  useAtlas.setState({ story: { present, past: [], future: [] } });
}

/** Opens the view of a scene in the place of the one in force; language, look, embedding and the way of showing stay. */
export function goToScene(id: string): void {
  const { graph, story, view } = useAtlas.getState();
  const scene = story.present.scenes.find((each) => each.id === id);
  if (!scene) return;
  const prepared = scene.view === '' ? DEFAULT_VIEW : readLink(`v=1&${scene.view}`, graph).view;
  const { language, theme, stage, embed } = view;
  stopPlaying();
  useAtlas.setState({ view: { ...prepared, language, theme, embed, stage, scene: id } });
}

/** Shows the story in a way, from the scene where the reader is or the first. */
export function openStage(stage: Stage): void {
  const { story, view } = useAtlas.getState();
  useAtlas.setState({ view: { ...view, stage } });
  const { scenes } = story.present;
  const first = scenes.find(({ id }) => id === view.scene) ?? scenes[0];
  if (stage !== 'scenes' && first) goToScene(first.id);
}

/** Leaves the story; what its scene shows stays. */
export function closeStage(): void {
  const { view } = useAtlas.getState();
  useAtlas.setState({ view: { ...view, stage: null, scene: null } });
}
