import type { ReactNode } from 'react';
import styles from './choice.module.css';

type Props = Readonly<{
  isChecked: boolean;
  onToggle: () => void;
  /** What is counted beside the label; pale where it is nothing. */
  count?: number | undefined;
  countText?: string | undefined;
  children: ReactNode;
}>;

/** A choice that can be on or off, with how many it stands for. */
export function Checkbox({ isChecked, onToggle, count, countText, children }: Props) {
  return (
    <label className={styles.row} data-empty={count === 0 || undefined}>
      <input checked={isChecked} className={styles.box} onChange={onToggle} type="checkbox" />
      <span className={styles.text}>{children}</span>
      {count !== undefined && <span className={styles.count}>{countText ?? count}</span>}
    </label>
  );
}
