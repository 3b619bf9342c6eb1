import { useState } from 'react';
import { backedBy } from '../../../graph/document/backing';
import { withKey } from '../../../graph/document/entity-fields';
import type { Relation } from '../../../graph/model';
import { endsBefore } from '../../../graph/time/dates';
import { formatDate } from '../../../text/format';
import { DraftInput } from '../../../ui/field/DraftInput';
import { type Understood, understandDate } from '../../common/editing/understand';
import { useEditing } from '../../common/editing/use-editing';
import type { Edited } from '../form/edited';
import { SourceOf } from '../source/SourceOf';

type Props = Readonly<{ edited: Edited<Relation>; field: 'date' | 'since' | 'until' }>;

/** When a relation came about, began or ended, with where that is stated. */
export function DateRow({ edited, field }: Props) {
  const { text, words, language } = useEditing();
  const [isAsking, setAsking] = useState(false);
  const { item, change } = edited;
  const label = words.inspector.fact[field];
  const value = item[field] ?? '';
  const read = (typed: string): Understood => {
    const understood = understandDate(typed, { text, language });
    const ends = { since: item.since, until: item.until, [field]: understood.value };
    const isTurned = field !== 'date' && endsBefore(dateOf(ends.since), dateOf(ends.until));
    return isTurned ? { problem: text.problem.endBeforeBegin } : understood;
  };
  return (
    <DraftInput
      judge={read}
      label={label}
      onCommit={(typed) => {
        setAsking(typed !== '');
        change((each) => backedBy(withKey(each, field, read(typed).value), field, []));
      }}
      onDraft={setAsking}
      value={value}
    >
      <SourceOf
        about={label}
        edited={edited}
        field={field}
        hasValue={value !== ''}
        isOpen={isAsking}
        onOpen={setAsking}
        said={formatDate(value, language)}
      />
    </DraftInput>
  );
}

const dateOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
