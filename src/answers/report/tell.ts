import type { AskKind } from '../../state/link/ask-parts';
import type { Telling } from '../telling';
import { tellGaps } from './tell-gaps';
import { tellMatrix } from './tell-matrix';
import { tellMeasure } from './tell-measure';
import { tellPaths } from './tell-paths';
import { tellPicks } from './tell-picks';
import { tellScenario } from './tell-scenario';
import { tellActor, tellComparison, tellPair, tellRelation } from './tell-selection';
import { starterOf, tellFilter } from './tell-view';
import { passage, type Told } from './told';

/** How each kind of question is told: adding one is adding a line. */
const TELL: Readonly<Record<AskKind, (telling: Telling) => Told>> = {
  menu: tellFilter,
  paths: tellPaths,
  gaps: tellGaps,
  matrix: tellMatrix,
  measures: tellMeasure,
  scenario: tellScenario,
  picks: tellPicks,
};

/** What a view is about, and what it answers; a prepared question is told in its own words. */
export function tell(telling: Telling): Told {
  const told = toldOf(telling);
  const starter = starterOf(telling);
  if (!starter) return told;
  const isAnswered = telling.state.view.ask !== null;
  const inShort = [...(starter.answer ? [starter.answer] : []), ...(isAnswered ? [told.question] : [])];
  return { ...told, question: starter.text, answer: [...passage('', inShort), ...told.answer] };
}

/** What is selected comes before what is asked, as in the panel beside the map; else the filter is the question. */
function toldOf(telling: Telling): Told {
  const { selection, relation, pair, ask } = telling.state.view;
  if (relation !== null) return tellRelation(telling);
  if (pair !== null) return tellPair(telling);
  if (selection.length > 1) return tellComparison(telling);
  if (selection.length === 1) return tellActor(telling);
  return TELL[ask?.kind ?? 'menu'](telling);
}
