import { afterPaint } from '../../panels/common/use-later';
import { playOn } from '../../state/act/play-actions';
import { stopPlaying } from '../../state/act/set';
import { useAtlas } from '../../state/store';

/**
 * Moves the window of years on while it plays, wherever that is seen; a page that nobody sees plays nothing. A device
 * that is slower than the pace is waited for: each step is painted before the next.
 */
export function attachPlay(): Readonly<{ destroy: () => void }> {
  let timer: ReturnType<typeof setInterval> | undefined;
  let isPainted = true;
  const step = () => {
    if (!isPainted) return;
    isPainted = false;
    playOn();
    afterPaint(() => {
      isPainted = true;
    });
  };
  const unsubscribe = useAtlas.subscribe(({ session: { play } }, { session: { play: before } }) => {
    if (play.isPlaying === before.isPlaying && play.pace === before.pace) return;
    clearInterval(timer);
    if (play.isPlaying) timer = setInterval(step, play.pace * 1000);
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
