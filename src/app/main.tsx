import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { failLoading, openGraph, setStarters } from '../state/actions';
import { openStory } from '../state/stage-actions';
import { App } from './App';
import { attachDevice } from './attach-device';
import { attachEmbed } from './attach-embed';
import { attachLink } from './attach-link';
import { attachShortcuts } from './attach-shortcuts';
import './base.css';
import { loadAtlas, loadQuestions, loadStory } from './load-atlas';
import './tokens.css';

const root = document.getElementById('root');
if (root) {
  attachDevice();
  attachShortcuts();
  loadAtlas().then(
    (graph) => {
      openGraph(graph, location.hash);
      attachLink();
      attachEmbed();
      return Promise.all([
        loadQuestions().then(setStarters),
        loadStory().then((story) => {
          if (story) openStory(story);
        }),
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
