import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Graph } from '../graph/graph';
import { bring, bringMissing } from '../state/act/bring';
import { openGraph } from '../state/act/link-actions';
import { failLoading, setStarters } from '../state/act/session-actions';
import { offlineKeeper } from '../state/kept/door';
import { dataOf } from '../state/link/link';
import { useAtlas } from '../state/store';
import { alsoRetried } from '../ui/lazy/Boundary';
import { partsNeed } from '../ui/lazy/lazily';
import { App } from './App';
import { attachDevice } from './start/attach-device';
import { attachLanguage } from './start/attach-language';
import { addressNow, attachLink } from './start/attach-link';
import { attachReload } from './start/attach-reload';
import './base.css';
import { ErrorBoundary } from './screen/ErrorBoundary';
import './start/fetch-modules';
import { attachSearchKey } from './commands/search-key';
import { loadFirstAtlas, loadQuestions, loadStory } from './documents/load-atlas';
import './tokens.css';

/** Resolves once the map is drawn. */
const mapDrawn = () =>
  new Promise<void>((resolve) => {
    const unsubscribe = useAtlas.subscribe(({ session }) => {
      if (!session.mapDrawn) return;
      unsubscribe();
      resolve();
    });
  });

/** Once the map is there, the hosted atlas is kept on the device; a page from disk is there already. */
async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || import.meta.env.MODE === 'single' || !offlineKeeper()) return;
  await mapDrawn();
  // Where nothing can be kept, the atlas works from the network as before.
  import('./start/attach-offline').then(({ attachOffline }) => attachOffline()).catch(() => undefined);
}

/** What stands where the words of no language come: in all of them, as nobody knows which is wanted. */
const SPEECHLESS = 'Atlasu nie udało się wczytać. Odśwież stronę. / The atlas could not be loaded. Reload the page.';

/** What the first map does not need. What does not come is asked for anew by its name. */
function bringRest(): void {
  void bring('keys', () => import('./commands/attach-shortcuts').then(({ attachShortcuts }) => attachShortcuts()));
  void bring('measure', () => import('./start/attach-measure').then(({ attachMeasure }) => attachMeasure()));
  // Where it does not come, the map is printed as the screen has it.
  import('./start/attach-print').then(({ attachPrint }) => attachPrint()).catch(() => undefined);
  void bring('play', () => import('./start/attach-play').then(({ attachPlay }) => attachPlay()));
  void bring('document', () => import('./documents/attach-documents').then(({ attachDocuments }) => attachDocuments()));
  void bring('edits', () => import('./documents/attach-edits').then(({ attachEdits }) => attachEdits()));
  void bring('document', () => import('./incoming/attach-incoming').then(({ attachIncoming }) => attachIncoming()));
  if (useAtlas.getState().view.embed) {
    void bring('embed', () => import('./start/attach-embed').then(({ attachEmbed }) => attachEmbed()));
  }
}

/** Resolves when what the first map does without takes no time from it: at once on a stage, which shows more than a map. */
const unhurried = async () => {
  if (useAtlas.getState().view.stage === null) await mapDrawn();
};

/** Does what is meant for the shipped atlas, unless another document was opened meanwhile. */
function whileShipped(act: () => void): void {
  if (useAtlas.getState().document.id === '') act();
}

/** Whether a fragment asks for what only texts can answer: for words in them, or for an answer. */
const asksForTexts = (fragment: string) => /(words|ask)(=|%3d)/i.test(fragment);

/** What was asked of texts before they were there, as by an address that is edited at once, is asked anew. */
async function bringTexts(graph: Graph, complete: () => Promise<void>): Promise<void> {
  await complete();
  const { view, graph: open } = useAtlas.getState();
  if (open === graph && (view.words !== '' || view.ask?.kind === 'scenario'))
    useAtlas.setState({ graph: { ...graph } });
}

/**
 * What comes with the shipped atlas. The reader's own story does not wait for the shipped one; both wait for the texts, as
 * a scene may ask for words in them.
 */
function bringShipped(complete: () => Promise<void>): void {
  void bring('questions', () => loadQuestions().then((questions) => whileShipped(() => setStarters(questions))));
  // Asked for beside the code that keeps it, which asks for it anew where it does not come.
  loadStory().catch(() => undefined);
  void bring('story', async () => {
    const [{ attachStoryOf }] = await Promise.all([import('./documents/story-of-document'), complete()]);
    whileShipped(() => {
      const { ship } = attachStoryOf(null);
      void bring('story', () => loadStory().then(ship));
    });
  });
}

/** A style sheet that did not come is taken out of the page: what loads code asks only for those that are not in it. */
function forgetLostStyles(): void {
  const onError = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement) target.remove();
  };
  window.addEventListener('error', onError, true);
}

/** Opens the document that the address is of. */
async function open(): Promise<void> {
  const wanted = dataOf(location.hash);
  if (wanted !== '') {
    const { openWanted } = await import('./documents/open-document');
    return openWanted(wanted);
  }
  const { graph, complete } = await loadFirstAtlas();
  partsNeed('texts', complete);
  const address = addressNow();
  const isAwaited = asksForTexts(address[0]);
  if (isAwaited) await complete();
  openGraph(graph, ...address);
  void unhurried().then(() => {
    // Whatever needs them asks for them anew where they do not come.
    if (!isAwaited) bringTexts(graph, complete).catch(() => undefined);
    bringShipped(complete);
  });
}

function start(root: HTMLElement) {
  attachReload();
  forgetLostStyles();
  attachDevice();
  attachSearchKey();
  alsoRetried(bringMissing);
  keepOffline();
  const words = attachLanguage(location.hash);
  open().then(
    () => {
      attachLink();
      void unhurried().then(bringRest);
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
