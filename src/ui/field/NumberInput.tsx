import { useState } from 'react';
import styles from './number-input.module.css';

type Props = Readonly<{
  label: string;
  value: number;
  lowest: number;
  highest: number;
  onChange: (value: number) => void;
}>;

/** A whole number within bounds, taken over on Enter or when the field is left; what is no number is put back. */
export function NumberInput({ label, value, lowest, highest, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    const number = draft === null || draft.trim() === '' ? Number.NaN : Number(draft);
    if (Number.isInteger(number)) onChange(Math.min(highest, Math.max(lowest, number)));
    setDraft(null);
  };
  return (
    <input
      aria-label={label}
      className={styles.input}
      inputMode="numeric"
      onBlur={commit}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
      value={draft ?? String(value)}
    />
  );
}
