import { useId } from 'react';
import styles from './labelled-select.module.css';

export type Option = Readonly<{ value: string; label: string }>;
/** Options under a heading; without one where the label is absent. */
export type OptionGroup = Readonly<{ label?: string; options: readonly Option[] }>;

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
        {groups.map((group) =>
          group.label === undefined ? (
            <Options key="" options={group.options} />
          ) : (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function Options({ options }: Pick<OptionGroup, 'options'>) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
