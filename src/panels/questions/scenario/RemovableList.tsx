import { useRef } from 'react';
import { Chips } from '../../common/picker/Chips';
import { useWords } from '../../common/use-words';
import styles from '../questions.module.css';

type Props = Readonly<{
  label: string;
  items: readonly Readonly<{ id: string; text: string }>[];
  onRemove: (id: string) => void;
}>;

/** Chips under a label, each of which can be taken out; nothing where there is none. */
export function RemovableList({ label, items, onRemove }: Props) {
  const { words } = useWords();
  const root = useRef<HTMLDivElement>(null);
  if (items.length === 0) return null;
  return (
    <div className={styles.without} ref={root}>
      <span className={styles.label}>{label}</span>
      <Chips
        chips={items.map(({ id, text }) => ({ id, text, label: words.questions.picker.remove(text, label) }))}
        onRemove={(id) => {
          // The button goes with the chip: the focus goes on to the heading.
          root.current?.closest('article')?.querySelector('h2')?.focus();
          onRemove(id);
        }}
      />
    </div>
  );
}
