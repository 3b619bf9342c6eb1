import { CalendarRange, CircleDot, Grid2x2, Mountain, Network } from 'lucide';
import { arrange } from '../state/actions';
import { selectLanguage } from '../state/selectors';
import { useAtlas } from '../state/store';
import { ARRANGEMENTS } from '../state/view';
import { MESSAGES } from '../text/messages';
import { Button } from '../ui/Button';
import styles from './canvas.module.css';

const ICONS = { uplands: Mountain, helix: Grid2x2, years: CalendarRange, around: CircleDot, force: Network } as const;

/** The arrangements of the same actors, one button each. */
export function ArrangementBar() {
  const words = MESSAGES[useAtlas(selectLanguage)].map.arrangements;
  const arrangement = useAtlas((state) => state.view.arrangement);
  return (
    <fieldset aria-label={words.title} className={styles.arrangements} data-over-map>
      {ARRANGEMENTS.map((id) => (
        <Button
          aria-pressed={id === arrangement}
          icon={ICONS[id]}
          key={id}
          onClick={() => arrange(id)}
          title={words[id]}
        >
          <span>{words[id]}</span>
        </Button>
      ))}
    </fieldset>
  );
}
