import type { Ask, AskFor, AskKind } from '../state/link/ask-parts';
import type { Answer, State } from '../state/store';
import { answerOfGap } from './gap-answer';
import { answerOfMatrix } from './matrix-of';
import { answerOfMeasure } from './measure-answer';
import { answerOfScenario } from './scenario-result';
import { selectPicksAnswer } from './select-picks-answer';
import { answerOfTies } from './ties-of';
import { answerOfPaths } from './ways';

/** What each kind of question lights on the map; null for one that lights nothing. */
const LIGHTS: { readonly [K in AskKind]: ((state: State, ask: AskFor<K>) => Answer | null) | null } = {
  menu: null,
  picks: (state) => selectPicksAnswer(state).lit,
  paths: answerOfPaths,
  scenario: ({ graph }, ask) => answerOfScenario(graph, ask),
  gaps: (state, { about }) => answerOfGap(state, about),
  matrix: (state, ask) => (ask.show === 'ties' ? answerOfTies(state, ask) : answerOfMatrix(state, ask)),
  measures: answerOfMeasure,
};

/** What the question in force lights on the map; null where it lights nothing. */
export function answerOf(state: State): Answer | null {
  const { ask } = state.view;
  return ask && answerTo(ask.kind, ask, state);
}

/** The question is one of this kind, which the types cannot follow through the record. */
const answerTo = <K extends AskKind>(kind: K, ask: Ask, state: State): Answer | null =>
  LIGHTS[kind]?.(state, ask as unknown as AskFor<K>) ?? null;
