import { Trash2 } from 'lucide';
import { Button } from '../../../ui/Button';
import { useEditing } from '../../common/editing/use-editing';
import styles from '../form/editing.module.css';

/** What stands under the fields of a word: what a rule has against the last change, and the way to take the word out. */
export function WordEnd({ problem, onRemove }: Readonly<{ problem: string | null; onRemove: () => void }>) {
  const { text } = useEditing();
  return (
    <>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <Button className={styles.remove} icon={Trash2} onClick={onRemove}>
        {text.vocabulary.remove}
      </Button>
    </>
  );
}
