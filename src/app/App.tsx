import type { ComponentType, ReactNode } from 'react';
import { CanvasMap } from '../canvas/CanvasMap';
import { ArrangementBar } from '../canvas/controls/ArrangementBar';
import { HeadlinePlate } from '../canvas/controls/HeadlinePlate';
import { MapControls } from '../canvas/controls/MapControls';
import { MovingNotice } from '../canvas/controls/MapStatus';
import { Legend } from '../canvas/legend/Legend';
import { TimeButton } from '../panels/time/TimeButton';
import { setDialog } from '../state/act/session-actions';
import { setSheetHeight, showSheet } from '../state/act/sheet-actions';
import { closeStage } from '../state/act/stage-actions';
import { setPanel } from '../state/act/view-actions';
import { useIncoming } from '../state/incoming';
import type { EmbedPanel } from '../state/link/embed';
import { portOf } from '../state/ports';
import { selectLanguage } from '../state/select/preference-selectors';
import { selectResult } from '../state/select/result-selectors';
import {
  selectFiltersOpen,
  selectInspectorBeside,
  selectInspectorOpen,
  selectIsSelected,
  selectSheet,
  selectShowsQuestion,
} from '../state/select/screen-selectors';
import { selectEmbedded, selectShows } from '../state/select/shows';
import { selectIsAway } from '../state/select/stage-selectors';
import { selectTimeBarOpen } from '../state/select/time-selectors';
import { type Session, SHEET_HEIGHTS, type Sheet, useAtlas } from '../state/store';
import { loadDocumentWords, loadEditingWords, loadExportWords, loadPlayerWords } from '../text/later-words';
import { FIRST_MESSAGES } from '../text/messages';
import { Button } from '../ui/Button';
import { Later } from '../ui/lazy/Later';
import { lazily, together } from '../ui/lazy/lazily';
import { Part } from '../ui/lazy/Part';
import { PLACES } from '../ui/places';
import { SheetHeader } from '../ui/SheetHeader';
import styles from './app.module.css';
import { ErrorBoundary } from './screen/ErrorBoundary';
import { FailureNotice } from './screen/FailureNotice';
import { FirstSteps } from './screen/FirstSteps';
import { FoldButton } from './screen/FoldButton';
import { NoticeBar } from './screen/NoticeBar';
import { SheetBar } from './screen/SheetBar';
import { TopBar } from './screen/TopBar';
import { withRules } from './start/with-rules';

