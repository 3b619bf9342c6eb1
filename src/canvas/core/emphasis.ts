import { selectAnswer, selectAsked } from '../../state/select/answer-selectors';
import { selectLines, selectResult } from '../../state/select/result-selectors';
import { selectSharedIds } from '../../state/select/selection-selectors';
import { selectYearClasses } from '../../state/select/time-selectors';
import type { State } from '../../state/store';
import type { Emphasis } from './classes';

/** What decides how elements look, as the state has it now. */
export function emphasisOf(state: State): Emphasis {
  const { rest, selection, relation, pair } = state.view;
  const { cursor, highlight } = state.session;
  return {
    graph: state.graph,
    result: selectResult(state),
    rest,
    selection,
    relation,
    pair,
    lines: selectLines(state),
    hover: isLaidOver(state) ? null : state.session.hover,
    cursor,
    highlight,
    answer: selectAnswer(state),
    asked: selectAsked(state),
    shared: selectSharedIds(state),
    years: selectYearClasses(state),
  };
}

/** On a stage the spotlight and the large pointer show a place: what they pass over is not asked about. */
const isLaidOver = ({ session: { show } }: State) => show.hasSpotlight || show.hasPointer;

/** The same as the view alone has it, whatever is pointed at: for pictures. */
export const emphasisOfView = (state: State): Emphasis => ({
  ...emphasisOf(state),
  hover: null,
  cursor: null,
  highlight: null,
  answer: selectAsked(state),
});
