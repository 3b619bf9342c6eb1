import { groupingsOf } from '../../graph/measures/partition';
import type { Result } from '../../graph/measures/result';
import { newAsk } from '../../state/link/ask-parts';
import { formatNumber } from '../../text/format';
import { valueName } from '../../text/sentences/facet-words';
import { attributeNames } from '../../text/vocabulary-words';
import type { Telling } from '../telling';
import { costText, groupsText, measureOf, needsGroups, rankingOf, valueText } from '../words/measure-words';
import { namesText, passage, type Told } from './told';

/** A measure: what it means, how far to trust it, and what it gave, as its own table. */
export function tellMeasure(telling: Telling): Told {
  const { state, words, measured } = telling;
  const question = state.view.ask?.kind === 'measures' ? state.view.ask : newAsk('measures');
  const text = words.questions.measures;
  const { of } = words.report;
  const id = measureOf(question.measure);
  const found = measured?.state;
  const [first = ''] = groupingsOf(state.graph.vocabulary);
  const by = question.attribute || first;
  const told = found?.is === 'done' && found.id === id ? resultOf(found.result, by, telling) : null;
  return {
    question: of(text.title, text.names[id]),
    answer: passage('', [
      text.meanings[id],
      ...(needsGroups(id) ? [of(text.groups, attributeNames(by, words).short)] : []),
      ...(question.context ? [text.withContext] : []),
      ...(measured?.size ? [costText(measured.size, words)] : []),
      ...(told ? told.sentences : [undoneText(telling)]),
    ]),
    table: { heading: text.names[id], head: told?.head ?? [], rows: told?.rows ?? [] },
  };
}

/** How a measurement stands that is not done. */
function undoneText({ words, measured }: Telling): string {
  const text = words.questions.measures;
  const found = measured?.state;
  if (found?.is === 'failed' || found?.is === 'stopped' || found?.is === 'costly') return text[found.is];
  const share = found?.is === 'running' ? found.share : 0;
  return text.running(formatNumber(Math.round(100 * share), words.meta.tag));
}

type ResultTold = Readonly<{
  sentences: readonly string[];
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}>;

function resultOf(result: Result, by: string, { words, nameOf }: Telling): ResultTold {
  const text = words.questions.measures;
  const number = (value: number) => formatNumber(value, words.meta.tag);
  const ranking = rankingOf(result, words, nameOf);
  if (ranking) {
    return {
      sentences: [],
      head: [text.actor, ...ranking.columns],
      rows: ranking.rows.map(({ id, numbers }) => [nameOf(id), ...numbers.map(number)]),
    };
  }
  if (result.gives === 'groups') {
    const several = result.groups.filter(({ length }) => length > 1);
    return {
      sentences: [groupsText(result, words)],
      head: [text.groups, words.report.actors],
      rows: several.map((ids) => [words.count.actors(ids.length), namesText(ids, { nameOf })]),
    };
  }
  if (result.gives !== 'value') return { sentences: [], head: [], rows: [] };
  return {
    sentences: [words.report.of(text.value, valueText(result.value, words)), text.rests(number(result.ties))],
    head: [text.groups, text.value],
    rows: [...(result.byGroup ?? [])].map(([id, { value }]) => [
      valueName(by, id, words, nameOf),
      valueText(value, words),
    ]),
  };
}
