import { ChevronDown, ChevronUp, X } from 'lucide';
import { type PointerEvent, useRef } from 'react';
import { Button } from './Button';
import styles from './sheet-header.module.css';

type Props = Readonly<{
  title: string;
  labels: Readonly<{ higher: string; lower: string; close: string }>;
  /** Which of the heights it has, from 0, and how many there are. */
  height: number;
  heights: number;
  onHeight: (height: number) => void;
  onClose: () => void;
}>;

/** A finger that moved less than this did not drag. */
const DRAG_PX = 24;

/** The head of a sheet from below: drag it to make the sheet higher or lower, or use its buttons. */
export function SheetHeader({ title, labels, height, heights, onHeight, onClose }: Props) {
  const start = useRef<number | null>(null);
  const lower = () => (height > 0 ? onHeight(height - 1) : onClose());
  const higher = () => height < heights - 1 && onHeight(height + 1);
  const onUp = ({ clientY }: PointerEvent) => {
    const moved = start.current === null ? 0 : clientY - start.current;
    start.current = null;
    if (moved < -DRAG_PX) higher();
    if (moved > DRAG_PX) lower();
  };
  return (
    <header
      className={styles.head}
      onPointerCancel={() => {
        start.current = null;
      }}
      onPointerDown={(event) => {
        start.current = event.clientY;
        if (event.target === event.currentTarget) event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={onUp}
    >
      <p>{title}</p>
      <Button disabled={height === heights - 1} icon={ChevronUp} label={labels.higher} onClick={higher} />
      <Button disabled={height === 0} icon={ChevronDown} label={labels.lower} onClick={lower} />
      <Button icon={X} label={labels.close} onClick={onClose} />
    </header>
  );
}
