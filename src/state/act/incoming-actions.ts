import { type BroughtPatch, type Incoming, incomingNow, useIncoming } from '../incoming';
import { useAtlas } from '../store';
import { setSession } from './set';

/** Shows files that the reader brings, before anything becomes of them. */
export function showIncoming(incoming: Incoming): void {
  useIncoming.setState({ incoming });
  setSession({ dialog: 'incoming' });
}

/** Shows corrections that the reader brings, before any of them is made. */
export function showPatch(patch: BroughtPatch): void {
  useIncoming.setState({ patch });
  setSession({ dialog: 'patch' });
}

/** Changes what is known of them, where they are still there. */
export function changeIncoming(patch: Partial<Incoming>): void {
  const incoming = incomingNow();
  if (incoming) useIncoming.setState({ incoming: { ...incoming, tooLarge: [], ...patch } });
}

/** Lets go of them. */
export function leaveIncoming(): void {
  useIncoming.setState({ incoming: null });
  if (useAtlas.getState().session.dialog === 'incoming') setSession({ dialog: null });
}

/** Says that files may be let go of, or no more. */
export function setDropping(isDropping: boolean): void {
  if (useIncoming.getState().isDropping !== isDropping) useIncoming.setState({ isDropping });
}
