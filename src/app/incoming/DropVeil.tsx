import { useWords } from '../../panels/common/use-words';
import { useIncoming } from '../../state/incoming';
import styles from './incoming.module.css';

/** Says that files may be let go of, wherever they are held. */
export function DropVeil() {
  const { words } = useWords();
  const isDropping = useIncoming((state) => state.isDropping);
  if (!isDropping) return null;
  return (
    <div className={styles.veil} role="status">
      <p>{words.opening.drop}</p>
      <p>{words.opening.limits}</p>
    </div>
  );
}
