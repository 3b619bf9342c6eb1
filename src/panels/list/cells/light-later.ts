import { setHover } from '../../../state/act/session-actions';

/** So long the focus rests in a row until the map lights its actor, in milliseconds: keys that pass by light none. */
const REST = 200;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Has the map light an actor once the focus has rested there. */
export function lightLater(id: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => setHover(id), REST);
}

/** Has it light none. */
export function lightNone(): void {
  clearTimeout(timer);
  setHover(null);
}
