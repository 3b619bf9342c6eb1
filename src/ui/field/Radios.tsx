import shared from '../shared.module.css';
import styles from './choice.module.css';

type Props<T extends string> = Readonly<{
  legend: string;
  value: T;
  options: readonly Readonly<{ value: T; label: string }>[];
  onChoose: (value: T) => void;
}>;

/** One of a few, all of which are in view. */
export function Radios<T extends string>({ legend, value, options, onChoose }: Props<T>) {
  return (
    <fieldset className={shared.group}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label className={styles.row} key={option.value}>
          <input
            checked={option.value === value}
            className={styles.box}
            name={legend}
            onChange={() => onChoose(option.value)}
            type="radio"
            value={option.value}
          />
          <span className={styles.text}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
