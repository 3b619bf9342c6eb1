import { useState } from 'react';
import type { SupposedRelation } from '../../../graph/scenario/change';
import { supposableTypes } from '../../../graph/scenario/supposable';
import { useAtlas } from '../../../state/store';
import { verbsOf } from '../../../text/sentences/sentence';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { LabelledSelect } from '../../../ui/field/LabelledSelect';
import { ActorPicker } from '../../common/picker/ActorPicker';
import { useWords } from '../../common/use-words';
import styles from '../questions.module.css';

/** Assumes a relation between two actors, of a type that the vocabulary allows between them. */
export function AssumeRelation({ onAssume }: Readonly<{ onAssume: (relation: SupposedRelation) => void }>) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const [from, setFrom] = useState<readonly string[]>([]);
  const [to, setTo] = useState<readonly string[]>([]);
  const [wanted, setWanted] = useState('');
  const text = words.questions.scenario;
  const [start, end] = [from[0] ?? '', to[0] ?? ''];
  const types = supposableTypes(graph, start, end);
  const type = types.find(({ id }) => id === wanted) ?? types[0];
  const assume = () => {
    if (!type) return;
    onAssume({ from: start, type: type.id, to: end });
    setFrom([]);
    setTo([]);
  };
  return (
    <Disclosure summary={text.assume}>
      <div className={styles.ends}>
        <ActorPicker ids={from} isSingle label={text.from} onChange={setFrom} />
        <ActorPicker ids={to} isSingle label={text.to} onChange={setTo} />
        {start !== '' && end !== '' && types.length === 0 && <p className={styles.note}>{text.noType}</p>}
        {type && (
          <LabelledSelect
            groups={[{ options: types.map(({ id }) => ({ value: id, label: verbsOf(id, words).name })) }]}
            label={text.type}
            onChange={setWanted}
            value={type.id}
          />
        )}
        {/* Not `disabled`: it keeps the focus when what it needs has been used up. */}
        <Button aria-disabled={!type} look="plain" onClick={assume}>
          {text.add}
        </Button>
      </div>
    </Disclosure>
  );
}
