import type { Core, EventObject } from 'cytoscape';
import { useCallback, useEffect, useRef } from 'react';
import type { Position } from '../../graph/model';
import { setJoining } from '../../state/act/join-actions';
import { portOf } from '../../state/ports';
import { nodeAt } from '../input/gestures';

type Callbacks = Readonly<{
  nameAt: (place: Position) => string | null;
  /** Takes whom was tapped, or null for whom the keyboard is on. */
  onTake: (tapped: string | null) => void;
}>;

/**
 * While the reader chooses with whom an actor is to be joined, taps and Enter on the map take the other, and Escape gives
 * it up. The map has the focus meanwhile, and gives it back to the button that asked for it.
 */
export function useChoosing(core: Core, isOn: boolean, callbacks: Callbacks): Readonly<{ giveUp: () => void }> {
  const opener = useRef<HTMLButtonElement | null>(null);
  const latest = useRef(callbacks);
  useEffect(() => {
    latest.current = callbacks;
  });
  const giveUp = useCallback(() => {
    setJoining(null);
    if (opener.current?.isConnected) opener.current.focus();
    else portOf('canvas')?.focus();
  }, []);
  useEffect(() => {
    const host = core.container()?.closest<HTMLElement>('[role="application"]');
    if (!isOn || !host) return;
    // What asked for it, as a palette, may still be on its way out.
    const frame = requestAnimationFrame(() => {
      opener.current = document.activeElement instanceof HTMLButtonElement ? document.activeElement : null;
      host.focus();
    });
    const onTap = (event: EventObject) => {
      const id = nodeAt(core, event, latest.current);
      if (id !== null) latest.current.onTake(id);
    };
    const onKey = (event: KeyboardEvent) => {
      const isHere = document.activeElement === host || document.activeElement === document.body;
      if (!isHere || event.ctrlKey || event.metaKey || event.altKey || !['Enter', 'Escape'].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') giveUp();
      else latest.current.onTake(null);
    };
    core.on('tap', onTap);
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      cancelAnimationFrame(frame);
      core.off('tap', onTap);
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [core, isOn, giveUp]);
  return { giveUp };
}
