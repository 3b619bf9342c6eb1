import { useEffect } from 'react';
import { stopPlaying } from '../../state/actions';
import { playOn } from '../../state/play-actions';
import { useAtlas } from '../../state/store';

/** Moves the window on while it plays; a page that nobody sees plays nothing. */
export function usePlayer(): void {
  const { isPlaying, pace } = useAtlas((state) => state.session.play);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(playOn, pace * 1000);
    const onVisibility = () => {
      if (document.hidden) stopPlaying();
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [isPlaying, pace]);
}
