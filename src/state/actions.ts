import type { ColourBy, SizeBy } from '../graph/colour-scale';
import type { RangeFacetId, ValueFacetId } from '../graph/facets';
import { type Criterion, dropCriterion, type Filter, NO_FILTER, type Range } from '../graph/filter';
import type { Graph } from '../graph/graph';
import type { Position, Status } from '../graph/model';
import { setBetween } from '../graph/set-between';
import type { Cursor } from '../graph/walk';
import type { Ask } from './ask';
import { readLink, readPrepared } from './link';
import type { CanvasPort } from './ports';
import { MOST_RECENT, type Preferences } from './preferences';
import { selectPositions, selectReach, selectResult, selectShared } from './selectors';
import { type Notice, type Session, type Sheet, type SheetHeight, useAtlas } from './store';
import type { Arrangement, Camera, Language, SortColumn, Theme, View } from './view';

function setView(patch: Partial<View>): void {
  useAtlas.setState(({ view }) => ({ view: { ...view, ...patch } }));
}

function setSession(patch: Partial<Session>): void {
  useAtlas.setState(({ session }) => ({ session: { ...session, ...patch } }));
}

/** Takes a graph in, with the view that the link's fragment asks of it. */
export function openGraph(graph: Graph, fragment: string): void {
  useAtlas.setState({ graph });
  openLink(fragment);
  setSession({ load: 'ready' });
}

/** Shows the view of a fragment; what it cannot read is told in a notice. */
export function openLink(fragment: string): void {
  const { view, problems } = readLink(fragment, useAtlas.getState().graph);
  useAtlas.setState({ view });
  if (view.selection.length > 0 || view.relation) peek();
  if (problems.length > 0) setNotice({ kind: 'link-problems', problems });
  else if (useAtlas.getState().session.notice?.kind === 'link-problems') setNotice(null);
}

/** Shows a prepared view; language and look stay as the reader has them. */
export function openPrepared(prepared: string): void {
  const { graph, view: before } = useAtlas.getState();
  const { view } = readPrepared(prepared, graph);
  useAtlas.setState({ view: { ...view, language: before.language, theme: before.theme } });
  if (view.ask || view.selection.length > 0) peek();
  else if (view.panel === 'map') showSheet(null);
}

export function failLoading(failure: string): void {
  setSession({ load: 'failed', failure });
}

/** Changes the filter; a selection that it hides stays selected. */
export function setFilter(patch: Partial<Filter>): void {
  setView(patch);
}

/** Chooses a value of a facet, or gives it up. */
export function toggleValue(facet: ValueFacetId, value: string): void {
  setView({ [facet]: toggled(useAtlas.getState().view[facet], value) });
}

export function toggleRelationType(type: string): void {
  setView({ types: toggled(useAtlas.getState().view.types, type) });
}

export function toggleStatus(status: Status): void {
  setView({ status: toggled(useAtlas.getState().view.status, status) });
}

export function setRange(facet: RangeFacetId, range: Range | null): void {
  setView({ [facet]: range });
}

export function dropFromFilter(criterion: Criterion): void {
  setView(dropCriterion(useAtlas.getState().view, criterion));
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
  setView({ selection: id === null ? [] : [id], relation: null });
  if (id !== null) peek();
}

/** Selects just these actors. */
export function selectNodes(ids: readonly string[]): void {
  setView({ selection: ids, relation: null });
  peek();
}

/** On a small screen what was selected is described in a sheet from below. */
function peek(): void {
  const { device, sheet } = useAtlas.getState().session;
  if (device.narrow && sheet !== 'inspector') showSheet('inspector', 'low');
}

/** Adds an actor to the selection, or takes it out. */
export function toggleNode(id: string): void {
  setView({ selection: toggled(useAtlas.getState().view.selection, id), relation: null });
}

/** Selects whom shown ties join to the selected, in their stead; nothing changes where there is nobody. */
export function selectNeighbours(): void {
  const reach = selectReach(useAtlas.getState());
  if (reach.length > 0) setView({ selection: reach, relation: null });
}

/** Adds whom shown ties join to the selected. */
export function growSelection(): void {
  const state = useAtlas.getState();
  const reach = selectReach(state);
  if (reach.length > 0) setView({ selection: [...state.view.selection, ...reach], relation: null });
}

