import { MOST_COMPARED, type Shared, sharedNeighbours } from '../../graph/compare/shared';
import type { FilterResult } from '../../graph/filter/criteria';
import type { Graph } from '../../graph/graph';
import { neighboursOver } from '../../graph/neighbours';
import type { View } from '../link/view';
import { memo } from '../memo';
import type { State } from '../store';
import { selectResult } from './result-selectors';

const reachOf = memo((graph: Graph, { edges, neighbourEdges }: FilterResult, selection: readonly string[]) =>
  neighboursOver(graph, [...edges, ...neighbourEdges], selection),
);

/** Whom the ties that are shown join to the selected actors. */
export const selectReach = (state: State) => reachOf(state.graph, selectResult(state), state.view.selection);

const selectedShownOf = memo(
  (
    graph: Graph,
    { nodes, neighbours }: FilterResult,
    selection: readonly string[],
    relation: string | null,
    pair: View['pair'],
  ) => {
    const edge = relation === null ? undefined : graph.edges.get(relation);
    const selected = edge ? [edge.from, edge.to] : (pair ?? selection);
    return selected.filter((id) => nodes.has(id) || neighbours.has(id));
  },
);

/** The selected actors that are shown, or those that the selected relation or pair joins. */
export const selectSelectedShown = (state: State): readonly string[] =>
  selectedShownOf(state.graph, selectResult(state), state.view.selection, state.view.relation, state.view.pair);

const NOTHING_SHARED: readonly Shared[] = [];

const sharedOf = memo((graph: Graph, selection: readonly string[]) =>
  selection.length > 1 && selection.length <= MOST_COMPARED ? sharedNeighbours(graph, selection) : NOTHING_SHARED,
);

/** The neighbours that at least two of a few selected actors share. */
export const selectShared = ({ graph, view }: State) => sharedOf(graph, view.selection);

const sharedIdsOf = memo((shared: readonly Shared[]): ReadonlySet<string> => new Set(shared.map(({ value }) => value)));

/** The ids of the neighbours that several selected actors share. */
export const selectSharedIds = (state: State) => sharedIdsOf(selectShared(state));
