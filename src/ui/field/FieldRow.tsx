import type { ReactNode } from 'react';
import styles from './field-row.module.css';

type Props = Readonly<{
  label: string;
  /** The id of the control that the label names; without one the row is a group of several. */
  htmlFor?: string;
  children: ReactNode;
}>;

/** A field of a form: its label before it, as the term before a fact, and under it what is said of it. */
export function FieldRow({ label, htmlFor, children }: Props) {
  if (htmlFor === undefined) {
    return (
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{label}</legend>
        <div className={styles.control}>{children}</div>
      </fieldset>
    );
  }
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={htmlFor}>
        {label}
      </label>
      <div className={styles.control}>{children}</div>
    </div>
  );
}
