import type { ReactNode } from 'react';
import { formatNumber } from '../../text/format';
import { Disclosure } from '../../ui/Disclosure';
import styles from './inspector.module.css';
import { useWords } from './use-words';

type Props<T> = Readonly<{
  items: readonly T[];
  show: (item: T) => ReactNode;
  className?: string | undefined;
  /** How many are shown before the rest is folded away. */
  most?: number;
}>;

/** A list whose items beyond the first few are folded away under their number. */
export function FoldedList<T extends Readonly<{ id: string }>>({ items, show, className, most = 8 }: Props<T>) {
  const { words, language } = useWords();
  if (items.length === 0) return null;
  // One item more is shown rather than folded away alone.
  const shown = items.length > most + 1 ? most : items.length;
  const list = (part: readonly T[]) => (
    <ul className={className}>
      {part.map((item) => (
        <li key={item.id}>{show(item)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {list(items.slice(0, shown))}
      {shown < items.length && (
        <Disclosure className={styles.rest} summary={words.several.more(formatNumber(items.length - shown, language))}>
          {list(items.slice(shown))}
        </Disclosure>
      )}
    </>
  );
}
