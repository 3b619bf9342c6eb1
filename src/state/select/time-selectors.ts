import type { Graph } from '../../graph/graph';
import { compareYears } from '../../graph/timeline/compare-years';
import { datedYears, stopsOf } from '../../graph/timeline/timeline';
import { memo } from '../memo';
import type { State } from '../store';
import { selectResult } from './result-selectors';

const stopsOfGraph = memo((graph: Graph) => stopsOf(datedYears(graph)));

/** The columns of the time axis. */
export const selectStops = (state: State) => stopsOfGraph(state.graph);

/** Whether the graph has years to show. */
export const selectHasYears = (state: State): boolean => selectStops(state).length > 0;

/**
 * The time bar gives its room to the map where there are no years, and on a small screen, unless a link compares two years
 * or the reader asks.
 */
export const selectTimeBarOpen = (state: State): boolean => {
  const { view, session } = state;
  const hasRoom = !session.device.narrow && session.device.room[view.panel === 'list' ? 'timeOverList' : 'time'];
  return selectHasYears(state) && (session.timeBar ?? (view.years !== null || hasRoom));
};

const yearClassesOf = memo(compareYears);

/** What became of each shown actor and relation between the two years that are compared; null where none are. */
export const selectYearClasses = (state: State) =>
  state.view.years && yearClassesOf(state.graph, selectResult(state), state.view.years);
