import { useState } from 'react';
import { selectLanguage } from '../../state/select/selectors';
import { useAtlas } from '../../state/store';
import { FIRST_MESSAGES } from '../../text/messages';
import { lazily } from '../../ui/lazy/lazily';
import { Part } from '../../ui/lazy/Part';
import { PLACES } from '../../ui/places';
import styles from '../canvas.module.css';

const LegendBody = lazily(() => import('./LegendBody').then((it) => it.LegendBody), ['words']);

/** What colours, sizes, signs, lines and heights mean; folded away until asked for, as it covers a part of the map. */
export function Legend() {
  const { shell, legend } = FIRST_MESSAGES[useAtlas(selectLanguage)];
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.legend}
      data-over-map
      id="legend"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      open={isOpen}
    >
      <summary ref={PLACES.legend}>
        <h2>{legend.title}</h2>
      </summary>
      {isOpen && (
        <Part onClose={() => setOpen(false)} words={shell}>
          <LegendBody />
        </Part>
      )}
    </details>
  );
}
