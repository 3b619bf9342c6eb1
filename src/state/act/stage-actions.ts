import type { Story } from '../../io/read/parse-story';
import { writeLink } from '../link/link';
import { DEFAULT_VIEW, type Stage, type View } from '../link/view';
import { portOf } from '../ports';
import { selectIsUntold } from '../select/story-selectors';
import { INITIAL_STATE, type Show, useAtlas } from '../store';
import { sceneView } from '../story/scene-view';
import { dismissNotice, setCursor, setHover, setMarking, setNotice } from './session-actions';
import { stopPlaying } from './set';
import { closeIdleInspector, openInspector } from './sheet-actions';

/** Whether a view shows anything but a place in a story. */
function showsMore({ language, theme, stage, scene, idle, embed, ...shown }: View): boolean {
  return writeLink({ ...DEFAULT_VIEW, ...shown }, useAtlas.getState().graph) !== '';
}

/** Takes a story in, as it was written; edits of the one before are gone. What is being shown begins with it. */
export function openStory(present: Story): void {
  useAtlas.setState({ story: { present, past: [], future: [] } });
  beginShow();
}

/**
 * Begins what a link asks to be shown, if anything. One to a scene that the story lacks, as of somebody's own story, opens
 * what that scene shows, which stands beside it; where nothing does, and in a kiosk, which goes on by itself, the story
 * begins. Either is told, and so is that a story has no scenes.
 */
export function beginShow(): void {
  const { view, session, story } = useAtlas.getState();
  const { stage, scene } = view;
  const isComing = story.present === INITIAL_STATE.story.present;
  if (isComing || (stage !== 'play' && stage !== 'kiosk')) return;
  const isLacking = scene !== null && !story.present.scenes.some(({ id }) => id === scene);
  if (isLacking && stage === 'play' && showsMore(view)) {
    setNotice({ kind: 'scene-elsewhere' });
    closeStage();
    return;
  }
  if (isLacking && !selectIsUntold(useAtlas.getState())) {
    const others = session.notices.flatMap((notice) => (notice.kind === 'link-problems' ? notice.problems : []));
    setNotice({ kind: 'link-problems', problems: [...others, { param: 'scene', value: scene }] });
  }
  openStage(stage);
}

/** The view of a scene as it is shown here: language, look, embedding and the way of showing are the reader's. */
export function viewOfScene(scene: string): View | null {
  const { graph, story, view } = useAtlas.getState();
  const found = story.present.scenes.find(({ id }) => id === scene);
  const { language, theme, stage, idle, embed } = view;
  return found ? { ...sceneView(graph, found), language, theme, stage, idle, embed, scene } : null;
}

/** Opens the view of a scene in the place of the one in force. */
export function goToScene(id: string): void {
  const prepared = viewOfScene(id);
  if (!prepared) return;
  stopPlaying();
  // Where the keys or the pointer of one who looked around were would stay lit beside what the scene lights.
  setCursor(null);
  setHover(null);
  const { view } = useAtlas.getState();
  useAtlas.setState({ view: prepared });
  if (view.scene === id) portOf('canvas')?.comeBack();
  setShow({ isBlack: false, hasCode: false, isExploring: false });
}

export function setShow(patch: Partial<Show>): void {
  useAtlas.setState(({ session }) => ({ session: { ...session, show: { ...session.show, ...patch } } }));
}

/** Shows the story in a way, from the scene where the reader is or the first; of one without scenes that is told. */
export function openStage(stage: Stage): void {
  if (stage !== 'scenes' && selectIsUntold(useAtlas.getState())) {
    setNotice({ kind: 'story-untold' });
    if (useAtlas.getState().view.stage !== 'scenes') closeStage();
    return;
  }
  setView({ stage });
  setMarking(false);
  const { story, view } = useAtlas.getState();
  if (stage === 'scenes') openInspector('half');
  const { scenes } = story.present;
  const first = scenes.find(({ id }) => id === view.scene) ?? scenes[0];
  if (stage === 'scenes' || !first) return;
  const { show } = useAtlas.getState().session;
  setShow({ startedAt: show.startedAt || Date.now(), ...(stage === 'kiosk' && { isPlaying: true, isLooping: true }) });
  goToScene(first.id);
}

/** Leaves the story; what its scene shows stays. */
export function closeStage(): void {
  setView({ stage: null, scene: null });
  setShow(INITIAL_STATE.session.show);
  closeIdleInspector();
}

/** Has this tab store the story, which another one did; a notice about it is done with. */
export function takeOverStory(): void {
  portOf('keeper')?.takeOver();
  dismissNotice('story-elsewhere');
}

function setView(patch: Partial<View>): void {
  useAtlas.setState(({ view }) => ({ view: { ...view, ...patch } }));
}
