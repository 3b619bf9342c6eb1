import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { MESSAGES } from '../../text/messages';
import { Button } from '../../ui/Button';
import styles from '../app.module.css';
import { stopLayingOut } from '../documents/open-document';

/** How far what is to be opened is laid out, and a way to take it as it is. */
export function LayingOut() {
  const language = useAtlas(selectLanguage);
  const { opening } = MESSAGES[language];
  const share = useAtlas((state) => state.session.layingOut ?? 0);
  return (
    <div className={styles.loading}>
      <p>{opening.layingOut(formatNumber(Math.round(100 * share), language))}</p>
      <progress aria-label={opening.layingOut('')} max={1} value={share} />
      <p>
        <Button onClick={stopLayingOut}>{opening.stop}</Button>
      </p>
    </div>
  );
}
