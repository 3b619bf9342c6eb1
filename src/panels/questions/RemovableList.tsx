import { X } from 'lucide';
import { Icon } from '../../ui/Icon';
import { useWords } from '../use-words';
import styles from './questions.module.css';

type Props = Readonly<{
  label: string;
  items: readonly Readonly<{ id: string; text: string }>[];
  onRemove: (id: string) => void;
}>;

/** Chips under a label, each of which can be taken out; nothing where there is none. */
export function RemovableList({ label, items, onRemove }: Props) {
  const { words } = useWords();
  if (items.length === 0) return null;
  return (
    <div className={styles.without}>
      <span className={styles.label}>{label}</span>
      <ul className={styles.chips}>
        {items.map(({ id, text }) => (
          <li key={id}>
            <button
              aria-label={words.questions.picker.remove(text, label)}
              className={styles.chip}
              onClick={(event) => {
                // The button goes with the chip: the focus goes on to the heading.
                event.currentTarget.closest('article')?.querySelector('h2')?.focus();
                onRemove(id);
              }}
              title={text}
              type="button"
            >
              <span>{text}</span>
              <Icon icon={X} size={14} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
