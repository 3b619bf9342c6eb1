import { CircleHelp, Play, Search } from 'lucide';
import { ask } from '../../state/act/ask-actions';
import { showSheet } from '../../state/act/sheet-actions';
import { openStage } from '../../state/act/stage-actions';
import type { Command } from '../../state/command';
import { selectIsUntold } from '../../state/select/story-selectors';
import { useAtlas } from '../../state/store';

/** Goes to the search box, from under which a sheet of a small screen is out of the way. */
function find(): void {
  if (useAtlas.getState().session.device.narrow) showSheet(null);
  document.querySelector<HTMLElement>('#search')?.focus();
}

type Door = Command & Readonly<{ id: 'story' | 'ask' | 'find' }>;

/** Where a stranger may begin; a story that has no scenes cannot be told. */
export const DOORS: readonly Door[] = [
  { id: 'story', icon: Play, isPossible: (state) => !selectIsUntold(state), run: () => openStage('play') },
  { id: 'ask', icon: CircleHelp, run: () => ask({ kind: 'menu' }) },
  { id: 'find', icon: Search, run: find },
];
