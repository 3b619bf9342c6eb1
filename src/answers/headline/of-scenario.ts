import type { AskFor } from '../../state/link/ask-parts';
import { isEmptyScenario, scenarioResult } from '../scenario-result';
import type { Telling } from '../telling';
import { sentenceOf } from '../words/relation-words';
import { fewNames, lineName, shortName } from './names';

/** Who and what is taken out or supposed, and what that does to the ways between pairs of actors. */
export function scenarioHeadline(question: AskFor<'scenario'>, telling: Telling): string | null {
  if (isEmptyScenario(question)) return null;
  const { state, words } = telling;
  const text = words.questions.headline;
  const { without, withoutRelations, added } = question;
  const short = (id: string) => shortName(id, telling);
  const relations = withoutRelations.flatMap((id) => state.graph.edges.get(id) ?? []);
  const gone = [
    ...without.map((id) => lineName(id, telling)),
    ...relations.map((edge) => sentenceOf(edge, words, short)),
  ];
  const come = added.map(({ from, to }) => `${short(from)} – ${short(to)}`);
  const changes = [
    ...(gone.length > 0 ? [text.gone(fewNames(gone, telling))] : []),
    ...(come.length > 0 ? [text.come(fewNames(come, telling))] : []),
  ];
  return text.effect(changes.join('; '), effectsOf(question, telling));
}

/** The changes that weigh most: who loses every way to others, then whose way is longer or shorter. */
function effectsOf(question: AskFor<'scenario'>, { state, words }: Telling): string {
  const text = words.questions.headline;
  const { parted, joined, longer, shorter, fallen } = scenarioResult(state.graph, question);
  const apart = fallen.flat().length;
  const effects = [
    ...(parted > 0 ? [text.parted(parted)] : []),
    ...(joined > 0 ? [text.joined(joined)] : []),
    ...(apart > 0 ? [text.fallen(words.count.actors(apart))] : []),
    ...(longer.pairs > 0 ? [text.longer(longer.pairs)] : []),
    ...(shorter.pairs > 0 ? [text.shorter(shorter.pairs)] : []),
  ];
  return effects.length > 0 ? effects.slice(0, 2).join(', ') : text.unmoved;
}
