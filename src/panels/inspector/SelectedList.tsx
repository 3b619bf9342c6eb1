import { X } from 'lucide';
import { toggleNode } from '../../state/act/selection-actions';
import { Button, LinkButton } from '../../ui/Button';
import { FoldedList } from '../common/FoldedList';
import styles from '../common/inspector.module.css';
import { useWords } from '../common/use-words';

type Props = Readonly<{ ids: readonly string[]; shown: string; onShow: (id: string) => void }>;

/** Several selected actors: each can be shown below or taken out. */
export function SelectedList({ ids, shown, onShow }: Props) {
  const { words, nameOf } = useWords();
  const { selected, show, remove } = words.inspector;
  return (
    <section aria-labelledby="selected" className={styles.selected}>
      <h2 id="selected">{selected(words.count.actors(ids.length))}</h2>
      <FoldedList
        className={styles.rows}
        items={ids.map((id) => ({ id }))}
        show={({ id }) => (
          <>
            <LinkButton
              aria-current={id === shown ? 'true' : undefined}
              aria-label={show(nameOf(id))}
              onClick={() => onShow(id)}
            >
              {nameOf(id)}
            </LinkButton>
            <Button icon={X} label={remove(nameOf(id))} onClick={() => toggleNode(id)} />
          </>
        )}
      />
    </section>
  );
}
