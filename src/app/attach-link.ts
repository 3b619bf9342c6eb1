import { openLink } from '../state/actions';
import { CODECS, writeLink } from '../state/link';
import { useAtlas } from '../state/store';
import type { View } from '../state/view';

/** Browsers throttle faster rewriting of the address. */
const REWRITE_AFTER_MS = 300;

const KEYS = Object.keys(CODECS) as readonly (keyof View)[];

/**
 * Keeps the address and the view the same: a change of the view makes a step of history or rewrites the current one, as
 * each key's codec says; back, forward and an edited address change the view. Call once the graph is open.
 */
export function attachLink(): Readonly<{ destroy: () => void }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFollowing = false;
  const written = () => {
    const link = writeLink(useAtlas.getState().view);
    return link === '' ? `${location.pathname}${location.search}` : `#${link}`;
  };
  const isCurrent = () => location.hash.replace(/^#/, '') === writeLink(useAtlas.getState().view);
  const rewrite = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!isCurrent()) history.replaceState(null, '', written());
  };
  const onHistory = () => {
    clearTimeout(timer);
    timer = undefined;
    if (isCurrent()) return;
    isFollowing = true;
    openLink(location.hash);
    isFollowing = false;
    // What the link said otherwise than we would is said anew in this step: a step of its own would trap the reader.
    rewrite();
  };
  const unsubscribe = useAtlas.subscribe(({ view }, before) => {
    if (isFollowing || view === before.view || isCurrent()) return;
    // An embed leaves the back button to the page around it.
    if (!view.embed && KEYS.some((key) => CODECS[key].history === 'push' && view[key] !== before.view[key])) {
      clearTimeout(timer);
      timer = undefined;
      history.pushState(null, '', written());
    } else {
      timer ??= setTimeout(rewrite, REWRITE_AFTER_MS);
    }
  });
  window.addEventListener('popstate', onHistory);
  window.addEventListener('hashchange', onHistory);
  return {
    destroy: () => {
      clearTimeout(timer);
      unsubscribe();
      window.removeEventListener('popstate', onHistory);
      window.removeEventListener('hashchange', onHistory);
    },
  };
}
