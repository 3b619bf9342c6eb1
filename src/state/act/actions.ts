import type { Arrangement } from '../../graph/arrangements/arrangement';
import type { Cursor } from '../../graph/arrangements/walk';
import type { ColourBy, SizeBy } from '../../graph/colour/colour-by';
import { type Criterion, FARTHEST, type Filter, type Focus, NO_FILTER, type Range } from '../../graph/filter/criteria';
import { chosenIn, dropCriterion, isBackgroundType, withRange, withValues } from '../../graph/filter/filter';
import type { Graph } from '../../graph/graph';
import type { Status } from '../../graph/model';
import type { TimeWindow, YearPair } from '../../graph/time/spans';
import type { Question } from '../../io/read/parse-questions';
import { MOST_RECENT } from '../kept/preferences';
import { newAsk } from '../link/ask';
import type { Ask } from '../link/ask-parts';
import { readLink } from '../link/link';
import type { Camera, Language, Preferences, SortColumn, Theme, View } from '../link/view';
import type { CanvasPort } from '../ports';
import { cameraAt, cameraTarget } from '../select/carried-camera';
import {
  selectFiltersOpen,
  selectForceAwaited,
  selectInspectorBeside,
  selectInspectorOpen,
  selectIsSelected,
  selectLines,
  selectReach,
  selectResult,
  selectSelectedShown,
  selectStops,
} from '../select/selectors';
import { selectShows } from '../select/shows';
import { type Notice, type Session, type Sheet, type SheetHeight, type State, useAtlas } from '../store';

function setView(patch: Partial<View>): void {
  if (Object.keys(patch).some((key) => key in NO_FILTER)) stopPlaying();
  useAtlas.setState(({ view }) => ({ view: { ...view, ...patch } }));
}

/** Playing ends where the reader changes by hand what is shown. */
export function stopPlaying(): void {
  const { play } = useAtlas.getState().session;
  if (play.isPlaying) setSession({ play: { ...play, isPlaying: false } });
}

function setSession(patch: Partial<Session>): void {
  useAtlas.setState(({ session }) => ({ session: { ...session, ...patch } }));
}

/** Takes a graph in, with the view that the link's fragment asks of it. */
export function openGraph(graph: Graph, fragment: string, longest?: number): void {
  useAtlas.setState({ graph });
  setSession({ measured: null });
  openLink(fragment, longest);
  setSession({ load: 'ready' });
}

/** Shows the view of a fragment of at most so many characters; what it cannot read is told in a notice. */
export function openLink(fragment: string, longest?: number): void {
  showReading(readLink(fragment, useAtlas.getState().graph, longest));
}

/** Shows what was read of a link, together with what else changes in the same step. */
export function showReading({ view, problems }: ReturnType<typeof readLink>, also: Partial<State> = {}): void {
  stopPlaying();
  useAtlas.setState({ ...also, view });
  if (view.selection.length > 0 || view.relation || view.pair || view.ask) peek();
  if (problems.length > 0) setNotice({ kind: 'link-problems', problems });
  else dismissNotice('link-problems');
}

/** Asks for another document by its id, empty for the shipped one; where what is open is unsaved, the reader first. */
export function wantDocument(wanted: string | null): void {
  const { session } = useAtlas.getState();
  setSession({ wanted, dialog: wanted !== null && session.isUnsaved ? 'leave' : null });
}

/** Lets go of what is open and unsaved: what is asked for may come. */
export function leaveUnsaved(): void {
  setSession({ isUnsaved: false, dialog: null });
}

export function setExamples(examples: Session['examples']): void {
  setSession({ examples });
}

export function failLoading(failure: string): void {
  setSession({ load: 'failed', failure });
}

/** Changes parts of the filter; facets that are not named stay, and a selection that it hides stays selected. */
export function setFilter({ values = {}, ranges = {}, ...patch }: Partial<Filter>): void {
  const { view } = useAtlas.getState();
  const asked = { values: view.values, ranges: view.ranges };
  for (const [facet, chosen] of Object.entries(values)) asked.values = withValues(asked, facet, chosen);
  for (const [facet, range] of Object.entries(ranges)) asked.ranges = withRange(asked, facet, range);
  setView({ ...asked, ...patch });
}

