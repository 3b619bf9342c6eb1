import { strengthText } from '../../answers/words/fact-words';
import type { Fact } from '../../graph/model';
import { localText, wordFor } from '../../text/local-text';
import { Disclosure } from '../../ui/Disclosure';
import { EvidenceList } from '../common/EvidenceList';
import styles from '../common/inspector.module.css';
import { useWords } from '../common/use-words';

/** What the source says of an actor topic by topic, each with its lines on demand; nothing where it says nothing. */
export function FactTopics({ facts }: Readonly<{ facts: readonly Fact[] | undefined }>) {
  const { words } = useWords();
  if (!facts) return null;
  return (
    <section>
      <h3>{words.facts.title}</h3>
      {facts.map((fact) => (
        <FactTopic fact={fact} key={`${fact.topic} ${fact.strength}`} />
      ))}
    </section>
  );
}

function FactTopic({ fact }: Readonly<{ fact: Fact }>) {
  const { words, language } = useWords();
  const name = wordFor(words.topic, fact.topic);
  const strength = strengthText(fact, words);
  return (
    <div className={styles.topic}>
      <h4>
        {name}
        {strength && <span className={styles.strength}>{strength}</span>}
      </h4>
      <ul className={styles.items}>
        {fact.items
          .map((item) => localText(item, language))
          .map((text) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
      {fact.evidence.length > 0 ? (
        <Disclosure summary={words.facts.sources(name)}>
          <EvidenceList evidence={fact.evidence} />
        </Disclosure>
      ) : (
        <p className={styles.quiet}>{words.status.unsourced}</p>
      )}
    </div>
  );
}
