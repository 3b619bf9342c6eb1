import { selectLanguage } from '../state/selectors';
import { useAtlas } from '../state/store';
import { MESSAGES, wordFor } from '../text/messages';
import { Icon } from '../ui/Icon';
import styles from './canvas.module.css';
import { symbolOf } from './symbols';

const SIDES = ['academia', 'government', 'business', 'civil-society'] as const;

/** What colours, signs and lines mean; folded away until asked for. */
export function Legend() {
  const messages = MESSAGES[useAtlas(selectLanguage)];
  const kinds = useAtlas((state) => state.graph.vocabulary.kinds);
  const words = messages.map;
  return (
    <details className={styles.legend} data-over-map>
      <summary>{words.legend}</summary>
      <h3>{words.legendSides}</h3>
      <ul>
        {SIDES.map((side) => (
          <li key={side}>
            <span className={`${styles.swatch} ${styles[side]}`} />
            {messages.helix[side]}
          </li>
        ))}
        <li>
          <span className={`${styles.swatch} ${styles.noSide}`} />
          {words.noSide}
        </li>
      </ul>
      <h3>{words.legendKinds}</h3>
      <ul>
        {kinds.map(({ id }) => (
          <li key={id}>
            <Icon icon={symbolOf(id).icon} />
            {wordFor(messages.kind, id)}
          </li>
        ))}
      </ul>
      <h3>{words.legendLines}</h3>
      <ul>
        <li>
          <span className={styles.line} />
          {words.statedLine}
        </li>
        <li>
          <span className={`${styles.line} ${styles.inferredLine}`} />
          {words.inferredLine}
        </li>
        <li>
          <span className={`${styles.line} ${styles.contextLine}`} />
          {words.contextLine}
        </li>
      </ul>
      <p>{words.legendSize}</p>
    </details>
  );
}
