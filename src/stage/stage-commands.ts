import {
  ArrowLeft,
  ArrowRight,
  ChartColumn,
  Compass,
  Eye,
  LogOut,
  Maximize,
  MonitorUp,
  Moon,
  MousePointer2,
  Play,
  QrCode,
  Repeat,
  SkipBack,
  SkipForward,
  Timer,
  Undo2,
} from 'lucide';
import { togglePlay } from '../state/act/play-actions';
import { goToNth, returnToScene, stepOut, stepScene } from '../state/act/show-actions';
import { setShow } from '../state/act/stage-actions';
import type { Command } from '../state/command';
import { portOf } from '../state/ports';
import { selectIsAway } from '../state/select/stage-selectors';
import { selectHasYears } from '../state/select/time-selectors';
import { type Show, type State, useAtlas } from '../state/store';
import type { PlayerWords } from '../text/pl/player';
import { openPresenter } from './open-presenter';

type StageCommandId = keyof PlayerWords['commands'];

/** Which rows of buttons have one: all, all but that of a small screen, or the presenter's alone. */
type Place = 'everywhere' | 'wide' | 'presenter';

/** What can be done on the stage, by keys, by a clicker, by buttons and from the window of the presenter alike. */
type StageRecord = Omit<Command, 'key' | 'opens'> &
  Readonly<{
    keys: readonly string[];
    place: Place;
    /** What passers-by may do as well. */
    inKiosk?: boolean;
    /** What the window of the presenter cannot do for the stage, as browsers ask for a press in the window itself. */
    onlyHere?: boolean;
  }>;

export type StageCommand = StageRecord & Readonly<{ id: StageCommandId }>;

type Switch = keyof Omit<Show, 'startedAt'>;

const isOn =
  (key: Switch) =>
  ({ session }: State) =>
    session.show[key];

const toggle = (key: Switch) => ({
  run: () => setShow({ [key]: !useAtlas.getState().session.show[key] }),
  isOn: isOn(key),
});

/** A record for each command that has words. Clickers send PageUp and PageDown, some an F5 or a full stop. */
const RECORDS: Readonly<Record<StageCommandId, StageRecord>> = {
  previous: {
    icon: ArrowLeft,
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp'],
    place: 'everywhere',
    inKiosk: true,
    run: () => stepScene(-1),
  },
  next: {
    icon: ArrowRight,
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' '],
    place: 'everywhere',
    inKiosk: true,
    run: () => stepScene(1),
  },
  first: { icon: SkipBack, keys: ['Home'], place: 'presenter', inKiosk: true, run: () => goToNth(0) },
  last: { icon: SkipForward, keys: ['End'], place: 'presenter', inKiosk: true, run: () => goToNth(-1) },
  back: { icon: Undo2, keys: ['r', 'Backspace'], place: 'presenter', inKiosk: true, run: returnToScene },
  explore: { icon: Compass, keys: ['x'], place: 'wide', onlyHere: true, run: explore, isOn: isOn('isExploring') },
  years: { icon: ChartColumn, keys: ['y'], place: 'wide', isPossible: selectHasYears, run: togglePlay },
  autoplay: { icon: Play, keys: ['a'], place: 'everywhere', ...toggle('isPlaying') },
  loop: { icon: Repeat, keys: ['o'], place: 'wide', ...toggle('isLooping') },
  black: { icon: Moon, keys: ['b', '.'], place: 'wide', ...toggle('isBlack') },
  spotlight: { icon: Eye, keys: ['s'], place: 'wide', ...toggle('hasSpotlight') },
  pointer: { icon: MousePointer2, keys: ['l'], place: 'wide', ...toggle('hasPointer') },
  code: { icon: QrCode, keys: ['q'], place: 'everywhere', ...toggle('hasCode') },
  timer: { icon: Timer, keys: ['t'], place: 'presenter', run: () => setShow({ startedAt: Date.now() }) },
  presenter: { icon: MonitorUp, keys: ['p'], place: 'wide', onlyHere: true, run: openPresenter },
  fullScreen: { icon: Maximize, keys: ['f', 'F5'], place: 'wide', onlyHere: true, run: toggleFullScreen },
  leave: { icon: LogOut, keys: ['Escape'], place: 'everywhere', run: stepOut },
};

export const STAGE_COMMANDS: readonly StageCommand[] = (Object.keys(RECORDS) as readonly StageCommandId[]).map(
  (id) => ({
    id,
    ...RECORDS[id],
  }),
);

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
