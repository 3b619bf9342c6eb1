import type { AskFor } from '../../state/link/ask-parts';
import { formatScore } from '../../text/format';
import { lowered } from '../../text/local-text';
import { leadersOf } from '../measure-answer';
import type { Telling } from '../telling';
import { groupsText, measureOf, valueText } from '../words/measure-words';
import { fewNames, shortName } from './names';

/** Who has most of the measure, how many groups it finds, or its value; null until it is taken. */
export function measureHeadline({ measure }: AskFor<'measures'>, telling: Telling): string | null {
  const { words, measured } = telling;
  const id = measureOf(measure);
  const found = measured?.state;
  if (found?.is !== 'done' || found.id !== id) return null;
  const name = words.questions.measures.names[id];
  const title = name.charAt(0).toLocaleUpperCase(words.meta.tag) + name.slice(1);
  const { result } = found;
  const leaders = leadersOf(result);
  if (leaders.length > 0) {
    const said = leaders.map(
      ([actor, score]) => `${shortName(actor, telling)} (${formatScore(score, words.meta.tag)})`,
    );
    return words.questions.headline.most(title, fewNames(said, telling));
  }
  if (result.gives === 'groups') return `${title} – ${lowered(groupsText(result, words), words).replace(/\.$/, '')}`;
  return result.gives === 'value' ? words.report.of(title, valueText(result.value, words)) : null;
}
