import { Trash2 } from 'lucide';
import type { WordList } from '../../../graph/document/word-edits';
import { Button } from '../../../ui/Button';
import { useEditing } from '../../common/editing/use-editing';
import styles from '../form/editing.module.css';
import type { WordEdits } from './word-edits';

type Props = Readonly<{ list: WordList; id: string; edits: WordEdits }>;

/** What stands under the fields of a word: what a rule has against the last change, and the way to take the word out. */
export function WordEnd({ list, id, edits: { problem, remove } }: Props) {
  const { text } = useEditing();
  return (
    <>
      {problem?.id === id && (
        <p className={styles.problem} role="alert">
          {problem.text}
        </p>
      )}
      <Button className={styles.remove} icon={Trash2} onClick={() => remove(list, id)}>
        {text.vocabulary.remove}
      </Button>
    </>
  );
}
