import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { failLoading, openGraph, setStarters } from '../state/actions';
import { useAtlas } from '../state/store';
import { App } from './App';
import { attachDevice, openStorage } from './attach-device';
import { attachLink } from './attach-link';
import { attachPlay } from './attach-play';
import './base.css';
import { loadAtlas, loadQuestions, loadStory } from './load-atlas';
import './tokens.css';

/** Once the map is there, the hosted atlas is kept on the device; a page from disk is there already. */
function keepOffline() {
  if (!import.meta.env.PROD || import.meta.env.MODE === 'single' || !('serviceWorker' in navigator)) return;
  const unsubscribe = useAtlas.subscribe(({ session }) => {
    if (!session.mapDrawn) return;
    unsubscribe();
    // Where nothing can be kept, the atlas works from the network as before.
    import('./attach-offline').then(({ attachOffline }) => attachOffline()).catch(() => undefined);
  });
}

const root = document.getElementById('root');
if (root) {
  attachDevice();
  keepOffline();
  loadAtlas().then(
    (graph) => {
      openGraph(graph, location.hash);
      attachLink();
      attachPlay();
      if (useAtlas.getState().view.embed) import('./attach-embed').then(({ attachEmbed }) => attachEmbed());
      return Promise.all([
        import('./attach-shortcuts').then(({ attachShortcuts }) => attachShortcuts()),
        import('./attach-measure').then(({ attachMeasure }) => attachMeasure()),
        loadQuestions().then(setStarters),
        Promise.all([import('./attach-story'), loadStory()]).then(([{ attachStory }, story]) =>
          attachStory(story, openStorage()),
        ),
      ]);
    },
    (error: unknown) => failLoading(String(error)),
  );
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
