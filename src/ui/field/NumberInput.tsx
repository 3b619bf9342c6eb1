import { useState } from 'react';
import styles from './number-input.module.css';

type Props = Readonly<{
  label: string;
  value: number;
  lowest: number;
  highest: number;
  /** Whether a part of a number is none. */
  isWhole?: boolean;
  onChange: (value: number) => void;
}>;

/** A number within bounds, taken over on Enter or when the field is left; what is no number is put back. */
export function NumberInput({ label, value, lowest, highest, isWhole = true, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    const number = draft === null || draft.trim() === '' ? Number.NaN : Number(draft.replace(',', '.'));
    if (isWhole ? Number.isInteger(number) : Number.isFinite(number))
      onChange(Math.min(highest, Math.max(lowest, number)));
    setDraft(null);
  };
  return (
    <input
      aria-label={label}
      className={styles.input}
      inputMode={isWhole ? 'numeric' : 'decimal'}
      onBlur={commit}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
      value={draft ?? String(value)}
    />
  );
}
