import { facetColumns, type RangeFacetId, type ValueFacetId } from '../graph/facets';
import {
  applyFilter,
  countLines,
  countValues,
  distribution,
  type Filter,
  type FilterResult,
  isDrawn,
  relaxations,
} from '../graph/filter';
import type { Graph } from '../graph/graph';
import { memberships } from '../graph/membership';
import { memo } from './memo';
import type { Sheet, State } from './store';
import type { Language, Theme } from './view';

/** Belonging that rests on inference counts unless only stated lines are asked for. */
const usesInferred = ({ status }: Filter) => status.length === 0 || status.includes('inferred');

const columnsOf = memo((graph: Graph, inferred: boolean) => facetColumns(graph, { inferred }));
const membershipsOf = memo((graph: Graph, inferred: boolean) => memberships(graph, { inferred }));

/** The filter part of a view, the same reference while no part of it changes. */
const filterOf = memo(
  (...parts: readonly unknown[]) => Object.fromEntries(FILTER_KEYS.map((key, index) => [key, parts[index]])) as Filter,
);
const FILTER_KEYS = [
  'kind',
  'register',
  'ecosystem',
  'helix',
  'industry',
  'region',
  'coordinator',
  'founded',
  'members',
  'companies',
  'words',
  'only',
  'types',
  'status',
  'context',
  'neighbours',
] as const satisfies readonly (keyof Filter)[];

export const selectFilter = ({ view }: State): Filter => filterOf(...FILTER_KEYS.map((key) => view[key]));

const selectColumns = (state: State) => columnsOf(state.graph, usesInferred(state.view));

export const selectMemberships = (state: State) => membershipsOf(state.graph, usesInferred(state.view));

const resultOf = memo(applyFilter);

/** What the filter chooses: nodes, lines among them and, apart, their neighbours. */
export const selectResult = (state: State) => resultOf(state.graph, selectColumns(state), selectFilter(state));

const countsOf = memo((graph: Graph, result: FilterResult, filter: Filter) => ({
  /** How many of the chosen lines rest on inference. */
  inferred: [...result.edges].filter((id) => graph.edges.get(id)?.status === 'inferred').length,
  /** How many actors there would be without any choice of actors. */
  total: [...graph.nodes.values()].filter(({ kind }) => isDrawn(graph, kind, filter)).length,
}));

/** Counts that the filter's sentence names beside the result itself. */
export const selectResultCounts = (state: State) => countsOf(state.graph, selectResult(state), selectFilter(state));

const relaxationsOf = memo((graph: Graph, filter: Filter) =>
  relaxations(graph, (relaxed) => facetColumns(graph, { inferred: usesInferred(relaxed) }), filter),
);
export const selectRelaxations = (state: State) => relaxationsOf(state.graph, selectFilter(state));

const lineCountsOf = memo(countLines);
export const selectLineCounts = (state: State) => lineCountsOf(state.graph, selectResult(state), selectFilter(state));

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

const valueCountsOf = memoByKey(
  (facet: ValueFacetId, graph: Graph, columns: ReturnType<typeof columnsOf>, filter: Filter) =>
    countValues(graph, columns, filter, facet),
);

/** Counts of a facet's values against the choices in the other facets. */
export const selectValueCounts = (facet: ValueFacetId) => (state: State) =>
  valueCountsOf(facet, state.graph, selectColumns(state), selectFilter(state));

const distributionOf = memoByKey(
  (facet: RangeFacetId, graph: Graph, columns: ReturnType<typeof columnsOf>, filter: Filter) =>
    distribution(graph, columns, filter, facet, 'cluster'),
);

/** The clusters' values in a range facet: all, and those that the other facets keep. */
export const selectDistribution = (facet: RangeFacetId) => (state: State) =>
  distributionOf(facet, state.graph, selectColumns(state), selectFilter(state));

/** The sheet that covers the map on a small screen. */
export const selectSheet = ({ view, session }: State): Sheet | null => (view.panel === 'list' ? 'list' : session.sheet);

export const selectLanguage = ({ view, preferences, session }: State): Language =>
  view.language ?? preferences.language ?? session.device.language;

export const selectTheme = ({ view, preferences, session }: State): Theme =>
  view.theme ?? preferences.theme ?? session.device.theme;
