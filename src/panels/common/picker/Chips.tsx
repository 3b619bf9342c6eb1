import { X } from 'lucide';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import styles from './picker.module.css';

/** What a chip stands for: its text, and what its button does in words. */
export type Chip = Readonly<{ id: string; text: string; label: string }>;

/** Chips that can be taken out; nothing where there is none. */
export function Chips({ chips, onRemove }: Readonly<{ chips: readonly Chip[]; onRemove: (id: string) => void }>) {
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {chips.map(({ id, text, label }) => (
        <li key={id}>
          <Button aria-label={label} look="chip" onClick={() => onRemove(id)} title={text}>
            <span>{text}</span>
            <Icon icon={X} size={14} />
          </Button>
        </li>
      ))}
    </ul>
  );
}
