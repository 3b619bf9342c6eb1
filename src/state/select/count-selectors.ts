import { type Filter, NO_FILTER } from '../../graph/filter/criteria';
import { facetColumns, facetsOf } from '../../graph/filter/facets';
import { applyFilter } from '../../graph/filter/filter';
import { countLines, countValues, distribution, relaxations } from '../../graph/filter/filter-counts';
import { overview } from '../../graph/filter/overview';
import type { Graph } from '../../graph/graph';
import { timeline } from '../../graph/timeline/timeline-counts';
import type { State } from '../store';
import { memo } from './memo';
import {
  type columnsOf,
  FILTER_KEYS,
  filterMaker,
  selectColumns,
  selectFilter,
  selectResult,
  selectStops,
  usesInferred,
} from './selectors';

const relaxationsOf = memo((graph: Graph, filter: Filter) =>
  relaxations(graph, (relaxed) => facetColumns(graph, { inferred: usesInferred(relaxed) }), filter),
);
export const selectRelaxations = (state: State) => relaxationsOf(state.graph, selectFilter(state));

const overviewOf = memo(overview);

/** The whole in counts, and what the filter keeps of it. */
export const selectOverview = (state: State) =>
  overviewOf(state.graph, selectColumns(state), selectFilter(state), selectResult(state));

const lineCountsOf = memo(countLines);
const withContextOf = memo((graph: Graph, columns: ReturnType<typeof columnsOf>, filter: Filter) =>
  applyFilter(graph, columns, { ...filter, context: true }),
);

/** Lines by type and status; of background that is not drawn those that would be. */
export const selectLineCounts = (state: State) =>
  lineCountsOf(
    state.graph,
    selectResult(state),
    withContextOf(state.graph, selectColumns(state), selectFilter(state)),
    selectFilter(state),
  );

/** One remembered computation per key: what a facet of its own needs. */
function memoByKey<K, A extends readonly unknown[], R>(compute: (key: K, ...args: A) => R) {
  const memos = new Map<K, (...args: A) => R>();
  return (key: K, ...args: A): R => {
    let known = memos.get(key);
    if (!known) {
      known = memo((...rest: A) => compute(key, ...rest));
      memos.set(key, known);
    }
    return known(...args);
  };
}

const valueCountsOf = memoByKey((facet: string, graph: Graph, columns: ReturnType<typeof columnsOf>, filter: Filter) =>
  countValues(graph, columns, filter, facet),
);

/** Counts of a facet's values against the choices in the other facets. */
export const selectValueCounts = (facet: string) => (state: State) =>
  valueCountsOf(facet, state.graph, selectColumns(state), selectFilter(state));

const distributionOf = memoByKey((facet: string, graph: Graph, columns: ReturnType<typeof columnsOf>, filter: Filter) =>
  distribution(graph, columns, filter, facet),
);

/** The values in a range facet of what the map is about: all, and those that the other facets keep. */
export const selectDistribution = (facet: string) => (state: State) =>
  distributionOf(facet, state.graph, selectColumns(state), selectFilter(state));

/** Counts of every facet's values over the whole graph, whatever the filter. */
const allCountsOf = memo((graph: Graph) => {
  const columns = facetColumns(graph, { inferred: true });
  const { values } = facetsOf(graph.vocabulary);
  return new Map(values.map(({ id }) => [id, countValues(graph, columns, NO_FILTER, id)] as const));
});

export const selectAllCounts = ({ graph }: State) => allCountsOf(graph);

const timelessFilterOf = filterMaker();
const timelineOf = memo(timeline);

/** What there is on the time axis; the same while the window moves. */
export const selectTimeline = (state: State) => {
  const { graph, view } = state;
  const timeless = timelessFilterOf(...FILTER_KEYS.map((key) => (key === 'time' ? null : view[key])));
  return timelineOf(graph, selectColumns(state), selectStops(state), timeless);
};
