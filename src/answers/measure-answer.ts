import type { FilterResult } from '../graph/filter/criteria';
import type { Graph } from '../graph/graph';
import type { Result } from '../graph/measures/result';
import { scoresOf } from '../graph/measures/scores-of';
import { memo } from '../state/memo';
import { selectTaken } from '../state/select/answer-selectors';
import type { Answer, State } from '../state/store';

/** So many are named and lit. */
const FEW = 3;

/** Who has most of a measure, each with its number, of equals by id; nobody where it gives no numbers, or none above 0. */
export function leadersOf(result: Result): readonly (readonly [id: string, score: number])[] {
  return [...(scoresOf(result) ?? [])]
    .filter(([, score]) => score > 0)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, FEW);
}

const answerFor = memo((graph: Graph, { edges }: FilterResult, result: Result): Answer | null => {
  const nodes = new Set(leadersOf(result).map(([id]) => id));
  if (nodes.size === 0) return null;
  const isAmong = (id: string) => {
    const edge = graph.edges.get(id);
    return edge !== undefined && nodes.has(edge.from) && nodes.has(edge.to);
  };
  return { nodes, edges: new Set([...edges].filter(isAmong)) };
});

/**
 * Who has most of the measure that is asked for, as its headline names them. While colours or sizes follow a measure the
 * whole map shows it, and nobody is lit before others.
 */
export function answerOfMeasure(state: State): Answer | null {
  const taken = selectTaken(state);
  if (!taken || state.view.colour === 'measure' || state.view.size === 'measure') return null;
  return answerFor(state.graph, taken.part, taken.result);
}
