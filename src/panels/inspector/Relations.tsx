import { Info } from 'lucide';
import { useMemo } from 'react';
import { datesOf, sentenceOf } from '../../answers/words/relation-words';
import { type Edge, otherEnd } from '../../graph/graph';
import { goToNode, selectRelation } from '../../state/act/selection-actions';
import { setHover } from '../../state/act/session-actions';
import { useAtlas } from '../../state/store';
import { collator } from '../../text/intl';
import { Button, LinkButton } from '../../ui/Button';
import styles from '../common/inspector.module.css';
import { StatusMark } from '../common/StatusMark';
import { useWords } from '../common/use-words';
import { relationGroups } from './relation-groups';

/** The relations of an actor as sentences, grouped by type: ties first, context after. */
export function Relations({ id }: Readonly<{ id: string }>) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const ties = useMemo(() => relationGroups(graph, id, false, words), [graph, id, words]);
  const context = useMemo(() => relationGroups(graph, id, true, words), [graph, id, words]);
  return (
    <>
      {(ties.length > 0 || context.length === 0) && (
        <section>
          <h3>{words.inspector.relations}</h3>
          {ties.length === 0 && <p className={styles.quiet}>{words.inspector.noRelations}</p>}
          {ties.map(({ key, ...group }) => (
            <Group key={key} id={id} {...group} />
          ))}
        </section>
      )}
      {context.length > 0 && (
        <section className={styles.context}>
          <h3>{words.inspector.context}</h3>
          {context.map(({ key, ...group }) => (
            <Group key={key} id={id} {...group} />
          ))}
        </section>
      )}
    </>
  );
}

/** Relations that read alike: the verb once, then whom it leads to. Its heading names the subject to those who hear it. */
function Group({ id, verb, edges }: Readonly<{ id: string; verb: string; edges: readonly Edge[] }>) {
  const { language, nameOf } = useWords();
  const { compare } = collator(language);
  const sorted = [...edges].sort((a, b) => compare(nameOf(otherEnd(a, id)), nameOf(otherEnd(b, id))));
  return (
    <>
      <h4>
        <span className="visually-hidden">{nameOf(id)} </span>
        {verb}
      </h4>
      <ul className={styles.rows}>
        {sorted.map((edge) => (
          <Row edge={edge} id={id} key={edge.id} />
        ))}
      </ul>
    </>
  );
}

function Row({ id, edge }: Readonly<{ id: string; edge: Edge }>) {
  const { words, nameOf } = useWords();
  const other = otherEnd(edge, id);
  const dates = datesOf(edge, words);
  // A row that a click takes away never sees the pointer or the focus leave.
  const leaveBy = (go: () => void) => () => {
    setHover(null);
    go();
  };
  return (
    <li
      onBlur={() => setHover(null)}
      onFocus={() => setHover(other)}
      onPointerEnter={() => setHover(other)}
      onPointerLeave={() => setHover(null)}
    >
      <div>
        <LinkButton onClick={leaveBy(() => goToNode(other))}>{nameOf(other)}</LinkButton>
        {dates && <span className={styles.quiet}> {dates}</span>}
        {edge.status === 'inferred' && (
          <>
            {' '}
            <StatusMark status="inferred" />
          </>
        )}
      </div>
      <Button
        icon={Info}
        label={words.inspector.relationDetails(sentenceOf(edge, words, nameOf, id))}
        onClick={leaveBy(() => selectRelation(edge.id))}
      />
    </li>
  );
}
