import { stepsOf } from '../../graph/picks/answer-picks';
import type { Chain } from '../../graph/picks/find-chains';
import { standsContested } from '../../graph/picks/picks';
import { picksSentence } from '../../text/sentences/picks-sentence';
import { sentenceParts } from '../../text/sentences/sentence';
import { selectPicks, selectPicksAnswer } from '../select-picks-answer';
import type { Telling } from '../telling';
import { passage, sourcedText, type Told, withStatus } from './told';

/** A sentence of picks: how many chains it finds, each of them, and each relation of theirs with where the source says it. */
export function tellPicks(telling: Telling): Told {
  const { state, words, nameOf } = telling;
  const picks = selectPicks(state);
  const { chains, isCut, edges } = selectPicksAnswer(state);
  const count = words.questions.picks.chains(chains.length);
  const told = (chain: Chain) => {
    const steps = stepsOf(state.graph, chain, picks.types);
    const parts = chain.map((id, index) => {
      const from = chain[index - 1] ?? '';
      const verbs = (steps[index - 1] ?? []).map((line) => {
        const verb = sentenceParts(line, words, from).verb.replace(/:$/, '');
        return withStatus(line, verb, words);
      });
      const [node, place] = [state.graph.nodes.get(id), picks.places[index]];
      const mark = node && place && standsContested(node, place, state.graph) ? ` (${words.contested.mark})` : '';
      return [verbs.join(' / '), nameOf(id) + mark].filter(Boolean).join(': ');
    });
    return parts.join(' → ');
  };
  return {
    question: picksSentence(picks, words, nameOf),
    answer: [
      ...passage('', [
        isCut ? words.questions.picks.atLeast(count) : words.questions.picks.found(count),
        ...chains.map(told),
      ]),
      ...passage(
        words.report.relations,
        [...edges].flatMap((id) => state.graph.edges.get(id) ?? []).map((edge) => sourcedText(edge, telling)),
      ),
    ],
  };
}
