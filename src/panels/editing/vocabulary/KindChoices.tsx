import { useAtlas } from '../../../state/store';
import { wordFor } from '../../../text/local-text';
import { Checkbox } from '../../../ui/field/Checkbox';
import { FieldRow } from '../../../ui/field/FieldRow';
import { useEditing } from '../../common/editing/use-editing';
import styles from '../form/editing.module.css';

type Props = Readonly<{
  label: string;
  /** Undefined: any. */
  chosen: readonly string[] | undefined;
  onChange: (chosen: readonly string[] | undefined) => void;
}>;

/** Which kinds of actors something is for; chosen of none it is for all. */
export function KindChoices({ label, chosen, onChange }: Props) {
  const { text, words } = useEditing();
  const kinds = useAtlas(({ graph }) => graph.vocabulary.kinds);
  const toggle = (id: string) => {
    const next = kinds.map((kind) => kind.id).filter((each) => (each === id) !== (chosen?.includes(each) ?? false));
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <FieldRow label={label}>
      {chosen === undefined && <p className={styles.quiet}>{text.vocabulary.anyKind}</p>}
      <div className={styles.choices}>
        {kinds.map(({ id }) => (
          <Checkbox isChecked={chosen?.includes(id) ?? false} key={id} onToggle={() => toggle(id)}>
            {wordFor(words.kind, id)}
          </Checkbox>
        ))}
      </div>
    </FieldRow>
  );
}
