import type { Status } from '../../graph/model';
import styles from './inspector.module.css';
import { useWords } from './use-words';

/** The line that the map draws for a status, with its word. */
export function StatusMark({ status }: Readonly<{ status: Status }>) {
  const { words } = useWords();
  return (
    <span className={styles.status} data-status={status}>
      {words.status[status]}
    </span>
  );
}
