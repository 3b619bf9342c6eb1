import type { ChangedWays } from '../../graph/scenario/compare-scenario';
import type { AskFor } from '../../state/ask';
import { useAtlas } from '../../state/store';
import type { Messages } from '../../text/pl';
import { ActorLink } from '../inspector/ActorLink';
import { useWords } from '../use-words';
import styles from './questions.module.css';
import { scenarioResult } from './scenario-result';

type Result = ReturnType<typeof scenarioResult>;

/** What a scenario changes, beside the data: each change a sentence, then the groups that fall away. */
export function ScenarioResult({ question }: Readonly<{ question: AskFor<'scenario'> }>) {
  const { words, nameOf } = useWords();
  const graph = useAtlas((state) => state.graph);
  const text = words.questions.scenario;
  const isEmpty = question.without.length + question.withoutRelations.length + question.added.length === 0;
  const result = isEmpty ? null : scenarioResult(graph, question);
  return (
    <section>
      <h3>{text.result}</h3>
      <div role="status">
        {result ? (
          <ul className={styles.sentences}>
            {sentencesOf(result, words, nameOf).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : (
          <p>{text.nothing}</p>
        )}
      </div>
      {result && result.fallen.length > 0 && <Fallen groups={result.fallen} />}
    </section>
  );
}

function sentencesOf(result: Result, words: Messages, nameOf: (id: string) => string): readonly string[] {
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

function Fallen({ groups }: Readonly<{ groups: Result['fallen'] }>) {
  const { words } = useWords();
  return (
    <>
      <h4>{words.questions.scenario.fallen}</h4>
      <ol className={styles.groups}>
        {groups.map((ids) => (
          <li key={ids.join(' ')}>
            <details open={groups.length === 1}>
              <summary>{words.count.actors(ids.length)}</summary>
              <ul>
                {ids.map((id) => (
                  <li key={id}>
                    <ActorLink id={id} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}
