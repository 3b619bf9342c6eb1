import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { failLoading, openGraph, setStarters } from '../state/actions';
import { App } from './App';
import { attachDevice, openStorage } from './attach-device';
import { attachLink } from './attach-link';
import { attachShortcuts } from './attach-shortcuts';
import { attachStory } from './attach-story';
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
      return Promise.all([
        loadQuestions().then(setStarters),
        loadStory().then((story) => attachStory(story, openStorage())),
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
