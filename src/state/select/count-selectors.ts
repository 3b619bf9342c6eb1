import { facetColumns } from '../../graph/filter/columns';
import { type Filter, NO_FILTER } from '../../graph/filter/criteria';
import { type Columns, facetsOf } from '../../graph/filter/facets';
import { applyFilter } from '../../graph/filter/filter';
import { countLines, countValues, distribution, relaxations } from '../../graph/filter/filter-counts';
import { wholeInCounts } from '../../graph/filter/whole';
import type { Graph } from '../../graph/graph';
import { timeline } from '../../graph/timeline/timeline-counts';
import { memo } from '../memo';
import type { State } from '../store';
import { FILTER_KEYS, filterMaker, selectColumns, selectFilter, selectResult, usesInferred } from './result-selectors';
import { selectStops } from './time-selectors';

const relaxationsOf = memo((graph: Graph, filter: Filter) =>
  relaxations(graph, (relaxed) => facetColumns(graph, { inferred: usesInferred(relaxed) }), filter),
);
export const selectRelaxations = (state: State) => relaxationsOf(state.graph, selectFilter(state));

const whole = memo(wholeInCounts);

/** The whole in counts, and what the filter keeps of it. */
export const selectWholeInCounts = (state: State) =>
  whole(state.graph, selectColumns(state), selectFilter(state), selectResult(state));

const lineCountsOf = memo(countLines);
const withContextOf = memo((graph: Graph, columns: Columns, filter: Filter) =>
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

/** One remembered computation per facet, for as long as its graph is there. */
function memoByFacet<R>(compute: (graph: Graph, columns: Columns, filter: Filter, facet: string) => R) {
  const known = new WeakMap<Graph, Map<string, (columns: Columns, filter: Filter) => R>>();
  return (facet: string) =>
    (state: State): R => {
      const { graph } = state;
      const ofGraph = known.get(graph) ?? new Map<string, (columns: Columns, filter: Filter) => R>();
      known.set(graph, ofGraph);
      const counted =
        ofGraph.get(facet) ?? memo((columns: Columns, filter: Filter) => compute(graph, columns, filter, facet));
      ofGraph.set(facet, counted);
      return counted(selectColumns(state), selectFilter(state));
    };
}

/** Counts of a facet's values against the choices in the other facets. */
export const selectValueCounts = memoByFacet(countValues);

/** The values in a range facet of what the map is about: all, and those that the other facets keep. */
export const selectDistribution = memoByFacet(distribution);

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
