import { type Criterion, FARTHEST, type Filter, type Focus, NO_FILTER, type Range } from '../../graph/filter/criteria';
import { chosenIn, dropCriterion, isBackgroundType, withRange, withValues } from '../../graph/filter/filter';
import type { Status } from '../../graph/model';
import type { TimeWindow, YearPair } from '../../graph/time/spans';
import type { View } from '../link/view';
import { portOf } from '../ports';
import { selectStops } from '../select/selectors';
import { useAtlas } from '../store';
import { setView } from './set';
import { toggled } from './toggled';

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
  portOf('canvas')?.fit();
}

/** Drops every condition; what is shown beside the chosen stays as it is. */
export function clearFilter(): void {
  const { context, neighbours } = useAtlas.getState().view;
  setView({ ...NO_FILTER, context, neighbours });
}

/** Filters to the selected actors, if there are any. */
export function keepOnlySelected(): void {
  const { selection } = useAtlas.getState().view;
  if (selection.length > 0) setView({ only: selection });
}

export function setRest(rest: View['rest']): void {
  setView({ rest });
}