// What the first picture does not need comes after it.
const FiltersPanel = lazily(() => import('../panels/filters/FiltersPanel').then((it) => it.FiltersPanel));
const FilterSentence = lazily(() => import('../panels/filters/FilterSentence').then((it) => it.FilterSentence));
const EmptyResult = lazily(() => import('../panels/filters/EmptyResult').then((it) => it.EmptyResult));
const Inspector = lazily(() => withRules(import('../panels/description/Inspector').then((it) => it.Inspector)));
const ScenarioBanner = lazily(() => import('../canvas/controls/ScenarioBanner').then((it) => it.ScenarioBanner));
const FocusBar = lazily(() => import('../canvas/controls/FocusBar').then((it) => it.FocusBar), ['words']);
const YearMark = lazily(() => import('../panels/time/YearMark').then((it) => it.YearMark), ['words']);
const TimeBar = lazily(() => import('../panels/time/TimeBar').then((it) => it.TimeBar), ['words']);
const Answers = lazily(() => withRules(import('../panels/questions/Answers').then((it) => it.Answers)));
const Player = lazily(() =>
  together(
    import('../stage/Player').then((it) => it.Player),
    loadPlayerWords(),
  ),
);
const PresenterWindow = lazily(() =>
  together(
    import('../stage/PresenterWindow').then((it) => it.PresenterWindow),
    loadPlayerWords(),
  ),
);
const EmbedBar = lazily(() => import('../panels/share/EmbedBar').then((it) => it.EmbedBar));
const QrDialog = lazily(() => import('../panels/share/QrDialog').then((it) => it.QrDialog));
const KeysDialog = lazily(() => import('./commands/KeysDialog').then((it) => it.KeysDialog));
const ReportDialog = lazily(() =>
  together(withRules(import('../panels/report/ReportDialog').then((it) => it.ReportDialog)), loadExportWords()),
);
const ScenesPanel = lazily(() =>
  together(
    import('../stage/scenes/ScenesPanel').then((it) => it.ScenesPanel),
    loadPlayerWords(),
  ),
);
const ShareDialog = lazily(() =>
  together(
    import('../panels/share/ShareDialog').then((it) => it.ShareDialog),
    loadExportWords(),
  ),
);
const ExportDialog = lazily(() =>
  together(
    import('../panels/export/ExportDialog').then((it) => it.ExportDialog),
    loadExportWords(),
  ),
);
const GivingDialog = lazily(() =>
  together(
    import('../panels/giving/GivingDialog').then((it) => it.GivingDialog),
    loadExportWords(),
  ),
);
const FormatsDialog = lazily(() =>
  together(
    import('../panels/giving/FormatsDialog').then((it) => it.FormatsDialog),
    loadExportWords(),
  ),
);
const HandoutDialog = lazily(() =>
  together(
    import('../panels/handout/HandoutDialog').then((it) => it.HandoutDialog),
    loadExportWords(),
  ),
);
const LeaveDialog = lazily(() => import('./screen/LeaveDialog').then((it) => it.LeaveDialog));
const ProblemsDialog = lazily(() =>
  together(
    import('./screen/ProblemsDialog').then((it) => it.ProblemsDialog),
    loadDocumentWords(),
  ),
);
const IncomingDialog = lazily(() =>
  together(
    import('./incoming/IncomingDialog').then((it) => it.IncomingDialog),
    loadDocumentWords(),
  ),
);
const PasteDialog = lazily(() =>
  together(
    import('./incoming/PasteDialog').then((it) => it.PasteDialog),
    loadDocumentWords(),
  ),
);
const AtlasesDialog = lazily(() =>
  together(
    import('../panels/atlases/AtlasesDialog').then((it) => it.AtlasesDialog),
    loadDocumentWords(),
  ),
);
const HistoryDialog = lazily(() =>
  together(
    import('../panels/atlases/HistoryDialog').then((it) => it.HistoryDialog),
    loadDocumentWords(),
  ),
);
const CorrectionsDialog = lazily(() =>
  together(
    import('../panels/corrections/CorrectionsDialog').then((it) => it.CorrectionsDialog),
    loadDocumentWords(),
    loadExportWords(),
  ),
);
const PatchDialog = lazily(() =>
  together(
    import('./incoming/PatchDialog').then((it) => it.PatchDialog),
    loadDocumentWords(),
  ),
);
const HealthDialog = lazily(() =>
  together(withRules(import('../panels/health/HealthDialog').then((it) => it.HealthDialog)), loadDocumentWords()),
);
const NewActorDialog = lazily(() =>
  together(
    import('../panels/editing/actors/NewActorDialog').then((it) => it.NewActorDialog),
    loadEditingWords(),
  ),
);
const VocabularyDialog = lazily(() =>
  together(
    import('../panels/editing/vocabulary/VocabularyDialog').then((it) => it.VocabularyDialog),
    loadEditingWords(),
    loadDocumentWords(),
  ),
);
const NewRelationDialog = lazily(() =>
  together(
    import('../panels/editing/relations/NewRelationDialog').then((it) => it.NewRelationDialog),
    loadEditingWords(),
  ),
);
const PreviewBar = lazily(() =>
  together(
    import('./incoming/PreviewBar').then((it) => it.PreviewBar),
    loadDocumentWords(),
  ),
);
const DropVeil = lazily(() => import('./incoming/DropVeil').then((it) => it.DropVeil));
const LayingOut = lazily(() => import('./screen/LayingOut').then((it) => it.LayingOut));
const ListPanel = lazily(() => import('../panels/list/ListPanel').then((it) => it.ListPanel));

