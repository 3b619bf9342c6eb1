import type { Story } from '../../io/read/parse-story';
import { LANGUAGES } from '../link/view';
import { selectIsAway, selectSceneView } from '../select/stage-selectors';
import { selectScene } from '../select/story-selectors';
import { type Show, useAtlas } from '../store';
import { closeStage, goToScene, setShow } from './stage-actions';

/** To the scene so many steps on; stays at the ends, unless the show loops. */
export function stepScene(by: 1 | -1): void {
  const { story, view, session } = useAtlas.getState();
  const { scenes } = story.present;
  const index = scenes.findIndex(({ id }) => id === view.scene) + by;
  const isOver = index < 0 || index >= scenes.length;
  const next = session.show.isLooping ? scenes.at(index % scenes.length) : scenes[index];
  if (next) goToScene(next.id);
  else if (isOver) setShow({ isPlaying: false });
}

/** To the scene of this index; from the end where it is negative. */
export function goToNth(index: number): void {
  const scene = useAtlas.getState().story.present.scenes.at(index);
  if (scene) goToScene(scene.id);
}

/** Back to the step from which the reader went astray. */
export function returnToScene(): void {
  const scene = selectScene(useAtlas.getState());
  if (scene) goToScene(scene.id);
}

/** One step out: of what covers the stage, of exploring, of the show. */
export function stepOut(): void {
  const { show } = useAtlas.getState().session;
  if (show.hasCode) setShow({ hasCode: false });
  else if (show.isBlack) setShow({ isBlack: false });
  else if (show.isExploring || selectIsAway(useAtlas.getState())) returnToScene();
  else closeStage();
}

/** What the stage says of itself. */
type StageState = Readonly<{ scene: string | null; language: string; show: Show; story: Story }>;

/** In the window of the presenter: shows where the stage stands, and on the map what comes next. */
export function followStage({ scene, language: spoken, show, story }: StageState): void {
  const language = LANGUAGES.find((known) => known === spoken) ?? null;
  const { present } = useAtlas.getState().story;
  // Each message brings the story anew: what says the same must not render anew.
  const isSame = JSON.stringify(present) === JSON.stringify(story);
  if (!isSame) useAtlas.setState({ story: { present: story, past: [], future: [] } });
  if (JSON.stringify(useAtlas.getState().session.show) !== JSON.stringify(show)) setShow(show);
  setOnStage(scene);
  const { scenes } = useAtlas.getState().story.present;
  const index = scenes.findIndex(({ id }) => id === scene);
  const shown = scenes[index + 1] ?? scenes[index];
  const { view } = useAtlas.getState();
  const prepared = selectSceneView(useAtlas.getState(), shown?.id ?? null);
  if (!shown || !prepared || (view.scene === shown.id && view.language === language)) return;
  useAtlas.setState({ view: { ...prepared, theme: view.theme, stage: view.stage, language, scene: shown.id } });
}

export function setOnStage(onStage: string | null): void {
  const { session } = useAtlas.getState();
  if (session.onStage !== onStage) useAtlas.setState({ session: { ...session, onStage } });
}
