import type { Fields } from '../../graph/domain';
import { facetColumns } from '../../graph/filter/columns';
import type { Filter, FilterResult } from '../../graph/filter/criteria';
import { applyFilter, isDrawn } from '../../graph/filter/filter';
import { linesOf, pairsOf } from '../../graph/filter/pairs';
import type { Graph } from '../../graph/graph';
import { rulesOf } from '../../graph/rules';
import { memo } from '../memo';
import type { State } from '../store';

/** Belonging that rests on inference counts unless only stated lines are asked for. */
export const usesInferred = ({ status }: Filter) => status.length === 0 || status.includes('inferred');

/** What filters read of a graph, with inferred belonging or without. */
export const columnsOf = memo((graph: Graph, inferred: boolean) => facetColumns(graph, { inferred }));
const membershipsOf = memo((graph: Graph, inferred: boolean) => graph.domain.memberships(graph, { inferred }));

/** The filter part of a view, the same reference while no part of it changes. */
export const filterMaker = () =>
  memo(
    (...parts: readonly unknown[]) =>
      Object.fromEntries(FILTER_KEYS.map((key, index) => [key, parts[index]])) as Filter,
  );
const filterOf = filterMaker();
export const FILTER_KEYS = [
  'values',
  'ranges',
  'words',
  'only',
  'focus',
  'types',
  'status',
  'time',
  'context',
  'neighbours',
] as const satisfies readonly (keyof Filter)[];

export const selectFilter = ({ view }: State): Filter => filterOf(...FILTER_KEYS.map((key) => view[key]));

/** What the filter reads, with inferred belonging where inferred lines are asked for. */
export const selectColumns = (state: State) => columnsOf(state.graph, usesInferred(state.view));

export const selectMemberships = (state: State) => membershipsOf(state.graph, usesInferred(state.view));

const fieldsFinder = memo((graph: Graph, inferred: boolean) => {
  const known = new Map<string, Fields>();
  return (id: string): Fields => {
    const fields = known.get(id) ?? rulesOf(graph).fieldsOf(graph, id, { inferred });
    known.set(id, fields);
    return fields;
  };
});

/** What the source says of each side of a node or a group, with inferred belonging where inferred lines count. */
export const selectFieldsOf = (state: State) => fieldsFinder(state.graph, usesInferred(state.view));

const resultOf = memo(applyFilter);

/** What the filter chooses: nodes, lines among them and, apart, their neighbours. */
export const selectResult = (state: State) => resultOf(state.graph, selectColumns(state), selectFilter(state));

const pairsOfGraph = memo(pairsOf);
const linesOfPairs = memo(linesOf);

/** The pairs of actors that the map joins by one line each. */
export const selectPairs = ({ graph }: State) => pairsOfGraph(graph);

/** What each line says of the relations that the filter shows, by the id of its pair. */
export const selectLines = (state: State) => linesOfPairs(selectPairs(state), selectResult(state));

const countsOf = memo((graph: Graph, result: FilterResult, filter: Filter) => ({
  /** How many of the chosen lines rest on inference. */
  inferred: [...result.edges].filter((id) => graph.edges.get(id)?.status === 'inferred').length,
  /** How many actors there would be without any choice of actors. */
  total: [...graph.nodes.values()].filter(({ kind }) => isDrawn(graph, kind, filter)).length,
}));

/** Counts that the filter's sentence names beside the result itself. */
export const selectResultCounts = (state: State) => countsOf(state.graph, selectResult(state), selectFilter(state));
