import { lazy, useState } from 'react';
import { selectLanguage } from '../state/selectors';
import { useAtlas } from '../state/store';
import { MESSAGES } from '../text/messages';
import { Later } from '../ui/Later';
import styles from './canvas.module.css';

const LegendBody = lazy(() => import('./LegendBody').then((it) => ({ default: it.LegendBody })));

/** What colours, sizes, signs, lines and heights mean; folded away until asked for, as it covers a part of the map. */
export function Legend() {
  const { title } = MESSAGES[useAtlas(selectLanguage)].legend;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.legend}
      data-over-map
      id="legend"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      open={isOpen}
    >
      <summary>{title}</summary>
      {isOpen && (
        <Later>
          <LegendBody />
        </Later>
      )}
    </details>
  );
}
