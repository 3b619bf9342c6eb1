import type { Step } from '../../graph/arrangements/walk';

/** What keys ask of the map. */
export type KeyboardCallbacks = Readonly<{
  onStep: (step: Step) => void;
  /** Opens what the cursor is on; `add` adds an actor to the selection. */
  onOpen: (add: boolean) => void;
  /** One step back; false where there is none, and the key leaves the map. */
  onEscape: () => boolean;
  onLeave: () => void;
  onPan: (right: number, down: number) => void;
  onZoom: (factor: number) => void;
  onFit: () => void;
  /** Lets a part of the map be marked, to come nearer to it. */
  onMark: () => void;
  /** Takes the cursor's actor up, or puts it down where it is. */
  onMoveMode: () => void;
  /** Whether an actor is being moved: arrows nudge it then, in steps of one or, with Shift, of five. */
  isMoving: () => boolean;
  onNudge: (right: number, down: number) => void;
  onFocus: () => void;
  onBlur: () => void;
}>;

const ARROWS: Readonly<Record<string, readonly [right: number, down: number, step: Step]>> = {
  ArrowRight: [1, 0, 'next'],
  ArrowLeft: [-1, 0, 'previous'],
  ArrowDown: [0, 1, 'down'],
  ArrowUp: [0, -1, 'up'],
};
const ZOOM = 1.4;
const PAN = 0.2;
const LONG_NUDGE = 5;

/** Makes the map one stop of the Tab key, and gives it keys while it has the focus; Tab and keys with Ctrl, Alt or Meta stay with the browser. */
export function attachKeyboard(host: HTMLElement, callbacks: KeyboardCallbacks): Readonly<{ destroy: () => void }> {
  const plain = new Map<string, () => void>([
    ['Home', () => callbacks.onStep('first')],
    ['End', () => callbacks.onStep('last')],
    ['+', () => callbacks.onZoom(ZOOM)],
    ['=', () => callbacks.onZoom(ZOOM)],
    ['-', () => callbacks.onZoom(1 / ZOOM)],
    ['0', callbacks.onFit],
    ['z', callbacks.onMark],
    ['Z', callbacks.onMark],
    ['m', callbacks.onMoveMode],
    ['M', callbacks.onMoveMode],
    ['Escape', () => callbacks.onEscape() || callbacks.onLeave()],
  ]);
  const onArrow = ([right, down, step]: readonly [number, number, Step], isLong: boolean) => {
    const factor = isLong ? LONG_NUDGE : 1;
    if (callbacks.isMoving()) callbacks.onNudge(right * factor, down * factor);
    else if (isLong) callbacks.onPan(right * PAN, down * PAN);
    else callbacks.onStep(step);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = Object.hasOwn(ARROWS, event.key) ? ARROWS[event.key] : undefined;
    if (arrow) onArrow(arrow, event.shiftKey);
    else if (event.key === 'Enter') callbacks.onOpen(event.shiftKey);
    else if (plain.has(event.key)) plain.get(event.key)?.();
    else return;
    event.preventDefault();
    // A key that the map took is no shortcut of the page as well.
    event.stopPropagation();
  };
  const onFocus = () => {
    if (host.matches(':focus-visible')) callbacks.onFocus();
  };
  host.tabIndex = 0;
  host.addEventListener('keydown', onKey);
  host.addEventListener('focus', onFocus);
  host.addEventListener('blur', callbacks.onBlur);
  return {
    destroy: () => {
      host.removeAttribute('tabindex');
      host.removeEventListener('keydown', onKey);
      host.removeEventListener('focus', onFocus);
      host.removeEventListener('blur', callbacks.onBlur);
    },
  };
}
