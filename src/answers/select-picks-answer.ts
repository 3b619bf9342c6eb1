import type { Columns } from '../graph/filter/facets';
import type { Graph } from '../graph/graph';
import { answerPicks } from '../graph/picks/answer-picks';
import { firstPicks } from '../graph/picks/picks';
import type { Picks } from '../graph/picks/sentence';
import { memo } from '../state/memo';
import { selectColumns } from '../state/select/result-selectors';
import type { State } from '../state/store';

const firstPicksOf = memo(firstPicks);

/** The sentence that is asked. */
export function selectPicks({ view, graph }: State): Picks {
  const asked = view.ask?.kind === 'picks' ? view.ask.sentence : null;
  return asked && asked.places.length > 0 ? asked : firstPicksOf(graph);
}

const answered = memo((graph: Graph, columns: Columns, picks: Picks) => {
  const answer = answerPicks(graph, columns, picks);
  const nodes = new Set(answer.places.flatMap(({ actors }) => [...actors]));
  return { ...answer, lit: { nodes, edges: answer.edges } };
});

/** What the sentence means in the whole atlas, and what of it is lit on the map. */
export const selectPicksAnswer = (state: State) => answered(state.graph, selectColumns(state), selectPicks(state));
