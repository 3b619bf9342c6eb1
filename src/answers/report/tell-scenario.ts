import { newAsk } from '../../state/link/ask-parts';
import { isEmptyScenario, scenarioResult } from '../scenario-result';
import type { Telling } from '../telling';
import { sentenceOf } from '../words/relation-words';
import { scenarioSentences, sideSentences } from '../words/scenario-words';
import { namesText, passage, sourcedText, type Told } from './told';

/** A scenario: what is changed in it, and what that changes. */
export function tellScenario(telling: Telling): Told {
  const { state, words, nameOf } = telling;
  const text = words.questions.scenario;
  const question = state.view.ask?.kind === 'scenario' ? state.view.ask : newAsk('scenario');
  const { name, without, withoutRelations, added } = question;
  const removed = withoutRelations.flatMap((id) => state.graph.edges.get(id) ?? []);
  return {
    question: name === '' ? text.title : words.report.of(text.title, name),
    answer: [
      ...passage('', [text.notData]),
      ...passage(text.without, without.map(nameOf)),
      ...passage(
        text.withoutRelations,
        removed.map((edge) => sourcedText(edge, telling)),
      ),
      ...passage(
        text.added,
        added.map((relation) => sentenceOf(relation, words, nameOf)),
      ),
      ...(isEmptyScenario(question) ? passage(text.result, [text.nothing]) : tellResult(telling, question)),
    ],
  };
}

function tellResult(telling: Telling, question: Parameters<typeof scenarioResult>[1]): Told['answer'] {
  const { state, words, nameOf } = telling;
  const text = words.questions.scenario;
  const result = scenarioResult(state.graph, question);
  return [
    ...passage(text.result, scenarioSentences(result, words, nameOf)),
    ...passage(text.sides, sideSentences(result.sides, words, nameOf)),
    ...passage(
      text.fallen,
      result.fallen.map((ids) => namesText(ids, telling)),
    ),
  ];
}
