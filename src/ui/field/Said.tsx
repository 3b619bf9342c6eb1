import styles from './field-row.module.css';

/** What is said of what stands in a field: why it cannot be taken over, or how it is understood. */
export type Verdict = Readonly<{ problem?: string | undefined; hint?: string | undefined }>;

/** What ties a field of this id to what is said of it. */
export const saidIn = (id: string, { problem, hint }: Verdict) => ({
  'aria-describedby': (problem ?? hint) ? `${id}-said` : undefined,
  'aria-invalid': problem !== undefined || undefined,
});

/** What is said of a field of this id; nothing where there is nothing to say. */
export function Said({ id, problem, hint }: Verdict & Readonly<{ id: string }>) {
  const said = problem ?? hint;
  if (!said) return null;
  return (
    <p className={problem === undefined ? styles.hint : styles.problem} id={`${id}-said`}>
      {said}
    </p>
  );
}
