import { PRESENCES, type Presence } from '../../graph/domain';
import { PresenceSign } from './PresenceSign';
import styles from './presence.module.css';
import { useWords } from './use-words';

/** How strongly a side is spoken of: a sign and a word. */
export function PresenceWord({ presence }: Readonly<{ presence: Presence }>) {
  const { words } = useWords();
  return (
    <span className={styles.word}>
      <PresenceSign presence={presence} />
      {words.presence.short[presence]}
    </span>
  );
}

/** What the signs mean of what the source says without names. */
export function PresenceLegend() {
  const { words } = useWords();
  return (
    <ul aria-label={words.presence.legend} className={styles.legend}>
      {PRESENCES.filter((presence) => presence !== 'named').map((presence) => (
        <li className={styles.word} key={presence}>
          <PresenceSign presence={presence} />
          {words.presence.long[presence]}
        </li>
      ))}
    </ul>
  );
}

/** That the profile of an upland's anchor says more; a note beside says what. */
export function AnchorMark() {
  const { words } = useWords();
  return (
    <sup>
      <span aria-hidden="true">*</span>
      <span className="visually-hidden"> {words.presence.anchorMark}</span>
    </sup>
  );
}