/** Chooses a value of a facet, or gives it up. */
export function toggleValue(facet: string, value: string): void {
  const { view } = useAtlas.getState();
  setView({ values: withValues(view, facet, toggled(chosenIn(view, facet), value)) });
}

/** Chooses a type of relations, or gives it up; background is drawn where its relations are asked for. */
export function toggleRelationType(type: string): void {
  const { graph, view } = useAtlas.getState();
  const types = toggled(view.types, type);
  setView({ types, context: view.context || (types.includes(type) && isBackgroundType(graph, type)) });
}

export function toggleStatus(status: Status): void {
  setView({ status: toggled(useAtlas.getState().view.status, status) });
}

/** Asks for a range of a facet, or no longer for any. */
export function setRange(facet: string, range: Range | null): void {
  setView({ ranges: withRange(useAtlas.getState().view, facet, range) });
}

/** Sets the window over the years, or takes it away. */
export function setTime(time: TimeWindow | null): void {
  setView({ time });
}

/** Shows what began and ended between two years, or no longer does. */
export function setYears(years: YearPair | null): void {
  setView({ years });
}

/** How many years apart two years are that nobody has chosen. */
const YEARS_APART = 5;

/** Compares the ends of the time window, or the last year with one a little before; or stops comparing. */
export function toggleYears(): void {
  const state = useAtlas.getState();
  const { years, time } = state.view;
  const latest = selectStops(state).at(-1)?.last;
  if (years || latest === undefined) setYears(null);
  else if (time && time.from < time.to) setYears({ a: time.from, b: time.to });
  else setYears({ a: latest - YEARS_APART, b: latest });
}

/** Unfolds the time bar or folds it; what plays stops where it is no longer seen. */
export function setTimeBar(timeBar: boolean): void {
  if (!timeBar) stopPlaying();
  setSession({ timeBar });
}

export function dropFromFilter(criterion: Criterion): void {
  setView(dropCriterion(useAtlas.getState().view, criterion));
}

/** Restricts the map to whom ties join to these actors in one step, or to fewer or more steps from there on. */
export function focusOn(roots: readonly string[]): void {
  if (roots.length > 0) setFocus({ roots, degree: 1, direction: useAtlas.getState().view.focus?.direction ?? 'both' });
}

/** Focuses on the keyboard's cursor on the map, else on what is selected. */
export function focusHere(): void {
  const { session, view } = useAtlas.getState();
  const at = session.cursor?.node;
  focusOn(at !== undefined && !view.selection.includes(at) ? [at] : view.selection);
}

/** Changes the focus in force, its degree within bounds, and shows what it leaves; nothing where there is none. */
export function changeFocus(patch: Partial<Focus>): void {
  const { focus } = useAtlas.getState().view;
  if (!focus) return;
  const next = { ...focus, ...patch };
  setFocus({ ...next, degree: Math.min(FARTHEST, Math.max(1, next.degree)) });
}

/** Leaves the focus; false where there is none. */
export function leaveFocus(): boolean {
  if (!useAtlas.getState().view.focus) return false;
  setFocus(null);
  return true;
}

function setFocus(focus: Focus | null): void {
  setView({ focus });
  useAtlas.getState().session.canvas?.fit();
}

/** Drops every condition; what is shown beside the chosen stays as it is. */
export function clearFilter(): void {
  const { context, neighbours } = useAtlas.getState().view;
  setView({ ...NO_FILTER, context, neighbours });
}

function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

/** Selects one actor only, or nothing for null. */
export function selectNode(id: string | null): void {
  select({ selection: id === null ? [] : [id] });
  if (id !== null) peek();
}

/** Actors, a relation or a pair: whatever is selected, nothing else is. */
function select(selected: Partial<Pick<View, 'selection' | 'relation' | 'pair'>>): void {
  setView({ selection: [], relation: null, pair: null, ...selected });
  closeIdleInspector();
}

