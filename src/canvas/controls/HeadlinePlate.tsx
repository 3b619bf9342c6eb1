import { selectHeadline } from '../../state/select/answer-selectors';
import { selectSheet } from '../../state/select/screen-selectors';
import { useAtlas } from '../../state/store';
import styles from './headline.module.css';

/** What the answer comes to, as a plate at the top of the map; it is said once to those who do not see it. */
export function HeadlinePlate() {
  const headline = useAtlas(selectHeadline);
  const isFocused = useAtlas(({ view }) => view.focus !== null);
  // The time bar tells more of two years, to those who do not see it too.
  const isOfYears = useAtlas(({ view }) => view.ask === null && view.selection.length === 0);
  const isSupposed = useAtlas(({ view }) => view.ask?.kind === 'scenario');
  // Nor has a phone whose sheet shows it already room for it.
  const isInSheet = useAtlas((state) => state.session.device.narrow && selectSheet(state) === 'inspector');
  return (
    <div
      data-below={[isFocused && 'focus', isSupposed && 'banner'].filter(Boolean).join(' ')}
      className={styles.place}
      role="status"
    >
      {headline !== null && (
        <p
          aria-hidden={isOfYears || undefined}
          className={isInSheet ? 'visually-hidden' : styles.plate}
          data-headline
          data-over-map
        >
          {headline}
        </p>
      )}
    </div>
  );
}
