import type { ChangedSide } from '../../graph/scenario/changed-sides';
import type { ChangedWays, ScenarioComparison } from '../../graph/scenario/compare-scenario';
import { wordFor } from '../../text/local-text';
import type { Words } from '../../text/words';

/** Each thing that a scenario changes, in a sentence. */
export function scenarioSentences(
  result: ScenarioComparison,
  words: Words,
  nameOf: (id: string) => string,
): readonly string[] {
  const text = words.questions.scenario;
  const { components, parted, joined, longer, shorter, alone, broker } = result;
  const mostOf = ({ most }: ChangedWays) =>
    most
      ? ` ${text.most(nameOf(most.pair[0]), nameOf(most.pair[1]), words.map.steps(most.before), words.map.steps(most.after))}`
      : '';
  const [was, is] = [broker.before, broker.after].map((each) => (each ? nameOf(each.id) : text.nobody));
  return [
    text.components(components.before, components.after),
    text.parted(parted),
    ...(joined > 0 ? [text.joined(joined)] : []),
    `${text.longer(longer.pairs)}${mostOf(longer)}`,
    ...(shorter.pairs > 0 ? [`${text.shorter(shorter.pairs)}${mostOf(shorter)}`] : []),
    ...(alone.length > 0 ? [text.alone(alone.map(nameOf).join(', '))] : []),
    text.broker(was ?? '', is ?? ''),
  ];
}

/** Each side that is spoken of more or less strongly in a scenario, in a sentence. */
export function sideSentences(sides: readonly ChangedSide[], words: Words, nameOf: (id: string) => string) {
  const { short } = words.presence;
  return sides.map(({ id, side, before, after }) =>
    words.questions.scenario.side(nameOf(id), wordFor(words.helix, side), short[before], short[after]),
  );
}