/** Selects just these actors. */
export function selectNodes(ids: readonly string[]): void {
  setView({ selection: ids, relation: null, pair: null });
  peek();
}

/** What was selected is described; where the inspector has no place beside the map, over its edge. */
function peek(): void {
  if (selectShows('inspector')(useAtlas.getState())) openInspector('low');
}

/** Opens the inspector: on a small screen as a sheet, which keeps its height where it is open already. */
export function openInspector(height: SheetHeight): void {
  const state = useAtlas.getState();
  const { device, sheet } = state.session;
  if (sheet === 'inspector') return;
  if (device.narrow) showSheet('inspector', height);
  else if (!selectInspectorBeside(state)) setSession({ sheet: 'inspector' });
}

/** The inspector over the edge of a large map goes with the last thing that it described. */
export function closeIdleInspector(): void {
  const state = useAtlas.getState();
  const { view, session } = state;
  const isIdle = !selectIsSelected(state) && view.ask === null && view.stage !== 'scenes';
  if (isIdle && session.sheet && !session.device.narrow) setSession({ sheet: null });
}

/** Folds the filters away from beside the map, or unfolds them. */
export function toggleFilters(): void {
  const state = useAtlas.getState();
  setSession({ folded: { ...state.session.folded, filters: selectFiltersOpen(state) } });
}

/** Folds the inspector away, or unfolds it: over the edge of the map where there is no room beside it. */
export function toggleInspector(): void {
  const state = useAtlas.getState();
  const { folded, device } = state.session;
  const inspector = selectInspectorOpen(state);
  const isOver = !inspector && !device.room.inspector;
  setSession({ folded: { ...folded, inspector }, sheet: isOver ? 'inspector' : null });
}

/** Adds an actor to the selection, or takes it out. */
export function toggleNode(id: string): void {
  select({ selection: toggled(useAtlas.getState().view.selection, id) });
}

/** Selects whom shown ties join to the selected, in their stead; nothing changes where there is nobody. */
export function selectNeighbours(): void {
  const reach = selectReach(useAtlas.getState());
  if (reach.length > 0) select({ selection: reach });
}

/** Adds whom shown ties join to the selected. */
export function growSelection(): void {
  const state = useAtlas.getState();
  const reach = selectReach(state);
  if (reach.length > 0) select({ selection: [...state.view.selection, ...reach] });
}

/** Selects the shown actors that are not selected, and no other. */
export function invertSelection(): void {
  const state = useAtlas.getState();
  const { nodes, neighbours } = selectResult(state);
  const selected = new Set(state.view.selection);
  select({ selection: [...nodes, ...neighbours].filter((id) => !selected.has(id)) });
}

/** Filters to the selected actors, if there are any. */
export function keepOnlySelected(): void {
  const { selection } = useAtlas.getState().view;
  if (selection.length > 0) setView({ only: selection });
}

export function selectRelation(id: string): void {
  select({ relation: id });
  peek();
}

/** Opens all relations of two actors. */
export function selectPair(pair: readonly [string, string]): void {
  select({ pair });
  peek();
}

/** Selects what the line of a pair stands for: its only relation, or the pair where there are several. */
export function selectLine(id: string): void {
  const line = selectLines(useAtlas.getState()).get(id);
  if (!line) return;
  const { pair, shown } = line;
  const [only, ...others] = shown.length > 0 ? shown : pair.edges;
  if (only && others.length === 0) selectRelation(only.id);
  else selectPair([pair.from, pair.to]);
}

/** Selects an actor and has it in view. */
export function goToNode(id: string): void {
  selectNode(id);
  bringSelected();
}

/** Moves the camera where what is selected is not seen whole: one actor, or both ends of a relation and its line. */
export function bringSelected(): void {
  const state = useAtlas.getState();
  const ids = selectSelectedShown(state);
  const areJoined = state.view.selection.length === 0;
  if (ids.length === 1 || areJoined) state.session.canvas?.bring(ids, areJoined);
}

export function setHover(hover: string | null): void {
  if (useAtlas.getState().session.hover !== hover) setSession({ hover });
}

