import styles from './bar-mark.module.css';

type Props = Readonly<{ all: number; kept: number; longest: number; className?: string | undefined }>;

/** A bar as a drawing: faint for all, full for what is kept. Decoration: the numbers stand beside it. */
export function BarMark({ all, kept, longest, className }: Props) {
  return (
    <svg
      aria-hidden="true"
      className={className ? `${styles.bar} ${className}` : styles.bar}
      preserveAspectRatio="none"
      viewBox={`0 0 ${Math.max(1, longest)} 1`}
    >
      <rect className={styles.all} height={1} width={all} />
      <rect className={styles.kept} height={1} width={kept} />
    </svg>
  );
}
