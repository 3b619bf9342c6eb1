import { NO_FILTER } from '../../graph/filter/criteria';
import type { Preferences, View } from '../link/view';
import { type Session, useAtlas } from '../store';

export function setView(patch: Partial<View>): void {
  if (Object.keys(patch).some((key) => key in NO_FILTER)) stopPlaying();
  useAtlas.setState(({ view }) => ({ view: { ...view, ...patch } }));
}

export function setSession(patch: Partial<Session>): void {
  useAtlas.setState(({ session }) => ({ session: { ...session, ...patch } }));
}

export function setPreferences(patch: Partial<Preferences>): void {
  useAtlas.setState(({ preferences }) => ({ preferences: { ...preferences, ...patch } }));
}

/** Playing ends where the reader changes by hand what is shown. */
export function stopPlaying(): void {
  const { play } = useAtlas.getState().session;
  if (play.isPlaying) setSession({ play: { ...play, isPlaying: false } });
}
