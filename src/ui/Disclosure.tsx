import type { DetailsHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './disclosure.module.css';

type Props = Readonly<
  DetailsHTMLAttributes<HTMLDetailsElement> & {
    summary: ReactNode;
    /** What stands at the end of the summary's line. */
    aside?: ReactNode;
    /** A part under its heading, or within a part something small on demand. */
    look?: 'head' | 'quiet';
    summaryRef?: Ref<HTMLElement>;
  }
>;

/** What is folded away under a line that says what it is, by the browser's own means. */
export function Disclosure({ summary, aside, look = 'quiet', summaryRef, className, children, ...rest }: Props) {
  return (
    <details className={[styles.fold, styles[look], className].filter(Boolean).join(' ')} {...rest}>
      <summary className={styles.summary} ref={summaryRef}>
        <span>{summary}</span>
        {aside}
      </summary>
      {children}
    </details>
  );
}
