import type { Graph } from '../../graph/graph';
import type { Ask, AskFor, AskKind } from '../../state/link/ask-parts';
import type { Language, View } from '../../state/link/view';
import { memo } from '../../state/memo';
import { selectTaken } from '../../state/select/answer-selectors';
import { selectLanguage } from '../../state/select/preference-selectors';
import { INITIAL_STATE, type State, type TakenMeasure } from '../../state/store';
import { namesIn } from '../../text/names';
import { wordsOf } from '../../text/words-of';
import type { Measured } from '../measured';
import type { Telling } from '../telling';
import { gapsHeadline } from './of-gaps';
import { matrixHeadline } from './of-matrix';
import { measureHeadline } from './of-measure';
import { pathsHeadline } from './of-paths';
import { picksHeadline } from './of-picks';
import { scenarioHeadline } from './of-scenario';
import { comparisonHeadline, yearsHeadline } from './of-view';

/** What the answer to each kind of question comes to; null while there is none. */
const HEADLINES: { readonly [K in AskKind]: (ask: AskFor<K>, telling: Telling) => string | null } = {
  menu: () => null,
  picks: picksHeadline,
  paths: pathsHeadline,
  scenario: scenarioHeadline,
  gaps: gapsHeadline,
  matrix: matrixHeadline,
  measures: measureHeadline,
};

/**
 * What the view answers, in one line without a full stop: map, panel, report and files say the same. Several selected
 * actors are compared, and come before what is asked; one alone answers nothing. Null where nothing is answered.
 */
export function headlineOf(telling: Telling): string | null {
  const { selection, relation, pair, ask, years } = telling.state.view;
  if (relation !== null || pair !== null || selection.length === 1) return null;
  if (selection.length > 1) return comparisonHeadline(telling);
  if (ask && ask.kind !== 'menu') return headlineTo(ask.kind, ask, telling);
  return years ? yearsHeadline(years, telling) : null;
}

/** The question is one of this kind, which the types cannot follow through the record. */
const headlineTo = <K extends AskKind>(kind: K, ask: Ask, telling: Telling): string | null =>
  HEADLINES[kind](ask as unknown as AskFor<K>, telling);

/** What was measured, as reports ask for it; null while it is not. */
const measuredOf = (taken: TakenMeasure | null): Measured | null =>
  taken && { state: { is: 'done', id: taken.id, result: taken.result }, size: null };

const headlineFor = memo((graph: Graph, view: View, taken: TakenMeasure | null, language: Language): string | null =>
  headlineOf({
    state: { ...INITIAL_STATE, graph, view },
    words: wordsOf(language, graph.vocabulary),
    nameOf: namesIn(graph, language),
    measured: measuredOf(taken),
  }),
);

/** What the view answers, in one line of the language in force; the same until view, graph, language or measurement change. */
export const headlineInForce = (state: State): string | null =>
  headlineFor(state.graph, state.view, selectTaken(state), selectLanguage(state));
