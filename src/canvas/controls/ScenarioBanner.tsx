import { X } from 'lucide';
import { ask } from '../../state/act/ask-actions';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { MESSAGES } from '../../text/messages';
import { Button } from '../../ui/Button';
import styles from '../canvas.module.css';

/** Says on the map that what it shows is supposed, as long as a scenario is open. */
export function ScenarioBanner() {
  const words = MESSAGES[useAtlas(selectLanguage)].questions;
  const name = useAtlas(({ view }) => (view.ask?.kind === 'scenario' ? view.ask.name : null));
  const hasMinimap = useAtlas(({ session }) => session.overflowing);
  const isFocused = useAtlas(({ view }) => view.focus !== null);
  return (
    <div role="status">
      {name !== null && (
        <div
          className={styles.banner}
          data-below-focus={isFocused || undefined}
          data-beside-minimap={hasMinimap || undefined}
          data-over-map
        >
          <strong>{words.scenario.banner}</strong>
          {name !== '' && <span className={styles.roots}>{name}</span>}
          <Button icon={X} label={words.scenario.close} onClick={() => ask(null)} />
        </div>
      )}
    </div>
  );
}
