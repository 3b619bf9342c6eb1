import { isEmptyScenario, scenarioResult } from '../../../answers/scenario-result';
import { scenarioSentences, sideSentences } from '../../../answers/words/scenario-words';
import type { AskFor } from '../../../state/link/ask-parts';
import { useAtlas } from '../../../state/store';
import { Disclosure } from '../../../ui/Disclosure';
import { ActorLink } from '../../common/ActorLink';
import { useWords } from '../../common/use-words';
import styles from '../questions.module.css';

/** What a scenario changes, beside the data: each change a sentence, then the groups that fall away. */
export function ScenarioResult({ question }: Readonly<{ question: AskFor<'scenario'> }>) {
  const { words, nameOf } = useWords();
  const graph = useAtlas((state) => state.graph);
  const text = words.questions.scenario;
  const result = isEmptyScenario(question) ? null : scenarioResult(graph, question);
  return (
    <section>
      <h3>{text.result}</h3>
      <div>
        {result ? (
          <ul className={styles.sentences}>
            {scenarioSentences(result, words, nameOf).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : (
          <p>{text.nothing}</p>
        )}
      </div>
      {result && result.sides.length > 0 && (
        <>
          <h4>{text.sides}</h4>
          <ul className={styles.sentences}>
            {sideSentences(result.sides, words, nameOf).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {result && result.fallen.length > 0 && <Fallen groups={result.fallen} />}
    </section>
  );
}

function Fallen({ groups }: Readonly<{ groups: readonly (readonly string[])[] }>) {
  const { words } = useWords();
  return (
    <>
      <h4>{words.questions.scenario.fallen}</h4>
      <ol className={styles.groups}>
        {groups.map((ids) => (
          <li key={ids.join(' ')}>
            <Disclosure open={groups.length === 1} summary={words.count.actors(ids.length)}>
              <ul>
                {ids.map((id) => (
                  <li key={id}>
                    <ActorLink id={id} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ol>
    </>
  );
}
