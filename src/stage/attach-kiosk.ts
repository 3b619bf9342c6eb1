import { setDialog } from '../state/act/session-actions';
import { goToNth } from '../state/act/show-actions';
import { setShow } from '../state/act/stage-actions';
import { useAtlas } from '../state/store';

/** Begins anew when nobody has touched a kiosk for its seconds, and keeps what would lead out of it shut. */
export function attachKiosk(): Readonly<{ destroy: () => void }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    setDialog(null);
    setShow({ isPlaying: true, isLooping: true });
    goToNth(0);
  };
  const onTouch = () => {
    clearTimeout(timer);
    setShow({ isPlaying: false });
    timer = setTimeout(begin, useAtlas.getState().view.idle * 1000);
  };
  const shut = (event: Event) => event.preventDefault();
  // A step to go back from, which leads here again.
  history.pushState(null, '', location.href);
  for (const type of TOUCHES) document.addEventListener(type, onTouch, true);
  document.addEventListener('contextmenu', shut);
  return {
    destroy: () => {
      clearTimeout(timer);
      for (const type of TOUCHES) document.removeEventListener(type, onTouch, true);
      document.removeEventListener('contextmenu', shut);
    },
  };
}

const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;
