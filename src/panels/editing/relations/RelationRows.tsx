import { Pencil, Spline, Trash2 } from 'lucide';
import { sentenceOf } from '../../../answers/words/relation-words';
import { removeRelation } from '../../../graph/document/edits';
import { incidentEdges, otherEnd } from '../../../graph/graph';
import { RELATIONS } from '../../../graph/health/checks';
import type { Entity } from '../../../graph/model';
import { setJoining } from '../../../state/act/join-actions';
import { selectRelation } from '../../../state/act/selection-actions';
import { edit } from '../../../state/document/edit-actions';
import { selectJoiner } from '../../../state/select/edit-selectors';
import { useAtlas } from '../../../state/store';
import { collator } from '../../../text/intl';
import { sentenceParts } from '../../../text/sentences/sentence';
import { Button } from '../../../ui/Button';
import { useEditing } from '../../common/editing/use-editing';
import styles from '../form/editing.module.css';
import { AddRelation } from './AddRelation';

/** The relations of an actor, each to be changed or removed, and another. */
export function RelationRows({ entity }: Readonly<{ entity: Entity }>) {
  const { text, words, language, nameOf } = useEditing();
  const graph = useAtlas((state) => state.graph);
  const rows = incidentEdges(graph, entity.id)
    .map((edge) => ({
      edge,
      verb: sentenceParts(edge, words, entity.id).verb,
      other: nameOf(otherEnd(edge, entity.id)),
      sentence: sentenceOf(edge, words, nameOf, entity.id),
    }))
    .sort((one, two) => collator(language).compare(one.sentence, two.sentence));
  return (
    <section className={styles.part} data-field={RELATIONS}>
      <h3 tabIndex={-1}>{words.inspector.relations}</h3>
      <AddRelation entity={entity} />
      <JoinOnMap id={entity.id} />
      <ul className={styles.rows}>
        {rows.map(({ edge, verb, other, sentence }) => (
          <li key={edge.id}>
            <span>
              <span className={styles.quiet}>{verb}</span> {other}
            </span>
            <span className={styles.tools}>
              <Button
                data-relation={edge.id}
                icon={Pencil}
                label={text.changeRelation(sentence)}
                onClick={() => selectRelation(edge.id)}
              />
              <Button
                icon={Trash2}
                label={text.removeThis(sentence)}
                onClick={(event) => {
                  // The button goes with its row: the focus goes on to the heading of those that are left.
                  event.currentTarget.closest('section')?.querySelector('h3')?.focus();
                  edit((content) => removeRelation(content, edge.id));
                }}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Has the reader choose on the map with whom an actor that is there is to be joined. */
function JoinOnMap({ id }: Readonly<{ id: string }>) {
  const { text } = useEditing();
  const isOnMap = useAtlas((state) => selectJoiner(state) === id);
  return (
    isOnMap && (
      <div className={styles.buttons}>
        <Button icon={Spline} look="plain" onClick={() => setJoining(id)}>
          {text.joinOnMap}
        </Button>
      </div>
    )
  );
}
