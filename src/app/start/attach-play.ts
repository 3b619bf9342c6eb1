import { playOn } from '../../state/act/play-actions';
import { stopPlaying } from '../../state/act/set';
import { useAtlas } from '../../state/store';

/** Moves the window of years on while it plays, wherever that is seen; a page that nobody sees plays nothing. */
export function attachPlay(): Readonly<{ destroy: () => void }> {
  let timer: ReturnType<typeof setInterval> | undefined;
  const unsubscribe = useAtlas.subscribe(({ session: { play } }, { session: { play: before } }) => {
    if (play.isPlaying === before.isPlaying && play.pace === before.pace) return;
    clearInterval(timer);
    if (play.isPlaying) timer = setInterval(playOn, play.pace * 1000);
  });
  const onVisibility = () => {
    if (document.hidden) stopPlaying();
  };
  document.addEventListener('visibilitychange', onVisibility);
  return {
    destroy: () => {
      clearInterval(timer);
      unsubscribe();
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}
