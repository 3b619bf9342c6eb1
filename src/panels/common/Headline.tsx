import { selectHeadline } from '../../state/select/answer-selectors';
import { useAtlas } from '../../state/store';
import styles from './headline.module.css';

/** What the answer comes to, first in the panel that tells it; the map says it to those who do not see it. */
export function Headline() {
  const headline = useAtlas(selectHeadline);
  return headline === null ? null : <p className={styles.headline}>{headline}</p>;
}
