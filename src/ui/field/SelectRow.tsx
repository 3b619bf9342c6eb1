import { type ReactNode, useId } from 'react';
import { FieldRow } from './FieldRow';
import styles from './field-row.module.css';
import { type OptionGroup, Options } from './Options';

type Props = Readonly<{
  label: string;
  value: string;
  groups: readonly OptionGroup[];
  onChange: (value: string) => void;
  children?: ReactNode;
}>;

/** A choice of one of many as a field of a form. */
export function SelectRow({ label, value, groups, onChange, children }: Props) {
  const id = useId();
  return (
    <FieldRow htmlFor={id} label={label}>
      <select className={styles.text} id={id} onChange={(event) => onChange(event.target.value)} value={value}>
        <Options groups={groups} />
      </select>
      {children}
    </FieldRow>
  );
}
