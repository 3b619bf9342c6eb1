import { Merge } from 'lucide';
import { useState } from 'react';
import { mergeEntities } from '../../../graph/document/merge-entities';
import { MERGING } from '../../../graph/health/checks';
import type { Entity } from '../../../graph/model';
import { goToNode } from '../../../state/act/selection-actions';
import { edit } from '../../../state/document/edit-actions';
import { useAtlas } from '../../../state/store';
import { wordFor } from '../../../text/local-text';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Radios } from '../../../ui/field/Radios';
import { focusOpened } from '../../../ui/focus-opened';
import { useEditing } from '../../common/editing/use-editing';
import { ActorPicker } from '../../common/picker/ActorPicker';
import styles from '../form/editing.module.css';

/** Two selected actors that are one. */
export function MergeForm({ one, other }: Readonly<{ one: Entity; other: Entity }>) {
  const { text } = useEditing();
  return (
    <section className={styles.part} data-field={MERGING}>
      <h3>{text.merge.title}</h3>
      <Merging one={one} other={other} />
    </section>
  );
}

/** An actor that somebody else is, who is looked for. */
export function MergeWithForm({ entity }: Readonly<{ entity: Entity }>) {
  const { text } = useEditing();
  const [ids, setIds] = useState<readonly string[]>([]);
  const other = useAtlas(({ graph }) => graph.nodes.get(ids[0] ?? ''));
  return (
    <Disclosure summary={text.merge.withAnother}>
      <div className={styles.part}>
        <ActorPicker hasContext ids={ids} isSingle label={text.merge.with} onChange={setIds} />
        {other && other !== entity && <Merging key={other.id} one={entity} other={other} />}
      </div>
    </Disclosure>
  );
}

/** Makes one of two actors: who stays is chosen, who goes leaves it what it lacks. */
function Merging({ one, other }: Readonly<{ one: Entity; other: Entity }>) {
  const { text, words, nameOf } = useEditing();
  const [kept, setKept] = useState(one.id);
  const gone = kept === one.id ? other.id : one.id;
  const merge = () => {
    if (edit((content) => mergeEntities(content, kept, gone)) !== null) return;
    goToNode(kept);
    focusOpened('#inspector h2[tabindex]');
  };
  return (
    <>
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
    </>
  );
}
