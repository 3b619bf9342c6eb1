import { openLink } from '../state/actions';
import { CODECS, writeLink } from '../state/link';
import { openStage } from '../state/stage-actions';
import { useAtlas } from '../state/store';
import type { View } from '../state/view';

/** Browsers throttle faster rewriting of the address. */
const REWRITE_AFTER_MS = 300;

const KEYS = Object.keys(CODECS) as readonly (keyof View)[];

/**
 * Keeps the address and the view the same: a change of the view makes a step of history or rewrites the current one, as
 * each key's codec says; back, forward and an edited address change the view, unless it is a kiosk's. Call once the graph is open.
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
    if (useAtlas.getState().view.stage === 'kiosk') {
      history.pushState(null, '', written());
      return;
    }
    isFollowing = true;
    openLink(location.hash);
    const { stage, scene } = useAtlas.getState().view;
    if (scene === null && (stage === 'play' || stage === 'kiosk')) openStage(stage);
    isFollowing = false;
    // What the link said otherwise than we would is said anew in this step: a step of its own would trap the reader.
    rewrite();
  };
  const unsubscribe = useAtlas.subscribe(({ view, session }, before) => {
    if (isFollowing || session.isDrawing || view === before.view || isCurrent()) return;
    // A step of a show is none of the browser's history: back would lead through all of them. An embed leaves the back
    // button to the page around it.
    const isShowing = view.stage !== null && view.stage === before.view.stage && view.stage !== 'scenes';
    const isStep = KEYS.some((key) => CODECS[key].history === 'push' && view[key] !== before.view[key]);
    if (isStep && !isShowing && !view.embed) {
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
