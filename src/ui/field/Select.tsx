import styles from './select.module.css';

type Props<T extends string | number> = Readonly<{
  label: string;
  value: T;
  options: readonly Readonly<{ value: T; label: string }>[];
  onChange: (value: T) => void;
}>;

/** One of a few, chosen from the browser's own list; named by a label that is not seen. */
export function Select<T extends string | number>({ label, value, options, onChange }: Props<T>) {
  return (
    <select
      aria-label={label}
      className={styles.select}
      onChange={(event) => {
        const chosen = options.find((option) => String(option.value) === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
      title={label}
      value={value}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
