import { type Criterion, chosenIn, type Filter, NO_FILTER, type Range } from '../../graph/filter/criteria';
import { dropCriterion, isBackgroundType, withRange, withValues } from '../../graph/filter/filter';
import type { Status } from '../../graph/model';
import type { TimeWindow, YearPair } from '../../graph/time/spans';
import type { View } from '../link/view';
import { selectStops } from '../select/time-selectors';
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
