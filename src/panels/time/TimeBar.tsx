import { ChevronDown, GitCompareArrows } from 'lucide';
import { toggleYears } from '../../state/act/filter-actions';
import { setTimeBar } from '../../state/act/session-actions';
import { selectStops } from '../../state/select/time-selectors';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { useWords } from '../common/use-words';
import { PlayControls } from './PlayControls';
import { TimeChart } from './TimeChart';
import { TwoYears } from './TwoYears';
import styles from './time.module.css';
import { UndatedSwitch } from './UndatedSwitch';

/** The years under the map: a window over them that filters and plays, and two of them to compare. */
export function TimeBar() {
  const { words } = useWords();
  const stops = useAtlas(selectStops);
  const years = useAtlas((state) => state.view.years);
  if (stops.length === 0) return null;
  return (
    <div className={styles.bar}>
      <div className={styles.controls}>
        <PlayControls />
        <UndatedSwitch />
        <Button
          aria-pressed={years !== null}
          className={styles.compare ?? ''}
          icon={GitCompareArrows}
          onClick={toggleYears}
          title={words.time.compare}
        >
          <span>{words.time.compare}</span>
        </Button>
        <Button className={styles.fold} icon={ChevronDown} label={words.time.fold} onClick={() => setTimeBar(false)} />
      </div>
      <TimeChart />
      {years && <TwoYears years={years} />}
    </div>
  );
}
