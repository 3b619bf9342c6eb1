import type { Answer, State } from '../../state/store';
import { selectPicksAnswer } from './picks/select-picks-answer';

/** What the question in force lights on the map; null where it lights nothing. */
export function answerOf(state: State): Answer | null {
  switch (state.view.ask?.kind) {
    case 'picks':
      return selectPicksAnswer(state).lit;
    default:
      return null;
  }
}
