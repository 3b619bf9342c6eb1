import type { FilterResult } from '../graph/filter/criteria';
import { degree, type Edge, type Graph } from '../graph/graph';
import { type AdjacencyMatrix, adjacencyMatrix } from '../graph/matrix/adjacency-matrix';
import { networkOf } from '../graph/measures/network';
import type { AskFor } from '../state/link/ask-parts';
import { memo } from '../state/memo';
import { selectResult } from '../state/select/result-selectors';
import type { Answer, State } from '../state/store';

/** More rows and columns than these nobody reads, and the browser draws slowly. */
const MOST_ACTORS = 80;

/** Who is tied to whom, by community; those whom no tie joins to another of them stand apart. */
export type Ties = AdjacencyMatrix &
  Readonly<{
    alone: readonly string[];
    /** All ties of the cells, each once, in the order of the rows. */
    edges: readonly Edge[];
    /** Whether only those with most ties are in, as there are too many. */
    isCut: boolean;
  }>;

const known = memo((graph: Graph, result: FilterResult, actors: readonly string[]): Ties => {
  const all = actors.length > 0 ? actors : [...result.nodes];
  const isCut = all.length > MOST_ACTORS;
  const nodes = new Set(isCut ? withMostTies(graph, all) : all);
  const network = networkOf(graph, { nodes, edges: actors.length > 0 ? new Set(graph.edges.keys()) : result.edges });
  const { groups, cells } = adjacencyMatrix(network, { seed: 1, resolution: 1 });
  const isTied = (id: string) => network.simple.degree(id) > 0;
  const tied = groups.map((group) => group.filter(isTied)).filter((group) => group.length > 0);
  const edges = new Set(
    tied.flat().flatMap((row) => tied.flat().flatMap((column) => cells.get(row)?.get(column) ?? [])),
  );
  return { groups: tied, cells, alone: groups.flat().filter((id) => !isTied(id)), edges: [...edges], isCut };
});

function withMostTies(graph: Graph, ids: readonly string[]): readonly string[] {
  return [...ids].sort((a, b) => degree(graph, b) - degree(graph, a) || (a < b ? -1 : 1)).slice(0, MOST_ACTORS);
}

/** The ties among the actors that are asked for, all that the atlas knows; else among those that are shown. */
export function tiesOf(state: State, { actors }: Pick<AskFor<'matrix'>, 'actors'>): Ties {
  return known(state.graph, selectResult(state), actors);
}

const answerFor = memo(
  ({ cells, edges }: Ties, row: string, column: string, actors: readonly string[]): Answer | null => {
    const ties = cells.get(row)?.get(column);
    if (ties) return { nodes: new Set([row, column]), edges: new Set(ties.map(({ id }) => id)) };
    return actors.length > 0 ? { nodes: new Set(actors), edges: new Set(edges.map(({ id }) => id)) } : null;
  },
);

/** The two actors of the chosen cell with their ties; else the actors asked for and all ties among them. */
export function answerOfTies(state: State, question: AskFor<'matrix'>): Answer | null {
  return answerFor(tiesOf(state, question), question.row, question.column, question.actors);
}
