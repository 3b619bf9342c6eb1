import { X } from 'lucide';
import type { ReactNode } from 'react';
import { Button } from '../Button';
import { Boundary } from './Boundary';
import { Later } from './Later';
import styles from './part.module.css';

type Props = Readonly<{
  words: Readonly<{ partFailed: string; retry: string; dismiss: string }>;
  /** Gives the part up; absent where there is nothing to go back to. */
  onClose?: () => void;
  children: ReactNode;
}>;

/** A part whose code comes later. Where it does not come, or breaks, a card over the page says so and tries again; the rest stays. */
export function Part({ words, onClose, children }: Props) {
  return (
    <Boundary
      failed={(_report, retry) => (
        <div className={styles.failed} data-over-map role="alert">
          <p>{words.partFailed}</p>
          <Button onClick={retry}>{words.retry}</Button>
          {onClose && <Button icon={X} label={words.dismiss} onClick={onClose} />}
        </div>
      )}
    >
      <Later>{children}</Later>
    </Boundary>
  );
}