/** The atlas, the window of a presenter, or why there is neither. */
export function App() {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  const load = useAtlas((state) => state.session.load);
  const failure = useAtlas((state) => state.session.failure);
  const isPresenter = useAtlas((state) => state.view.stage === 'presenter');
  if (load === 'failed') {
    return (
      <main>
        <h1 className={styles.name}>{words.title}</h1>
        <FailureNotice onRetry={() => location.reload()} report={failure ?? ''} />
      </main>
    );
  }
  if (!isPresenter) return <Screen />;
  return (
    <ErrorBoundary>
      <Later>
        <PresenterWindow />
        <Answers />
      </Later>
    </ErrorBoundary>
  );
}

/**
 * The screen: top bar, filters, map with the years and the list below it, inspector; on a small one they are sheets over
 * the map. While a story is shown the map stays, with the words of the scene beside it.
 */
function Screen() {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  const isShow = useAtlas(({ view }) => view.stage === 'play' || view.stage === 'kiosk');
  const isEmbedded = useAtlas(selectEmbedded);
  const isAsked = useAtlas(({ view }) => view.ask !== null);
  const open = useAtlas(({ document }) => document.id);
  const isPreview = useIncoming(({ incoming }) => incoming?.preview === open);
  const isDropping = useIncoming((state) => state.isDropping);
  const panel = useAtlas((state) => (isShow ? 'map' : state.view.panel));
  return (
    <div className={styles.app} data-embed={isEmbedded || undefined} data-show={isShow || undefined}>
      {isShow ? (
        <Part onClose={closeStage} words={words}>
          <Player />
        </Part>
      ) : (
        <BeforeCentre />
      )}
      <main aria-label={isEmbedded ? words.map : undefined} className={styles.centre} data-panel={panel}>
        {isPreview && (
          <Part words={words}>
            <PreviewBar />
          </Part>
        )}
        {!isShow && <AboveMap />}
        <MapRegion isShow={isShow} />
        <NoticeBar />
        {!isShow && <TimeRegion />}
        {panel === 'list' && (
          <Region className={styles.list} sheet="list">
            <ListPanel />
          </Region>
        )}
      </main>
      {isShow ? <Aside /> : <AfterCentre />}
      {isAsked && (
        <Part words={words}>
          <Answers />
        </Part>
      )}
      <Dialogs />
      {isDropping && <DropVeil />}
    </div>
  );
}

function BeforeCentre() {
  return (
    <>
      <SkipToMap />
      <Top />
      <Region className={styles.filters} sheet="filters">
        <FiltersPanel />
      </Region>
    </>
  );
}

function AboveMap() {
  return (
    <>
      <SentenceRegion />
      <SkipToList />
    </>
  );
}

function AfterCentre() {
  return (
    <>
      <InspectorRegion />
      <SheetBar />
    </>
  );
}

/** What each dialog is. */
const DIALOGS: Readonly<Record<NonNullable<Session['dialog']>, ComponentType>> = {
  keys: KeysDialog,
  report: ReportDialog,
  export: ExportDialog,
  giving: GivingDialog,
  formats: FormatsDialog,
  handout: HandoutDialog,
  share: ShareDialog,
  qr: QrDialog,
  leave: LeaveDialog,
  problems: ProblemsDialog,
  incoming: IncomingDialog,
  paste: PasteDialog,
  newActor: NewActorDialog,
  vocabulary: VocabularyDialog,
  newRelation: NewRelationDialog,
  atlases: AtlasesDialog,
  history: HistoryDialog,
  health: HealthDialog,
  corrections: CorrectionsDialog,
  patch: PatchDialog,
};

