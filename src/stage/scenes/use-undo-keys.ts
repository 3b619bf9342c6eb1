import { type RefObject, useEffect } from 'react';

/** Whether what is typed goes to a field outside of an element: its own undoing must stay. */
function isTypingOutside(root: HTMLElement | null): boolean {
  const focused = document.activeElement;
  return focused !== null && !root?.contains(focused) && focused.matches('textarea, input, [contenteditable]');
}

/** Ctrl (or Command) Z undoes, with Shift or as Ctrl Y it does again, while the element is there. */
export function useUndoKeys(root: RefObject<HTMLElement | null>, undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y'].includes(key)) return;
      // What was done on the map is undone there.
      if (event.defaultPrevented || isTypingOutside(root.current)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
