import { X } from 'lucide';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../Button';
import { Boundary, retryAll } from './Boundary';
import { Later } from './Later';
import styles from './part.module.css';

/** Where the cards of all parts that failed stand, of which the last is seen. */
function stack(): Element {
  const there = document.querySelector(`body > .${styles.stack}`);
  if (there) return there;
  const made = document.createElement('div');
  made.className = styles.stack ?? '';
  document.body.append(made);
  return made;
}

type Props = Readonly<{
  words: Readonly<{ partFailed: string; retry: string; dismiss: string }>;
  /** Gives the part up; absent where there is nothing to go back to. */
  onClose?: () => void;
  /** Whether it says so in its own place, not in a card over the page. */
  isInPlace?: boolean;
  children: ReactNode;
}>;

/** A part whose code comes later. Where it does not come, or breaks, a card over the page says so and tries again; the rest stays. */
export function Part({ words, onClose, isInPlace = false, children }: Props) {
  return (
    <Boundary
      failed={() => {
        const said = (
          <div className={isInPlace ? styles.inPlace : styles.failed} role="alert">
            <p>{words.partFailed}</p>
            <Button onClick={retryAll}>{words.retry}</Button>
            {onClose && <Button icon={X} label={words.dismiss} onClick={onClose} />}
          </div>
        );
        return isInPlace ? said : createPortal(said, stack());
      }}
    >
      <Later>{children}</Later>
    </Boundary>
  );
}
