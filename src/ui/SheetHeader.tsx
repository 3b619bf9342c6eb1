import { ChevronDown, ChevronUp, X } from 'lucide';
import { type PointerEvent, useRef } from 'react';
import { Button } from './Button';
import styles from './sheet-header.module.css';

type Props = Readonly<{
  title: string;
  labels: Readonly<{ larger: string; smaller: string; close: string }>;
  /** Which of the sizes it has, from 0, and how many there are. */
  size: number;
  sizes: number;
  onSize: (size: number) => void;
  onClose: () => void;
}>;

/** A finger that moved less than this did not drag. */
const DRAG_PX = 24;

/** Where a sheet comes from the side, dragging goes across. */
const along = ({ clientX, clientY }: PointerEvent) =>
  matchMedia('(orientation: landscape)').matches ? clientX : clientY;

/** The head of a sheet from below or from the side: drag it to make the sheet larger or smaller, or use its buttons. */
export function SheetHeader({ title, labels, size, sizes, onSize, onClose }: Props) {
  const start = useRef<number | null>(null);
  const smaller = () => (size > 0 ? onSize(size - 1) : onClose());
  const larger = () => size < sizes - 1 && onSize(size + 1);
  const onUp = (event: PointerEvent) => {
    const moved = start.current === null ? 0 : along(event) - start.current;
    start.current = null;
    if (moved < -DRAG_PX) larger();
    if (moved > DRAG_PX) smaller();
  };
  return (
    <header
      className={styles.head}
      onPointerCancel={() => {
        start.current = null;
      }}
      onPointerDown={(event) => {
        start.current = along(event);
        if (event.target === event.currentTarget) event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={onUp}
    >
      <p>{title}</p>
      <Button
        className={styles.turned ?? ''}
        disabled={size === sizes - 1}
        icon={ChevronUp}
        label={labels.larger}
        onClick={larger}
      />
      <Button
        className={styles.turned ?? ''}
        disabled={size === 0}
        icon={ChevronDown}
        label={labels.smaller}
        onClick={smaller}
      />
      <Button icon={X} label={labels.close} onClick={onClose} />
    </header>
  );
}