/** Asks a question, in place of what is selected; null closes the answer. */
export function ask(question: Ask | null): void {
  const { stage } = useAtlas.getState().view;
  // The scenes that are edited would stand where the question does.
  const isInTheWay = question !== null && stage === 'scenes';
  setView({ ask: question, selection: [], relation: null, pair: null, ...(isInTheWay && { stage: null }) });
  setPreview(null);
  if (question) openInspector('half');
  else closeIdleInspector();
}

/** Asks for the ways between the last two selected actors, or from the only one. */
export function askForWays(): void {
  const [from, to] = useAtlas.getState().view.selection.slice(-2);
  ask(newAsk('paths', { from: from === undefined ? [] : [from], to: to === undefined ? [] : [to] }));
}

/** Takes actors or a relation out in the open scenario, or in a new one. */
export function supposeWithout(
  parts: Readonly<{ without?: readonly string[]; withoutRelations?: readonly string[] }>,
): void {
  const question = useAtlas.getState().view.ask;
  const open = question?.kind === 'scenario' ? question : newAsk('scenario');
  ask({
    ...open,
    without: [...new Set([...open.without, ...(parts.without ?? [])])],
    withoutRelations: [...new Set([...open.withoutRelations, ...(parts.withoutRelations ?? [])])],
  });
}

export function setAnswers(answers: Session['answers']): void {
  setSession({ answers });
}

/** Lights a part of an answer while it is pointed at; null lights the answer. */
export function setPreview(preview: Session['preview']): void {
  if (useAtlas.getState().session.preview !== preview) setSession({ preview });
}

/** Lights some actors while the legend is pointed at; null lights none. */
export function setHighlight(highlight: readonly string[] | null): void {
  setSession({ highlight });
}

export function colourBy(colour: ColourBy): void {
  setView({ colour });
}

export function sizeBy(size: SizeBy): void {
  setView({ size });
}

export function setPanel(panel: View['panel']): void {
  setView({ panel });
}

export function setRows(rows: View['rows']): void {
  setView({ rows, sort: null });
}

/** Sorts the list by a column, the other way round where it is sorted by it already. */
export function sortBy(column: SortColumn): void {
  const { sort } = useAtlas.getState().view;
  setView({ sort: { column, descending: sort?.column === column && !sort.descending } });
}

export function setRest(rest: View['rest']): void {
  setView({ rest });
}

/** Takes in where the reader has moved the camera. */
export function setCamera(camera: Camera | null): void {
  setSession({ followed: null });
  setView({ camera });
}

/** Moves the camera so that all that is selected is in view: actors, and the ends of a relation. */
export function showSelected(): void {
  const state = useAtlas.getState();
  const ids = selectSelectedShown(state);
  if (ids.length > 0) state.session.canvas?.show(ids);
}

/** Lets the reader mark a part of the map to come nearer to, or no more. */
export function setMarking(marking: boolean): void {
  setSession({ marking, moving: null });
}

export function setOverview(overview: boolean): void {
  setSession({ overview });
}

export function setOverflowing(overflowing: boolean): void {
  setSession({ overflowing });
}

/** Arranges the actors anew; the camera goes with the actor that it is at, or shows the whole as before. */
export function arrange(arrangement: Arrangement): void {
  useAtlas.getState().session.canvas?.settle();
  const before = useAtlas.getState();
  if (arrangement === before.view.arrangement) return;
  const target = cameraTarget(before);
  const after = { ...before, view: { ...before.view, arrangement } };
  const { force } = before.session;
  const isAwaited = arrangement === 'force' && (selectForceAwaited(before) || force?.value === 'failed');
  // What could not be computed is tried anew.
  setSession({ followed: isAwaited ? (target ?? null) : null, force: isAwaited ? null : force });
  setView({ arrangement, camera: cameraAt(after, target) });
}

/** Moves the keyboard's cursor on the map, or takes it away. */
export function setCursor(cursor: Cursor | null): void {
  setSession({ cursor });
}

/** Opens one sheet on a small screen, or closes all; the list is one, and what a link calls the list. */
export function showSheet(sheet: Sheet | null, sheetHeight: SheetHeight = 'half'): void {
  setView({ panel: sheet === 'list' ? 'list' : 'map' });
  setSession({ sheet: sheet === 'list' ? null : sheet, sheetHeight });
}