function Dialogs() {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  const dialog = useAtlas((state) => state.session.dialog);
  const Shown = dialog && DIALOGS[dialog];
  return (
    // Each has a boundary of its own: one that does not come is given up, and another may be opened.
    <Part key={dialog} onClose={() => setDialog(null)} words={words}>
      {Shown && <Shown />}
    </Part>
  );
}

/** What is selected, or the scenes of the story while they are edited. */
function InspectorRegion() {
  const { titles } = FIRST_MESSAGES[useAtlas(selectLanguage)];
  const isScenes = useAtlas((state) => state.view.stage === 'scenes');
  const isQuestion = useAtlas(selectShowsQuestion);
  return (
    // Each has a boundary of its own: one that waits for its code must not keep the other, hidden, in its place.
    <Region
      key={isScenes ? 'scenes' : 'inspector'}
      className={styles.inspector}
      sheet="inspector"
      {...(isScenes ? { name: titles.stage } : isQuestion ? { title: titles.questions } : {})}
    >
      {isScenes ? <ScenesPanel /> : <Inspector />}
    </Region>
  );
}

const useShows = (panel: EmbedPanel) => useAtlas(selectShows(panel));

/** The bar over everything: of the atlas, or of an embed, which is no banner of the page around it. */
function Top() {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  const isEmbedded = useAtlas(selectEmbedded);
  if (!isEmbedded) return <TopBar />;
  return (
    <section aria-label={words.title} className={styles.top}>
      <AfterMap region="map">
        <EmbedBar />
      </AfterMap>
    </section>
  );
}

/** The filter as a sentence over the map. */
function SentenceRegion() {
  const isShown = useShows('filters');
  if (!isShown) return null;
  return (
    <div className={styles.sentence}>
      <AfterMap region="filters">
        <FilterSentence />
      </AfterMap>
    </div>
  );
}

/** The first stop of Tab: past the bar and the filters. */
function SkipToMap() {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  if (useAtlas(selectEmbedded)) return null;
  return (
    <Button className={styles.skip} onClick={() => portOf('canvas')?.focus()}>
      {words.skipToMap}
    </Button>
  );
}

/** A link right before the map to the list, which says the same. */
function SkipToList() {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  const hasList = useShows('list');
  if (!hasList) return null;
  return (
    <Button
      className={styles.skip}
      id="skip-to-list"
      ref={PLACES.skipToList}
      onClick={() => {
        setPanel('list');
        requestAnimationFrame(() => PLACES.list.current?.focus());
      }}
    >
      {words.skipToList}
    </Button>
  );
}

type RegionProps = Readonly<{
  sheet: Sheet;
  className: string | undefined;
  children: ReactNode;
  name?: string;
  title?: string;
}>;

/** A part of the screen beside the map that can be folded away; on a small screen a sheet over the map. */
function Region({ sheet, className, children, name, title = name }: RegionProps) {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  const isOpen = useAtlas((state) => selectSheet(state) === sheet);
  const height = useAtlas((state) => state.session.sheetHeight);
  const isShown = useShows(sheet);
  const isFolded = useAtlas(
    (state) => sheet !== 'list' && !(sheet === 'filters' ? selectFiltersOpen : selectInspectorOpen)(state),
  );
  const isOver = useAtlas((state) => sheet === 'inspector' && !selectInspectorBeside(state));
  if (!isShown) return null;
  const Element = sheet === 'list' ? 'section' : 'aside';
  const heading = title ?? words.sheet[sheet];
  return (
    <Element
      aria-label={name ?? words[sheet]}
      className={className}
      data-folded={isFolded || undefined}
      data-over={isOver || undefined}
      data-sheet={isOpen ? height : 'closed'}
      id={sheet}
      ref={sheet === 'list' ? PLACES.list : undefined}
      tabIndex={sheet === 'list' ? -1 : undefined}
    >
      {sheet !== 'list' && <FoldButton isFolded={isFolded} panel={sheet} title={heading} />}
      <SheetHeader
        labels={{ larger: words.larger, smaller: words.smaller, close: words.closeSheet }}
        onClose={() => showSheet(null)}
        onSize={(index) => setSheetHeight(SHEET_HEIGHTS[index] ?? 'half')}
        size={SHEET_HEIGHTS.indexOf(height)}
        sizes={SHEET_HEIGHTS.length}
        title={heading}
      />
      <div className={styles.body} id={`${sheet}-body`}>
        <AfterMap region={sheet}>{children}</AfterMap>
      </div>
    </Element>
  );
}

