import { useEffect } from 'react';

/** Whether what is typed goes to a field, which undoes its own. */
const isTyping = () => document.activeElement?.matches('textarea, input, [contenteditable]') ?? false;

/** Ctrl (or Command) Z undoes, with Shift or as Ctrl Y it does again, but for one who is in a field. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y'].includes(key)) return;
      // What was done on the map is undone there.
      if (event.defaultPrevented || isTyping()) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
