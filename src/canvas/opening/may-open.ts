import { selectIsUntouched } from '../../state/select/shows';
import type { State } from '../../state/store';

/** What the browser says of how the page was opened. */
export type Opened = Readonly<{
  /** The fragment of the address. */
  hash: string;
  /** Whether a program has the browser in its hands. */
  isAutomated: boolean;
  /** Whether the page stands in another one. */
  isFramed: boolean;
  isHidden: boolean;
}>;

/**
 * Whether the map may come into being before the reader's eyes: once on a device, of the atlas itself as it opens, and
 * only to one who does not ask for less motion.
 */
export function mayOpen(state: State, { hash, isAutomated, isFramed, isHidden }: Opened): boolean {
  const { document, preferences, session } = state;
  const isFresh = hash === '' && document.id === '' && selectIsUntouched(state);
  const isWanted = !preferences.opened && !session.device.reducedMotion;
  return isFresh && isWanted && !isAutomated && !isFramed && !isHidden;
}

/** What this browser says now. */
export const openedHere = (): Opened => ({
  hash: location.hash,
  isAutomated: navigator.webdriver !== false,
  isFramed: parent !== window,
  isHidden: document.hidden,
});

const INPUTS = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

/** Calls whenever the reader does anything; returns how to wait no more. */
export function onInput(act: () => void): () => void {
  for (const input of INPUTS) window.addEventListener(input, act, { capture: true, passive: true });
  return () => {
    for (const input of INPUTS) window.removeEventListener(input, act, true);
  };
}
