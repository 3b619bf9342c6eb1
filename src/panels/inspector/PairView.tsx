import { ArrowLeft } from 'lucide';
import { datesOf, sentenceOf } from '../../answers/words/relation-words';
import type { Pair } from '../../graph/filter/pairs';
import type { Edge } from '../../graph/graph';
import { goToNode, selectRelation } from '../../state/act/selection-actions';
import { selectResult } from '../../state/select/result-selectors';
import { useAtlas } from '../../state/store';
import { Button, LinkButton } from '../../ui/Button';
import { ActorLink } from '../common/ActorLink';
import { EvidenceList } from '../common/EvidenceList';
import styles from '../common/inspector.module.css';
import { StatusMark } from '../common/StatusMark';
import { useWords } from '../common/use-words';

/** All relations of two actors, which the map draws as one line; `backTo` is the end that the reader came from. */
export function PairView({ pair, backTo }: Readonly<{ pair: Pair; backTo: string }>) {
  const { words, nameOf } = useWords();
  return (
    <article className={styles.view}>
      <header>
        <Button icon={ArrowLeft} onClick={() => goToNode(backTo)}>
          {words.inspector.backTo(nameOf(backTo))}
        </Button>
        <p className={styles.eyebrow}>{words.inspector.inPair(words.count.relations(pair.edges.length))}</p>
        <h2 tabIndex={-1}>
          <ActorLink id={pair.from} /> {words.inspector.and} <ActorLink id={pair.to} />
        </h2>
      </header>
      {pair.edges.map((edge) => (
        <Claim edge={edge} key={edge.id} />
      ))}
    </article>
  );
}

/** One of the relations: its sentence, which leads to it, who says so, when, and where. */
function Claim({ edge }: Readonly<{ edge: Edge }>) {
  const { words, nameOf } = useWords();
  const isShown = useAtlas((state) => {
    const { edges, neighbourEdges } = selectResult(state);
    return edges.has(edge.id) || neighbourEdges.has(edge.id);
  });
  const dates = datesOf(edge, words);
  return (
    <section>
      <h3>
        <LinkButton onClick={() => selectRelation(edge.id)}>{sentenceOf(edge, words, nameOf)}</LinkButton>
      </h3>
      <p>
        <StatusMark status={edge.status} />
        {dates && <span className={styles.quiet}>, {dates}</span>}
      </p>
      {!isShown && <p className={styles.quiet}>{words.inspector.relationLeftOut}</p>}
      <EvidenceList evidence={edge.evidence} status={edge.status} />
    </section>
  );
}