/** Selects the shown actors that are not selected, and no other. */
export function invertSelection(): void {
  const state = useAtlas.getState();
  const { nodes, neighbours } = selectResult(state);
  const selected = new Set(state.view.selection);
  setView({ selection: [...nodes, ...neighbours].filter((id) => !selected.has(id)), relation: null });
}

/** Filters to the selected actors, if there are any. */
export function keepOnlySelected(): void {
  const { selection } = useAtlas.getState().view;
  if (selection.length > 0) setView({ only: selection });
}

export function selectRelation(id: string): void {
  setView({ selection: [], relation: id });
  peek();
}

/** Selects an actor and moves the camera to it. */
export function goToNode(id: string): void {
  selectNode(id);
  useAtlas.getState().session.canvas?.show([id]);
}

export function setHover(hover: string | null): void {
  if (useAtlas.getState().session.hover !== hover) setSession({ hover });
}

/** Asks a question, in place of what is selected; null closes the answer. */
export function ask(question: Ask | null): void {
  setView({ ask: question, selection: [], relation: null });
  const { device, sheet } = useAtlas.getState().session;
  // A sheet that is open already keeps its height while the question is being made.
  if (question && device.narrow && sheet !== 'inspector') showSheet('inspector', 'half');
}

export function setAnswers(answers: Session['answers']): void {
  setSession({ answers });
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

export function setCamera(camera: Camera | null): void {
  setView({ camera });
}

/** Keeps positions that were moved by hand in this arrangement, in model units. */
export function keepPositions(moved: Readonly<Record<string, Position>>): void {
  const { arrangement, positions } = useAtlas.getState().view;
  setView({ positions: { ...positions, [arrangement]: { ...positions[arrangement], ...moved } } });
}

/** Moves the neighbours that the selected share between them, in the arrangement in force. */
export function setSharedBetween(): void {
  const state = useAtlas.getState();
  const moved = setBetween(selectShared(state), selectPositions(state));
  if (Object.keys(moved).length > 0) keepPositions(moved);
}

/** Puts one actor back to where this arrangement has it. */
export function unmove(id: string): void {
  const { arrangement, positions } = useAtlas.getState().view;
  const { [id]: _moved, ...others } = positions[arrangement] ?? {};
  setPositionsOf(arrangement, others);
}

/** Puts all actors back to where this arrangement has them. */
export function forgetPositions(): void {
  setPositionsOf(useAtlas.getState().view.arrangement, {});
}

function setPositionsOf(arrangement: Arrangement, moved: Readonly<Record<string, Position>>): void {
  const { [arrangement]: _before, ...others } = useAtlas.getState().view.positions;
  setView({ positions: Object.keys(moved).length > 0 ? { ...others, [arrangement]: moved } : others });
}

/** Arranges the actors anew; the camera shows the whole again. */
export function arrange(arrangement: Arrangement): void {
  setView({ arrangement, camera: null });
}

/** Moves the keyboard's cursor on the map, or takes it away. */
export function setCursor(cursor: Cursor | null): void {
  setSession({ cursor });
}

/** Takes an actor up to be put elsewhere by keys or a click, or lets it go. */
export function setMoving(moving: string | null): void {
  setSession({ moving });
}

/** Opens one sheet on a small screen, or closes all; the list is one, and what a link calls the list. */
export function showSheet(sheet: Sheet | null, sheetHeight: SheetHeight = 'half'): void {
  setView({ panel: sheet === 'list' ? 'list' : 'map' });
  setSession({ sheet: sheet === 'list' ? null : sheet, sheetHeight });
}

export function setSheetHeight(sheetHeight: SheetHeight): void {
  setSession({ sheetHeight });
}

/** Opens a dialog, or closes it. */
export function setDialog(dialog: Session['dialog']): void {
  setSession({ dialog });
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

export function setNotice(notice: Notice | null): void {
  setSession({ notice });
}

export function setCanvas(canvas: CanvasPort | null): void {
  setSession({ canvas });
}

/** Takes in positions that were computed for the free arrangement. */
export function setForce(force: ReadonlyMap<string, Position>): void {
  setSession({ force });
}

export function markMapDrawn(): void {
  setSession({ mapDrawn: true });
}