/** While a story is shown: what the reader asked of the map, beside it. */
function Aside() {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  const isAsked = useAtlas((state) => selectIsAway(state) && selectIsSelected(state));
  if (!isAsked) return null;
  return (
    <aside aria-label={words.inspector} className={styles.aside}>
      <ErrorBoundary region="inspector">
        <Later>
          <Inspector />
        </Later>
      </ErrorBoundary>
    </aside>
  );
}

function MapRegion({ isShow }: Readonly<{ isShow: boolean }>) {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  const load = useAtlas((state) => state.session.load);
  const document = useAtlas((state) => state.document.id);
  const isLayingOut = useAtlas((state) => state.session.layingOut !== null);
  const hasControls = useShows('controls');
  const isFocused = useAtlas(({ view }) => view.focus !== null);
  const isInTime = useAtlas(({ view }) => view.time !== null);
  const isSupposed = useAtlas(({ view }) => view.ask?.kind === 'scenario');
  const isEmpty = useAtlas((state) => state.session.load === 'ready' && selectResult(state).nodes.size === 0);
  if (load === 'loading') {
    return (
      <div className={styles.map}>
        {isLayingOut ? (
          <Part words={words}>
            <LayingOut />
          </Part>
        ) : (
          <p className={styles.loading} role="status">
            {words.loading}
          </p>
        )}
      </div>
    );
  }
  return (
    <div className={styles.map} data-map-region>
      <ErrorBoundary region="map">
        <CanvasMap key={document} />
      </ErrorBoundary>
      <ErrorBoundary region="map">
        <div className={styles.over} data-free>
          {isEmpty && (
            <div className={styles.empty}>
              <AfterMap region="filters">
                <EmptyResult />
              </AfterMap>
            </div>
          )}
          {!isShow && <MapTools />}
          <Part words={words}>{isSupposed && <ScenarioBanner />}</Part>
          <Part words={words}>{(isShow || hasControls) && isFocused && <FocusBar />}</Part>
          <Part words={words}>{isInTime && <YearMark />}</Part>
        </div>
      </ErrorBoundary>
    </div>
  );
}

/** What changes the map, over it. */
function MapTools() {
  const [hasControls, hasLegend, hasTime] = [useShows('controls'), useShows('legend'), useShows('time')];
  const isEmbedded = useAtlas(selectEmbedded);
  return (
    <>
      {!isEmbedded && <FirstSteps />}
      <MovingNotice />
      {hasControls && <ArrangementBar />}
      <HeadlinePlate />
      {hasControls && <MapControls />}
      {hasLegend && <Legend />}
      {hasTime && <TimeButton />}
    </>
  );
}

/** The strip of years under the map. */
function TimeRegion() {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  const isOpen = useAtlas(selectTimeBarOpen);
  const isShown = useShows('time');
  if (!isOpen || !isShown) return null;
  return (
    <section aria-label={words.time} className={styles.time} id="time">
      <AfterMap region="time">
        <TimeBar />
      </AfterMap>
    </section>
  );
}

function AfterMap({
  region,
  children,
}: Readonly<{ region: 'map' | 'filters' | 'inspector' | 'list' | 'time'; children: ReactNode }>) {
  const mapDrawn = useAtlas((state) => state.session.mapDrawn);
  return <ErrorBoundary region={region}>{mapDrawn && <Later>{children}</Later>}</ErrorBoundary>;
}