export function setSheetHeight(sheetHeight: SheetHeight): void {
  setSession({ sheetHeight });
}

/** Says that views are brought to the map to be drawn, or no more. */
export function setDrawing(isDrawing: boolean): void {
  setSession({ isDrawing });
}

/** Opens a dialog, or closes it. */
/** Opens a dialog over everything, which ends the marking of an area: its keys are the dialog's; null closes it. */
export function setDialog(dialog: Session['dialog']): void {
  setSession({ dialog, marking: false });
}

export function setShortcuts(shortcuts: boolean): void {
  setPreferences({ shortcuts });
}

/** Remembers what was gone to, the latest first. */
export function rememberVisit(id: string): void {
  const { recent } = useAtlas.getState().preferences;
  setPreferences({ recent: [id, ...recent.filter((other) => other !== id)].slice(0, MOST_RECENT) });
}

export function chooseLanguage(language: Language): void {
  setView({ language });
  setPreferences({ language });
}

/** Notes that the messages of a language have come. */
export function addSpoken(language: Language): void {
  const { spoken } = useAtlas.getState().session;
  if (!spoken.includes(language)) setSession({ spoken: [...spoken, language] });
}

export function chooseTheme(theme: Theme): void {
  setView({ theme });
  setPreferences({ theme });
}

export function setPreferences(patch: Partial<Preferences>): void {
  useAtlas.setState(({ preferences }) => ({ preferences: { ...preferences, ...patch } }));
}

export function setDevice(patch: Partial<Session['device']>): void {
  setSession({ device: { ...useAtlas.getState().session.device, ...patch } });
}

/**
 * Tells the reader something: after what is still to be told, in place of what was told of the same kind and of a mere
 * confirmation.
 */
export function setNotice(notice: Notice): void {
  const { notices } = useAtlas.getState().session;
  const stays = notices.filter(({ kind }) => kind === notice.kind || kind !== 'link-copied');
  const isKnown = stays.some(({ kind }) => kind === notice.kind);
  setSession({
    notices: isKnown ? stays.map((one) => (one.kind === notice.kind ? notice : one)) : [...stays, notice],
  });
}

/** Takes back what was told, or was still to be, of this kind. */
export function dismissNotice(kind: Notice['kind']): void {
  const { notices } = useAtlas.getState().session;
  if (notices.some((one) => one.kind === kind)) setSession({ notices: notices.filter((one) => one.kind !== kind) });
}

export function setCanvas(canvas: CanvasPort | null): void {
  setSession({ canvas });
}

/** Takes in the communities of a graph. */
export function setCommunities(communities: Session['communities']): void {
  setSession({ communities });
}

export function setStarters(starters: readonly Question[]): void {
  setSession({ starters });
}

/** Opens the prepared view of a question in the place of the one in force; language, look and embedding stay. */
export function openStarter({ view }: Question): void {
  const { language, theme, embed } = useAtlas.getState().view;
  stopPlaying();
  const prepared = readLink(`v=1&${view}`, useAtlas.getState().graph).view;
  setView({ ...prepared, language, theme, embed });
  if (prepared.ask) openInspector('half');
  else if (useAtlas.getState().session.device.narrow) showSheet(null);
  else closeIdleInspector();
}

export function setLayOutNow(layOutNow: Session['layOutNow']): void {
  setSession({ layOutNow });
}

export function setPrinting(isPrinting: boolean): void {
  setSession({ isPrinting });
}

export function setLayOut(layOut: Session['layOut']): void {
  setSession({ layOut });
}

/** Takes in positions that were computed for the free arrangement, or that they cannot be; the camera goes with the actor that it is at. */
export function setForce(force: NonNullable<Session['force']>): void {
  const { followed } = useAtlas.getState().session;
  setSession({ force, followed: null });
  if (followed) setView({ camera: cameraAt(useAtlas.getState(), followed) });
}

export function markMapDrawn(): void {
  setSession({ mapDrawn: true });
}
