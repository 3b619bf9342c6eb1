import { parseShow } from '../io/read/parse-stage-message';
import { stepScene } from '../state/act/show-actions';
import { setShow } from '../state/act/stage-actions';
import { tabShelf } from '../state/kept/door';
import { selectLanguage } from '../state/select/preference-selectors';
import { selectIsAway } from '../state/select/stage-selectors';
import { selectScene } from '../state/select/story-selectors';
import { type State, useAtlas } from '../state/store';
import { openStageChannel } from './stage-channel';
import { stageCommandOf } from './stage-commands';
import { stageId } from './stage-id';

type Attached = Readonly<{ destroy: () => void }>;

/** Tells the window of the presenter where the stage stands, and does what its keys ask. */
export function attachPresenterLine(): Attached {
  const send = () => channel.send(messageOf(useAtlas.getState()));
  const channel = openStageChannel({
    id: stageId(),
    role: 'stage',
    onMessage: (message) => {
      if (message.kind === 'hello') send();
      const command = message.kind === 'key' ? stageCommandOf(message.key) : undefined;
      if (command && !command.onlyHere) command.run();
    },
  });
  const unsubscribe = useAtlas.subscribe((state, before) => {
    if (state.view !== before.view || state.session.show !== before.session.show || state.story !== before.story)
      send();
  });
  send();
  return {
    destroy: () => {
      unsubscribe();
      channel.send({ ...messageOf(useAtlas.getState()), scene: null });
      channel.destroy();
    },
  };
}

const messageOf = (state: State) => ({
  kind: 'state' as const,
  scene: selectScene(state)?.id ?? null,
  language: selectLanguage(state),
  show: state.session.show,
  story: state.story.present,
});

/** Goes on by itself, each scene after its seconds: not while the stage is black, or the reader looks around. */
export function attachAutoplay(): Attached {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitsAt: string | null = null;
  const follow = (state: State) => {
    const { isPlaying, isBlack, hasCode, isExploring } = state.session.show;
    const scene = selectScene(state);
    const isWaiting = isPlaying && !isBlack && !hasCode && !isExploring && !selectIsAway(state);
    const at = isWaiting && scene ? scene.id : null;
    if (at === waitsAt) return;
    waitsAt = at;
    clearTimeout(timer);
    if (at && scene) timer = setTimeout(goOn, scene.seconds * 1000);
  };
  const goOn = () => {
    waitsAt = null;
    stepScene(1);
    follow(useAtlas.getState());
  };
  follow(useAtlas.getState());
  const unsubscribe = useAtlas.subscribe(follow);
  return {
    destroy: () => {
      unsubscribe();
      clearTimeout(timer);
    },
  };
}

const SHOW_KEY = 'wyzyny.show';

/** Keeps how the stage shows over a reload of its window. */
export function attachShowMemory(): Attached {
  const stored = parseShow(tabShelf.read(SHOW_KEY) ?? null);
  if (stored) setShow(stored);
  const unsubscribe = useAtlas.subscribe(({ session }, before) => {
    if (session.show !== before.session.show) tabShelf.write(SHOW_KEY, JSON.stringify(session.show));
  });
  return {
    destroy: () => {
      unsubscribe();
      tabShelf.remove(SHOW_KEY);
    },
  };
}

/** Keys that walk the map while the reader looks around and the map has the focus. */
const MAP_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', '+', '-', '=']);

/** Whether a key belongs to what has the focus: a field, a button that is pressed, or the map that is explored. */
function isTaken(key: string, focused: Element | null): boolean {
  if (!focused) return false;
  if (focused.matches('input, textarea, select')) return true;
  // Where the words are longer than their place, keys that have come to them read on.
  if (/^Arrow(Up|Down)$/.test(key) && focused.matches('[data-words]')) return true;
  if (key === ' ' && focused.matches('button, summary, a')) return true;
  const state = useAtlas.getState();
  const isExploring = state.session.show.isExploring || selectIsAway(state);
  return isExploring && MAP_KEYS.has(key) && focused.closest('[role="application"]') !== null;
}

/** Runs the commands of the stage by their keys, before the map sees them. */
export function attachStageKeys(): Attached {
  const onKey = (event: KeyboardEvent) => {
    const { session, view } = useAtlas.getState();
    if (event.ctrlKey || event.metaKey || event.altKey || session.dialog !== null) return;
    if (isTaken(event.key, document.activeElement)) return;
    const command = stageCommandOf(event.key);
    if (!command || (view.stage === 'kiosk' && !command.inKiosk)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) command.run();
  };
  document.addEventListener('keydown', onKey, true);
  return { destroy: () => document.removeEventListener('keydown', onKey, true) };
}
