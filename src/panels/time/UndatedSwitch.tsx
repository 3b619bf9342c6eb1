import type { TimeWindow } from '../../graph/time/spans';
import { setTime } from '../../state/act/filter-actions';
import { selectTimeline } from '../../state/select/count-selectors';
import { selectStops } from '../../state/select/time-selectors';
import { useAtlas } from '../../state/store';
import { Checkbox } from '../../ui/field/Checkbox';
import { useLater } from '../common/use-later';
import { useWords } from '../common/use-words';
import styles from './time.module.css';

/** How many have no date, apart from those that have one, and whether they stay beside the window. */
export function UndatedSwitch() {
  const { words } = useWords();
  const { undated } = useLater(selectTimeline);
  const time = useAtlas((state) => state.view.time);
  const stops = useAtlas(selectStops);
  const whole = { from: stops[0]?.first ?? 0, to: stops.at(-1)?.last ?? 0 };
  const isKept = time?.undated ?? true;
  const toggle = () => {
    const next: TimeWindow = { ...(time ?? whole), undated: !isKept };
    const isEverything = next.undated && next.from <= whole.from && next.to >= whole.to;
    setTime(isEverything ? null : next);
  };
  return (
    <div className={styles.undated}>
      <Checkbox isChecked={isKept} onToggle={toggle}>
        {words.time.undated}{' '}
        <small>
          {words.count.actors(undated.actors)}, {words.count.relations(undated.relations)}
        </small>
      </Checkbox>
    </div>
  );
}
