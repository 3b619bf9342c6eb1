import type { Route } from '../../graph/paths/routes';
import type { AskFor } from '../../state/link/ask-parts';
import { verbsOf } from '../../text/sentences/sentence';
import type { Telling } from '../telling';
import { FEW_WAYS, reconnectionOf, waysOf } from '../ways';
import { relaxText, shortestText, throughText, wayTitle } from '../words/way-words';
import { namesText, passage, sourcedText, type Told } from './told';

type Question = AskFor<'paths'>;

/** Ways between two ends: all that are listed at first, the chosen one step by step; else what would join the ends. */
export function tellPaths(telling: Telling): Told {
  const { state, words } = telling;
  const text = words.questions.paths;
  const question = state.view.ask?.kind === 'paths' ? state.view.ask : null;
  if (!question || question.from.length === 0 || question.to.length === 0) {
    return { question: text.title, answer: passage('', [text.choose]) };
  }
  const { ways } = waysOf(state.graph, question, Math.max(FEW_WAYS, question.way + 1));
  // Both ends are the same actor: there is nothing to walk.
  const isSame = ways[0]?.length === 1;
  return {
    question: words.report.of(text.title, `${namesText(question.from, telling)} → ${namesText(question.to, telling)}`),
    answer: [
      ...passage('', [...conditionsOf(question, telling), shortestText(ways[0], words)]),
      ...(ways.length === 0 ? tellNoWay(question, telling) : isSame ? [] : tellWays(ways, question.way, telling)),
    ],
  };
}

/** What a way may lead over, where not everything. */
function conditionsOf({ statedOnly, context, types, without }: Question, telling: Telling): readonly string[] {
  const { words } = telling;
  const text = words.questions.paths;
  const { of } = words.report;
  return [
    ...[statedOnly && text.statedOnly, context && text.context].flatMap((option) =>
      option ? [`${option.charAt(0).toUpperCase()}${option.slice(1)}.`] : [],
    ),
    ...(types.length > 0 ? [of(text.types, types.map((type) => verbsOf(type, words).name).join(', '))] : []),
    ...(without.length > 0 ? [of(text.without, namesText(without, telling))] : []),
  ];
}

function tellWays(ways: readonly Route[], chosen: number, telling: Telling): Told['answer'] {
  const { words, nameOf } = telling;
  const way = ways[chosen] ?? [];
  const steps = way.slice(1).flatMap(({ by }, index) => by.map((edge) => sourcedText(edge, telling, way[index]?.node)));
  return [
    ...passage(
      words.questions.paths.ways,
      ways.map((each, index) => `${wayTitle(each, index + 1, words)}, ${throughText(each, words, nameOf)}`),
    ),
    ...passage(wayTitle(way, chosen + 1, words), steps),
  ];
}

function tellNoWay(question: Question, telling: Telling): Told['answer'] {
  const { state, words, nameOf } = telling;
  const text = words.questions.paths;
  const { relaxation, join } = reconnectionOf(state.graph, question);
  if (!relaxation && !join) return passage('', [text.nothing]);
  const { steps } = words.map;
  return [
    ...passage(
      text.least,
      relaxation
        ? [`${relaxText(relaxation, words, nameOf)}. ${text.becomes(steps(relaxation.route.length - 1))}`]
        : [],
    ),
    ...passage(
      text.hypothesis,
      join
        ? [
            text.join(nameOf(join.pair[0]), nameOf(join.pair[1]), steps(join.steps)),
            text.why(namesText(join.shared, telling)),
          ]
        : [],
    ),
  ];
}
