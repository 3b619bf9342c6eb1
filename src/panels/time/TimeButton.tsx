import { ChartColumn } from 'lucide';
import { setTimeBar } from '../../state/act/session-actions';
import { selectLanguage } from '../../state/select/preference-selectors';
import { selectHasYears, selectTimeBarOpen } from '../../state/select/time-selectors';
import { useAtlas } from '../../state/store';
import { FIRST_MESSAGES } from '../../text/messages';
import { Button } from '../../ui/Button';
import styles from './over-map.module.css';

/** What is left of the time bar where it is folded. */
export function TimeButton() {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)];
  const isFolded = useAtlas((state) => selectHasYears(state) && !selectTimeBarOpen(state));
  if (!isFolded) return null;
  return (
    <div className={styles.button} data-over-map>
      <Button icon={ChartColumn} label={words.time.open} onClick={() => setTimeBar(true)} />
    </div>
  );
}
