import type { SupposedRelation } from '../../graph/scenario/change';
import { portOf } from '../ports';
import type { State } from '../store';
import { selectResult } from './result-selectors';

const NOTHING_SUPPOSED: readonly SupposedRelation[] = [];

/** The relations that a scenario supposes: they are no data, and the map tells them apart. */
export const selectSupposed = ({ view: { ask } }: State) => (ask?.kind === 'scenario' ? ask.added : NOTHING_SUPPOSED);

/** What the answer to the question is about; null where nothing is asked, or not answered yet. */
export const selectAsked = (state: State) =>
  state.view.ask && state.session.hasAnswers ? (portOf('answers')?.(state) ?? null) : null;

/** What the view answers, in one line; null where it answers nothing, or not yet. */
export const selectHeadline = (state: State): string | null =>
  state.session.hasAnswers ? (portOf('headline')?.(state) ?? null) : null;

/** What was measured, if it is what is asked; null while it is not. */
export function selectTaken(state: State) {
  const { ask } = state.view;
  const { taken } = state.session;
  if (ask?.kind !== 'measures' || !taken || taken.part !== selectResult(state)) return null;
  return taken.attribute === ask.attribute && taken.context === ask.context ? taken : null;
}

/** What the answer lights: all that it is about, or the part pointed at. */
export const selectAnswer = (state: State) => (state.view.ask && state.session.preview) || selectAsked(state);
