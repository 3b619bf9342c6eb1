import { useId } from 'react';
import styles from './labelled-select.module.css';
import { type OptionGroup, Options } from './Options';

type Props = Readonly<{
  label: string;
  value: string;
  groups: readonly OptionGroup[];
  onChange: (value: string) => void;
  /** What is said beside the label. */
  aside?: string;
}>;

/** A choice of one of many by the browser's own list: known to every keyboard, reader and phone. */
export function LabelledSelect({ label, value, groups, onChange, aside }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <span className={styles.head}>
        <label htmlFor={id}>{label}</label>
        {aside && <span className={styles.aside}>{aside}</span>}
      </span>
      <select className={styles.select} id={id} onChange={(event) => onChange(event.target.value)} value={value}>
        <Options groups={groups} />
      </select>
    </div>
  );
}
