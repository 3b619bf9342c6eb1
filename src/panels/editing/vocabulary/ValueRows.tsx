import { Plus, Trash2 } from 'lucide';
import { useState } from 'react';
import { newId } from '../../../graph/document/new-id';
import type { Value } from '../../../graph/vocabulary';
import { localText } from '../../../text/local-text';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { TextRow } from '../../../ui/field/TextRow';
import { useEditing } from '../../common/editing/use-editing';
import styles from '../form/editing.module.css';
import { LocalTextRows } from '../form/LocalTextRows';

type Props = Readonly<{ values: readonly Value[]; onChange: (values: readonly Value[]) => void }>;

/** The values that a category can have, by their names; without any, those that occur. */
export function ValueRows({ values, onChange }: Props) {
  const { text, language } = useEditing();
  const [fresh, setFresh] = useState('');
  const said = text.vocabulary;
  const add = () => {
    const name = fresh.trim();
    if (name === '') return;
    onChange([...values, { id: newId(name, values), label: { [language]: name } }]);
    setFresh('');
  };
  return (
    <Disclosure summary={said.values(values.length)}>
      <div className={styles.part}>
        {values.length === 0 && <p className={styles.quiet}>{said.freeValues}</p>}
        {values.map((value) => {
          const name = localText(value.label, language);
          return (
            <div key={value.id}>
              <LocalTextRows
                label={name}
                needed={text.problem.needed}
                onChange={(label) =>
                  label && onChange(values.map((each) => (each.id === value.id ? { ...each, label } : each)))
                }
                value={value.label}
              />
              <Button
                icon={Trash2}
                label={said.removeValue(name)}
                onClick={() => onChange(values.filter(({ id }) => id !== value.id))}
              />
            </div>
          );
        })}
        <TextRow label={said.newValue} onChange={setFresh} onEnter={add} value={fresh} />
        <div className={styles.buttons}>
          <Button icon={Plus} look="plain" onClick={add}>
            {said.addValue}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
