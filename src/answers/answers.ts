import type { Answer, State } from '../state/store';
import { answerOfGap } from './gap-answer';
import { answerOfMatrix } from './matrix-of';
import { answerOfScenario } from './scenario-result';
import { selectPicksAnswer } from './select-picks-answer';
import { answerOfTies } from './ties-of';
import { answerOfPaths } from './ways';

/** What the question in force lights on the map; null where it lights nothing. */
export function answerOf(state: State): Answer | null {
  const { ask } = state.view;
  switch (ask?.kind) {
    case 'paths':
      return answerOfPaths(state, ask);
    case 'gaps':
      return answerOfGap(state, ask.about);
    case 'matrix':
      return ask.show === 'ties' ? answerOfTies(state, ask) : answerOfMatrix(state, ask);
    case 'scenario':
      return answerOfScenario(state.graph, ask);
    case 'picks':
      return selectPicksAnswer(state).lit;
    default:
      return null;
  }
}
