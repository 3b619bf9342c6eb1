import { FoldedList } from '../common/FoldedList';
import styles from './corrections.module.css';

/** So many sentences are read at once; the others are folded away. */
const MOST = 12;

/** Changes in sentences, those beyond the first few folded away under their number. */
export function SentenceList({ sentences }: Readonly<{ sentences: readonly string[] }>) {
  const items = sentences.map((sentence, index) => ({ id: `${index}`, sentence }));
  return <FoldedList className={styles.sentences} items={items} most={MOST} show={({ sentence }) => sentence} />;
}
