import { useState } from 'react';
import { backedBy, evidenceFor } from '../../../graph/document/backing';
import { withKey } from '../../../graph/document/entity-fields';
import { BEING } from '../../../graph/health/checks';
import { STATUSES, type Status } from '../../../graph/model';
import { SelectRow } from '../../../ui/field/SelectRow';
import { useEditing } from '../../common/editing/use-editing';
import type { Edited } from '../form/edited';
import styles from '../form/editing.module.css';
import { LocalTextRows } from '../form/LocalTextRows';
import { SourceOf } from '../source/SourceOf';

/** How it is known that an actor or a relation is at all: stated somewhere, concluded, or said by nobody. */
export function BeingRow({ edited, name }: Readonly<{ edited: Edited; name: string }>) {
  const { text, words } = useEditing();
  const [isAsking, setAsking] = useState(false);
  /** It is to be a conclusion, and is one once it is said from what. */
  const [isConcluding, setConcluding] = useState(false);
  const { item, change } = edited;
  const choose = (status: Status) => {
    setAsking(status === 'stated' && evidenceFor(item, null).length === 0);
    setConcluding(status === 'inferred' && !item.why);
    if (status === 'stated' && item.evidence.length === 0) return;
    if (status === 'inferred' && !item.why) return;
    change((each) => {
      const bare = status === 'unsourced' ? backedBy(each, null, []) : each;
      return withKey(withKey(bare, 'why', status === 'inferred' ? each.why : undefined), 'status', status);
    });
  };
  return (
    <section className={styles.part} data-field={BEING}>
      <h3>{words.inspector.sources}</h3>
      <SelectRow
        groups={[{ options: STATUSES.map((id) => ({ value: id, label: words.status[id] })) }]}
        label={text.known}
        onChange={(value) => {
          const status = STATUSES.find((each) => each === value);
          if (status) choose(status);
        }}
        value={isConcluding ? 'inferred' : item.status}
      >
        <SourceOf about={name} edited={edited} field={null} hasValue isOpen={isAsking} onOpen={setAsking} said={name} />
      </SelectRow>
      {(isConcluding || item.status === 'inferred') && (
        <LocalTextRows
          label={words.inspector.why}
          needed={text.problem.needed}
          onChange={(why) => {
            if (!why) return;
            setConcluding(false);
            change((each) => withKey(withKey(each, 'why', why), 'status', 'inferred'));
          }}
          value={item.why}
        />
      )}
    </section>
  );
}
