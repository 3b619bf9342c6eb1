import { CircleHelp, Clapperboard, Keyboard, List, Moon, Presentation, Share, Sun } from 'lucide';
import { ask } from '../../state/act/ask-actions';
import { setDialog } from '../../state/act/session-actions';
import { closeStage, openStage } from '../../state/act/stage-actions';
import { chooseTheme, setPanel } from '../../state/act/view-actions';
import type { Command } from '../../state/command';
import type { Theme } from '../../state/link/view';
import { selectTheme } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';

const view = () => useAtlas.getState().view;

/** What a question is answered under. */
export const ANSWER = '#inspector h2[tabindex]';

/** What the top bar offers, from the first moment on; palette and keys have these commands too. */
export const BAR_COMMANDS = {
  questions: { icon: CircleHelp, key: 'q', opens: ANSWER, run: () => ask({ kind: 'menu' }) },
  list: {
    icon: List,
    key: 'l',
    opens: '#list',
    isOn: (state) => state.view.panel === 'list',
    run: () => setPanel(view().panel === 'list' ? 'map' : 'list'),
  },
  sharing: { icon: Share, run: () => setDialog('share') },
  scenes: {
    icon: Clapperboard,
    isOn: (state) => state.view.stage === 'scenes',
    run: () => (view().stage === 'scenes' ? closeStage() : openStage('scenes')),
  },
  keys: { icon: Keyboard, key: '?', run: () => setDialog('keys') },
} as const satisfies Readonly<Record<string, Command>>;

const looking = (theme: Theme, icon: Command['icon']): Command => ({
  icon,
  isOn: (state) => selectTheme(state) === theme,
  run: () => chooseTheme(theme),
});

/** What gives the atlas a look, one for each. */
export const LOOKS: Readonly<Record<Theme, Command>> = {
  light: looking('light', Sun),
  dark: looking('dark', Moon),
  projector: looking('projector', Presentation),
};
