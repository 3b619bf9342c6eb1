import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { failLoading, openGraph, setNotice, setStarters } from '../state/actions';
import { offlineKeeper } from '../state/door';
import { useAtlas } from '../state/store';
import { App } from './App';
import { attachDevice } from './attach-device';
import { attachLanguage } from './attach-language';
import { addressNow, attachLink } from './attach-link';
import { attachReload } from './attach-reload';
import './base.css';
import { ErrorBoundary } from './ErrorBoundary';
import { loadAtlas, loadQuestions, loadStory } from './load-atlas';
import './tokens.css';

/** Once the map is there, the hosted atlas is kept on the device; a page from disk is there already. */
function keepOffline() {
  if (!import.meta.env.PROD || import.meta.env.MODE === 'single' || !offlineKeeper()) return;
  const unsubscribe = useAtlas.subscribe(({ session }) => {
    if (!session.mapDrawn) return;
    unsubscribe();
    // Where nothing can be kept, the atlas works from the network as before.
    import('./attach-offline').then(({ attachOffline }) => attachOffline()).catch(() => undefined);
  });
}

/** What stands where the words of no language come: in all of them, as nobody knows which is wanted. */
const SPEECHLESS = 'Atlasu nie udało się wczytać. Odśwież stronę. / The atlas could not be loaded. Reload the page.';

/**
 * What the first map does not need, each part by itself: one that does not come keeps no other back, and the reader's own
 * story does not wait for the shipped one.
 */
function afterGraph(): readonly Promise<unknown>[] {
  return [
    import('./attach-shortcuts').then(({ attachShortcuts }) => attachShortcuts()),
    import('./attach-measure').then(({ attachMeasure }) => attachMeasure()),
    import('./attach-play').then(({ attachPlay }) => attachPlay()),
    loadQuestions().then(setStarters),
    Promise.all([import('./attach-story'), loadStory().catch(() => null)]).then(([{ attachStory }, story]) =>
      attachStory(story),
    ),
    ...(useAtlas.getState().view.embed ? [import('./attach-embed').then(({ attachEmbed }) => attachEmbed())] : []),
  ];
}

function start(root: HTMLElement) {
  attachReload();
  attachDevice();
  keepOffline();
  const words = attachLanguage(location.hash);
  loadAtlas().then(
    (graph) => {
      openGraph(graph, ...addressNow());
      attachLink();
      for (const part of afterGraph()) part.catch(() => setNotice({ kind: 'part-missing' }));
    },
    (error: unknown) => failLoading(String(error)),
  );
  words.then(
    () =>
      createRoot(root).render(
        <StrictMode>
          <ErrorBoundary>
            <App />
          </ErrorBoundary>
        </StrictMode>,
      ),
    () => {
      root.textContent = SPEECHLESS;
    },
  );
}

const root = document.getElementById('root');
if (root) start(root);
