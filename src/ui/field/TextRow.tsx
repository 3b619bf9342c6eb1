import { useId } from 'react';
import { FieldRow } from './FieldRow';
import styles from './field-row.module.css';
import { Said, saidIn, type Verdict } from './Said';

type Props = Verdict &
  Readonly<{
    label: string;
    value: string;
    onChange: (value: string) => void;
    lang?: string;
    onEnter?: () => void;
  }>;

/** A text as a field of a form that is taken over as a whole. */
export function TextRow({ label, value, onChange, lang, onEnter, ...verdict }: Props) {
  const id = useId();
  return (
    <FieldRow htmlFor={id} label={label}>
      <input
        {...saidIn(id, verdict)}
        autoComplete="off"
        className={styles.text}
        id={id}
        lang={lang}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter?.()}
        value={value}
      />
      <Said id={id} {...verdict} />
    </FieldRow>
  );
}
