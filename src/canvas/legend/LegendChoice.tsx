import { Select } from '../../ui/field/Select';
import styles from './legend.module.css';

type Props<T extends string> = Readonly<{
  label: string;
  value: T;
  options: readonly Readonly<{ value: T; label: string }>[];
  onChoose: (value: T) => void;
}>;

/** A choice of what the map says, with its label before it. */
export function LegendChoice<T extends string>({ label, value, options, onChoose }: Props<T>) {
  return (
    <div className={styles.choice}>
      <span aria-hidden="true">{label}</span>
      <Select label={label} onChange={onChoose} options={options} value={value} />
    </div>
  );
}
