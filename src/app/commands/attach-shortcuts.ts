import { isPossibleIn } from '../../state/command';
import { redo, undo } from '../../state/document/undo';
import { useAtlas } from '../../state/store';
import { commandsOf } from './commands';
import { focusKey } from './focus-key';
import { isShortcut, isTyping } from './search-key';

/** Whether keys that undo mean the map: not a field, and not the story where the focus is in its panel. */
function isUndoForMap(): boolean {
  const { session, view } = useAtlas.getState();
  if (isTyping() || session.dialog !== null) return false;
  return (
    view.stage === null || (view.stage === 'scenes' && document.activeElement?.closest('[role="application"]') !== null)
  );
}

/** Takes a move of an actor or an edit back by Ctrl (or Command) Z, does it again by that with Shift or by Ctrl Y; false for others. */
function undoneBy({ key, shiftKey }: KeyboardEvent): boolean {
  const letter = key.toLowerCase();
  if (!['z', 'y'].includes(letter) || !isUndoForMap()) return false;
  return letter === 'y' || shiftKey ? redo() : undo();
}

/** Runs commands by their single keys, but for the search, which has its key from the first moment on. */
export function attachShortcuts(): Readonly<{ destroy: () => void }> {
  const commandOf = (event: KeyboardEvent) => {
    if (!isShortcut(event)) return undefined;
    const state = useAtlas.getState();
    const command = commandsOf(state.graph).find(({ key }) => key === event.key);
    if (!command) return focusKey(event.key);
    return command.id === 'search' || !isPossibleIn(command, state) ? undefined : command;
  };
  const onKey = (event: KeyboardEvent) => {
    const isWithCtrl = (event.ctrlKey || event.metaKey) && !event.altKey && !useAtlas.getState().view.embed;
    if (isWithCtrl && undoneBy(event)) return event.preventDefault();
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    command.run();
  };
  document.addEventListener('keydown', onKey);
  return { destroy: () => document.removeEventListener('keydown', onKey) };
}
