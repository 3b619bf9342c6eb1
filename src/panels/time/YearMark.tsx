import { spanOf } from '../../graph/timeline/play';
import { selectStops } from '../../state/select/time-selectors';
import { useAtlas } from '../../state/store';
import { useWords } from '../common/use-words';
import styles from './over-map.module.css';

/**
 * The year large over the map, while the window plays or holds one column alone. A window that grows shows the year
 * that it has reached. Those who do not see it hear of the window elsewhere.
 */
export function YearMark() {
  const { words } = useWords();
  const time = useAtlas((state) => state.view.time);
  const { isPlaying, mode } = useAtlas((state) => state.session.play);
  const stops = useAtlas(selectStops);
  if (!time) return null;
  const [low, high] = spanOf(stops, time);
  if (!isPlaying && low !== high) return null;
  const reached = mode === 'grow' && isPlaying ? (stops[high]?.first ?? time.from) : time.from;
  return (
    <p aria-hidden="true" className={styles.year} data-over-map>
      {words.time.years(Math.max(reached, time.from), time.to)}
    </p>
  );
}
