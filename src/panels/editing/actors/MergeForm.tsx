import { Merge } from 'lucide';
import { useState } from 'react';
import { mergeEntities } from '../../../graph/document/merge-entities';
import type { Entity } from '../../../graph/model';
import { goToNode } from '../../../state/act/selection-actions';
import { edit } from '../../../state/document/edit-actions';
import { wordFor } from '../../../text/local-text';
import { Button } from '../../../ui/Button';
import { Radios } from '../../../ui/field/Radios';
import { useEditing } from '../../common/editing/use-editing';
import styles from '../form/editing.module.css';

/** Makes one of two actors that are one: who stays is chosen, who goes leaves it what it lacks. */
export function MergeForm({ one, other }: Readonly<{ one: Entity; other: Entity }>) {
  const { text, words, nameOf } = useEditing();
  const [kept, setKept] = useState(one.id);
  const gone = kept === one.id ? other.id : one.id;
  const merge = () => {
    if (edit((content) => mergeEntities(content, kept, gone)) === null) goToNode(kept);
  };
  return (
    <section className={styles.part}>
      <h3>{text.merge.title}</h3>
      <p className={styles.quiet}>{text.merge.help}</p>
      <Radios
        legend={text.merge.stays}
        onChoose={setKept}
        options={[one, other].map(({ id, kind }) => ({
          value: id,
          label: `${nameOf(id)} (${wordFor(words.kind, kind)})`,
        }))}
        value={kept}
      />
      <div className={styles.buttons}>
        <Button icon={Merge} look="plain" onClick={merge}>
          {text.merge.run}
        </Button>
      </div>
    </section>
  );
}
