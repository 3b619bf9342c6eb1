import { lazy, type ReactNode, Suspense } from 'react';
import { CanvasMap } from '../canvas/CanvasMap';
import { Legend } from '../canvas/Legend';
import { MapControls } from '../canvas/MapControls';
import { setPanel } from '../state/actions';
import { selectLanguage, selectResult } from '../state/selectors';
import { useAtlas } from '../state/store';
import { MESSAGES } from '../text/messages';
import styles from './app.module.css';
import { ErrorBoundary } from './ErrorBoundary';
import { FailureNotice } from './FailureNotice';
import { NoticeBar } from './NoticeBar';
import { TopBar } from './TopBar';

// What the first picture does not need comes after it.
const FiltersPanel = lazy(() => import('../panels/filters/FiltersPanel').then((it) => ({ default: it.FiltersPanel })));
const FilterSentence = lazy(() =>
  import('../panels/filters/FilterSentence').then((it) => ({ default: it.FilterSentence })),
);
const EmptyResult = lazy(() => import('../panels/filters/EmptyResult').then((it) => ({ default: it.EmptyResult })));
const Inspector = lazy(() => import('../panels/inspector/Inspector').then((it) => ({ default: it.Inspector })));
const ListPanel = lazy(() => import('../panels/list/ListPanel').then((it) => ({ default: it.ListPanel })));

/** The screen: top bar, filters, map with the list below it, inspector. */
export function App() {
  const words = MESSAGES[useAtlas(selectLanguage)].shell;
  const load = useAtlas((state) => state.session.load);
  const failure = useAtlas((state) => state.session.failure);
  const panel = useAtlas((state) => state.view.panel);
  if (load === 'failed') {
    return (
      <main>
        <h1 className={styles.name}>{words.title}</h1>
        <FailureNotice onRetry={() => location.reload()} report={failure ?? ''} />
      </main>
    );
  }
  return (
    <div className={styles.app}>
      <TopBar />
      <aside aria-label={words.filters} className={styles.filters}>
        <AfterMap region="filters">
          <FiltersPanel />
        </AfterMap>
      </aside>
      <main className={styles.centre} data-panel={panel}>
        <div className={styles.sentence}>
          <AfterMap region="filters">
            <FilterSentence />
          </AfterMap>
        </div>
        <button
          className={styles.skip}
          type="button"
          onClick={() => {
            setPanel('list');
            requestAnimationFrame(() => document.getElementById('list')?.focus());
          }}
        >
          {words.skipToList}
        </button>
        <MapRegion />
        {panel === 'list' && (
          <section aria-label={words.list} className={styles.list} id="list" tabIndex={-1}>
            <AfterMap region="list">
              <ListPanel />
            </AfterMap>
          </section>
        )}
      </main>
      <aside aria-label={words.inspector} className={styles.inspector}>
        <AfterMap region="inspector">
          <Inspector />
        </AfterMap>
      </aside>
      <NoticeBar />
    </div>
  );
}

function MapRegion() {
  const words = MESSAGES[useAtlas(selectLanguage)].shell;
  const load = useAtlas((state) => state.session.load);
  const isEmpty = useAtlas((state) => state.session.load === 'ready' && selectResult(state).nodes.size === 0);
  if (load === 'loading') {
    return (
      <div className={styles.map}>
        <p className={styles.loading} role="status">
          {words.loading}
        </p>
      </div>
    );
  }
  return (
    <div className={styles.map}>
      <ErrorBoundary region="map">
        <CanvasMap />
        <MapControls />
        <Legend />
      </ErrorBoundary>
      {isEmpty && (
        <div className={styles.empty}>
          <AfterMap region="filters">
            <EmptyResult />
          </AfterMap>
        </div>
      )}
    </div>
  );
}

function AfterMap({ region, children }: Readonly<{ region: 'filters' | 'inspector' | 'list'; children: ReactNode }>) {
  const mapDrawn = useAtlas((state) => state.session.mapDrawn);
  return <ErrorBoundary region={region}>{mapDrawn && <Suspense>{children}</Suspense>}</ErrorBoundary>;
}
