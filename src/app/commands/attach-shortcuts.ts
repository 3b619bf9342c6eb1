import { redoMove, undoMove } from '../../state/act/move-actions';
import { useAtlas } from '../../state/store';
import { COMMANDS } from './commands';
import { focusKey } from './focus-key';

/**
 * Whether what is typed now belongs to a field. The focus tells, not the key's target: the search box sends its keys to
 * the row that it marks as well.
 */
function isTyping(): boolean {
  const focused = document.activeElement;
  return (
    focused instanceof HTMLElement &&
    (focused.isContentEditable || focused.matches('select, textarea, input:not([type="checkbox"], [type="range"])'))
  );
}

/** Whether keys that undo mean the map: not a field, and not the story where the focus is in its panel. */
function isUndoForMap(): boolean {
  const { session, view } = useAtlas.getState();
  if (isTyping() || session.dialog !== null) return false;
  return (
    view.stage === null || (view.stage === 'scenes' && document.activeElement?.closest('[role="application"]') !== null)
  );
}

/** Takes a move of an actor back by Ctrl (or Command) Z, does it again by that with Shift or by Ctrl Y; false for others. */
function undoneBy({ key, shiftKey }: KeyboardEvent): boolean {
  const letter = key.toLowerCase();
  if (!['z', 'y'].includes(letter) || !isUndoForMap()) return false;
  return letter === 'y' || shiftKey ? redoMove() : undoMove();
}

/**
 * Runs commands by their keys: Ctrl K (or Command K) always goes to the search box, single keys unless one is typing, a
 * dialog is open, a story is shown (which has keys of its own) or the reader has switched them off.
 */
export function attachShortcuts(): Readonly<{ destroy: () => void }> {
  const commandOf = (event: KeyboardEvent) => {
    const { preferences, session, view } = useAtlas.getState();
    // In somebody's page the atlas has the keys of its map only.
    if (view.embed || event.altKey || event.repeat) return undefined;
    if (event.ctrlKey || event.metaKey) {
      return event.key.toLowerCase() === 'k' ? COMMANDS.find(({ id }) => id === 'search') : undefined;
    }
    const isShowing = view.stage !== null && view.stage !== 'scenes';
    const isListening = preferences.shortcuts && session.dialog === null && !isShowing && !isTyping();
    if (!isListening) return undefined;
    return COMMANDS.find(({ key }) => key === event.key) ?? focusKey(event.key);
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
