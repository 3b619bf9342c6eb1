import {
  CalendarRange,
  CircleDot,
  Grid2x2,
  type IconNode,
  ImageDown,
  LocateFixed,
  Maximize,
  Mountain,
  Network,
  RotateCcw,
  SquareDashedMousePointer,
} from 'lucide';
import type { Arrangement } from '../../graph/arrangements/arrangement';
import { arrangementsOf } from '../../graph/arrangements/bearing';
import { arrange, arrangeAround } from '../../state/act/arrange-actions';
import { showSelected } from '../../state/act/selection-actions';
import { setDialog, setMarking } from '../../state/act/session-actions';
import type { Command } from '../../state/command';
import { portOf } from '../../state/ports';
import { selectMoved } from '../../state/select/place-selectors';
import { selectSelectedShown } from '../../state/select/selection-selectors';
import { useAtlas } from '../../state/store';

const session = () => useAtlas.getState().session;

/** What the buttons of the map do; palette and keys have these commands too. */
export const MAP_COMMANDS = {
  fit: { icon: Maximize, key: 'f', run: () => portOf('canvas')?.fit() },
  selected: {
    icon: LocateFixed,
    key: 'o',
    isPossible: (state) => selectSelectedShown(state).length > 0,
    run: showSelected,
  },
  area: {
    icon: SquareDashedMousePointer,
    key: 'z',
    isOn: (state) => state.session.marking,
    run: () => setMarking(!session().marking),
  },
  export: { icon: ImageDown, run: () => setDialog('export') },
  reset: {
    icon: RotateCcw,
    isPossible: (state) => Object.keys(selectMoved(state)).length > 0,
    run: () => portOf('canvas')?.resetPositions(),
  },
} as const satisfies Readonly<Record<string, Command>>;

const arranging = (id: Arrangement, key: string, icon: IconNode): Command => ({
  icon,
  key,
  isBorne: (graph) => arrangementsOf(graph).includes(id),
  isOn: ({ view }) => view.arrangement === id,
  run: () => arrange(id),
});

/** What arranges the actors anew, one for each arrangement. */
export const ARRANGING: Readonly<Record<Arrangement, Command>> = {
  uplands: arranging('uplands', 'u', Mountain),
  helix: arranging('helix', 'h', Grid2x2),
  years: arranging('years', 'y', CalendarRange),
  around: { ...arranging('around', 'a', CircleDot), run: arrangeAround },
  force: arranging('force', 'r', Network),
};
