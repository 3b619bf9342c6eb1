import type { RelationDraft } from '../../../state/store';
import { SelectRow } from '../../../ui/field/SelectRow';
import { TextRow } from '../../../ui/field/TextRow';
import { useEditing } from '../../common/editing/use-editing';
import { ActorPicker } from '../../common/picker/ActorPicker';
import styles from '../form/editing.module.css';
import type { Claim } from './claim';

type Props = Readonly<{
  draft: RelationDraft;
  read: Claim;
  onChange: (draft: RelationDraft) => void;
  /** Whether it is told that nobody is chosen yet. */
  isTold?: boolean;
}>;

/** A relation of an actor: how it reads from there, with whom, and when it came about. */
export function ClaimFields({ draft, read: { readings, reading, problem, claim, when }, onChange, isTold }: Props) {
  const { text } = useEditing();
  return (
    <>
      <SelectRow
        groups={[{ options: readings.map(({ key, text: label }) => ({ value: key, label })) }]}
        label={text.how}
        onChange={(chosen) => onChange({ ...draft, reading: chosen })}
        value={reading?.key ?? ''}
      />
      <ActorPicker
        hasContext
        ids={draft.others}
        isSingle
        label={text.withWhom}
        onChange={(others) => onChange({ ...draft, others })}
      />
      {(isTold || claim) && problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <TextRow
        hint={when.hint}
        label={text.when}
        onChange={(date) => onChange({ ...draft, date })}
        problem={when.problem}
        value={draft.date}
      />
    </>
  );
}
