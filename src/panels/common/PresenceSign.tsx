import type { Presence } from '../../graph/domain';
import styles from './presence.module.css';

/** A sign for each strength, told apart by shape: the fuller, the stronger. Decoration: a word goes with it. */
export function PresenceSign({ presence }: Readonly<{ presence: Presence }>) {
  return (
    <svg aria-hidden="true" className={styles.sign} data-presence={presence} viewBox="0 0 12 12">
      {presence === 'nothing' ? <path d="M2.5 6h7" /> : <circle cx={6} cy={6} r={4.5} />}
      {presence === 'told' && <path className={styles.half} d="M1.5 6a4.5 4.5 0 0 0 9 0z" />}
    </svg>
  );
}
