import { togglePlay } from '../state/act/play-actions';
import { goToNth, returnToScene, setShow, stepOut, stepScene } from '../state/act/stage-actions';
import { portOf } from '../state/ports';
import { selectIsAway } from '../state/select/stage-selectors';
import { type Show, useAtlas } from '../state/store';
import type { PlayerWords } from '../text/pl/player';
import { openPresenter } from './open-presenter';

type StageCommandId = keyof PlayerWords['commands'];

/** Which rows of buttons have one: all, all but that of a small screen, or the presenter's alone. */
type Place = 'everywhere' | 'wide' | 'presenter';

/** What can be done on the stage, by keys, by a clicker, by buttons and from the window of the presenter alike. */
export type StageCommand = Readonly<{
  id: StageCommandId;
  keys: readonly string[];
  run: () => void;
  place: Place;
  /** What passers-by may do as well. */
  inKiosk?: boolean;
  /** What the window of the presenter cannot do for the stage, as browsers ask for a press in the window itself. */
  onlyHere?: boolean;
  /** Of what can be on or off. */
  isOn?: (show: Show) => boolean;
}>;

const toggle = (key: keyof Omit<Show, 'startedAt'>) => ({
  run: () => setShow({ [key]: !useAtlas.getState().session.show[key] }),
  isOn: (show: Show) => show[key],
});

/** Clickers send PageUp and PageDown, some an F5 or a full stop. */
export const STAGE_COMMANDS: readonly StageCommand[] = [
  {
    id: 'previous',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp'],
    place: 'everywhere',
    inKiosk: true,
    run: () => stepScene(-1),
  },
  {
    id: 'next',
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' '],
    place: 'everywhere',
    inKiosk: true,
    run: () => stepScene(1),
  },
  { id: 'first', keys: ['Home'], place: 'presenter', inKiosk: true, run: () => goToNth(0) },
  { id: 'last', keys: ['End'], place: 'presenter', inKiosk: true, run: () => goToNth(-1) },
  { id: 'back', keys: ['r', 'Backspace'], place: 'presenter', inKiosk: true, run: returnToScene },
  { id: 'explore', keys: ['x'], place: 'wide', run: explore, onlyHere: true, isOn: (show) => show.isExploring },
  { id: 'years', keys: ['y'], place: 'wide', run: togglePlay },
  { id: 'autoplay', keys: ['a'], place: 'everywhere', ...toggle('isPlaying') },
  { id: 'loop', keys: ['o'], place: 'wide', ...toggle('isLooping') },
  { id: 'black', keys: ['b', '.'], place: 'wide', ...toggle('isBlack') },
  { id: 'spotlight', keys: ['s'], place: 'wide', ...toggle('hasSpotlight') },
  { id: 'pointer', keys: ['l'], place: 'wide', ...toggle('hasPointer') },
  { id: 'code', keys: ['q'], place: 'everywhere', ...toggle('hasCode') },
  { id: 'timer', keys: ['t'], place: 'presenter', run: () => setShow({ startedAt: Date.now() }) },
  { id: 'presenter', keys: ['p'], place: 'wide', onlyHere: true, run: openPresenter },
  { id: 'fullScreen', keys: ['f', 'F5'], place: 'wide', onlyHere: true, run: toggleFullScreen },
  { id: 'leave', keys: ['Escape'], place: 'everywhere', run: stepOut },
];

/** The command of a key; digits go to the scene of that number, 0 to the tenth. */
export function stageCommandOf(key: string): Pick<StageCommand, 'run' | 'inKiosk' | 'onlyHere'> | undefined {
  if (/^\d$/.test(key)) return { run: () => goToNth(key === '0' ? 9 : Number(key) - 1), inKiosk: true };
  const name = key.length === 1 ? key.toLowerCase() : key;
  return STAGE_COMMANDS.find(({ keys }) => keys.includes(name));
}

/** Keys walk the map from now on; again, or one step on, back to the path. */
function explore(): void {
  const state = useAtlas.getState();
  if (state.session.show.isExploring || selectIsAway(state)) {
    returnToScene();
    return;
  }
  setShow({ isExploring: true, isPlaying: false });
  portOf('canvas')?.focus();
}

function toggleFullScreen(): void {
  const isFull = document.fullscreenElement !== null;
  // A browser may refuse; then the show goes on in its window.
  const asked = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  asked.catch(() => undefined);
}
