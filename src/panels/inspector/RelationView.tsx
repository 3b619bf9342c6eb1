import { ArrowLeft } from 'lucide';
import { useMemo } from 'react';
import { datesOf, sentenceOf } from '../../answers/words/relation-words';
import { type Edge, edgesBetween } from '../../graph/graph';
import { supposeWithout } from '../../state/act/ask-actions';
import { goToNode, selectPair, selectRelation } from '../../state/act/selection-actions';
import { useAtlas } from '../../state/store';
import { formatDate } from '../../text/format';
import { localText } from '../../text/local-text';
import { sentenceParts, verbsOf } from '../../text/sentences/sentence';
import { Button, LinkButton } from '../../ui/Button';
import { ActorLink } from '../common/ActorLink';
import { EvidenceList } from '../common/EvidenceList';
import { Fact } from '../common/Fact';
import styles from '../common/inspector.module.css';
import { NoteCallouts } from '../common/Notes';
import { StatusMark } from '../common/StatusMark';
import { useWords } from '../common/use-words';
import { EditButton } from './EditButton';

/** A relation as a claim: its sentence, who says so and where; `backTo` is the end that the reader came from. */
export function RelationView({ edge, backTo }: Readonly<{ edge: Edge; backTo: string }>) {
  const { words, language, nameOf } = useWords();
  const notes = useAtlas((state) => state.graph.notesAbout.get(edge.id));
  const { subject, verb, object } = sentenceParts(edge, words);
  return (
    <article className={styles.view}>
      <header>
        <Button icon={ArrowLeft} onClick={() => goToNode(backTo)}>
          {words.inspector.backTo(nameOf(backTo))}
        </Button>
        <h2 tabIndex={-1}>
          <ActorLink id={subject} /> {verb} <ActorLink id={object} />
        </h2>
      </header>
      <div className={styles.tools}>
        <EditButton />
        <Button onClick={() => supposeWithout({ withoutRelations: [edge.id] })}>{words.several.withoutRelation}</Button>
      </div>
      <RelationFacts edge={edge} />
      {edge.note && <p>{localText(edge.note, language)}</p>}
      {notes && <NoteCallouts notes={notes} />}
      <section>
        <h3>{words.inspector.sources}</h3>
        <EvidenceList evidence={edge.evidence} status={edge.status} />
      </section>
      <OtherBetween edge={edge} />
    </article>
  );
}

function RelationFacts({ edge }: Readonly<{ edge: Edge }>) {
  const { words, language } = useWords();
  const { fact, why } = words.inspector;
  return (
    <dl className={styles.facts}>
      <Fact term={fact.type}>{verbsOf(edge.type, words, edge).name}</Fact>
      <Fact term={fact.status}>
        <StatusMark status={edge.status} />
      </Fact>
      {edge.why && <Fact term={why}>{localText(edge.why, language)}</Fact>}
      {(['date', 'since', 'until'] as const).map((field) => {
        const date = edge[field];
        return (
          date && (
            <Fact key={field} term={fact[field]}>
              {formatDate(date, language)}
            </Fact>
          )
        );
      })}
    </dl>
  );
}

function OtherBetween({ edge }: Readonly<{ edge: Edge }>) {
  const { words, nameOf } = useWords();
  const graph = useAtlas((state) => state.graph);
  const others = useMemo(
    () => edgesBetween(graph, edge.from, edge.to).filter((other) => other.id !== edge.id),
    [graph, edge],
  );
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{words.inspector.otherBetween}</h3>
      <ul className={styles.links}>
        {others.map((other) => (
          <li key={other.id}>
            <LinkButton onClick={() => selectRelation(other.id)}>{sentenceOf(other, words, nameOf)}</LinkButton>{' '}
            <span className={styles.quiet}>{datesOf(other, words)}</span>
          </li>
        ))}
      </ul>
      <p>
        <LinkButton onClick={() => selectPair([edge.from, edge.to])}>{words.inspector.wholePair}</LinkButton>
      </p>
    </section>
  );
}
