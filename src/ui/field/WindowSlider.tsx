import { type CSSProperties, type PointerEvent, type ReactNode, useRef } from 'react';
import styles from './window-slider.module.css';

type Span = readonly [low: number, high: number];

type Props = Readonly<{
  label: string;
  /** Names of the two thumbs. */
  thumbs: readonly [low: string, high: string];
  /** How many columns of one width the axis has. */
  columns: number;
  /** The columns in the window, both ends within. */
  value: Span;
  /** What the thumbs say of the columns at which they stand. */
  texts: readonly [low: string, high: string];
  onChange: (value: Span) => void;
  /** What lies behind the window. */
  children: ReactNode;
}>;

/**
 * A window over a row of columns: its edges are two sliders, between them it moves as a whole, and dragging beside it
 * draws another. Sliders of the browser, as a column need not be a number and must be said in words.
 */
export function WindowSlider({ label, thumbs, columns, value, texts, onChange, children }: Props) {
  const [low, high] = value;
  const drag = useDrag({ columns, value, onChange });
  const edge = { max: columns - 1, min: 0, step: 1 };
  const place = { '--columns': columns, '--low': low, '--high': high + 1 } as CSSProperties;
  return (
    <fieldset aria-label={label} className={styles.slider} style={place}>
      <div {...drag} className={styles.plot} data-whole={low === 0 && high === columns - 1 ? '' : undefined}>
        {children}
        <span className={styles.window} />
      </div>
      <input
        {...edge}
        type="range"
        aria-label={thumbs[0]}
        aria-valuetext={texts[0]}
        className={styles.low}
        onChange={(event) => onChange([Math.min(Number(event.target.value), high), high])}
        value={low}
      />
      <input
        {...edge}
        type="range"
        aria-label={thumbs[1]}
        aria-valuetext={texts[1]}
        className={styles.high}
        onChange={(event) => onChange([low, Math.max(Number(event.target.value), low)])}
        value={high}
      />
    </fieldset>
  );
}

/** A drag within the window moves it; one that begins beside it, or in a window that covers all, draws a new one. */
function useDrag({
  columns,
  value,
  onChange,
}: Readonly<{ columns: number; value: Span; onChange: Props['onChange'] }>) {
  const start = useRef<Readonly<{ at: number; moved: Span | null }> | null>(null);
  const columnAt = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.min(columns - 1, Math.max(0, Math.floor(((clientX - left) / (width || 1)) * columns)));
  };
  const change = (next: Span) => {
    if (next[0] !== value[0] || next[1] !== value[1]) onChange(next);
  };
  const end = () => {
    start.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      const at = columnAt(event);
      const isWhole = value[0] === 0 && value[1] === columns - 1;
      const isWithin = !isWhole && at >= value[0] && at <= value[1];
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { at, moved: isWithin ? value : null };
      if (!isWithin) change([at, at]);
    },
    onPointerMove: (event: PointerEvent) => {
      if (!start.current) return;
      const { at, moved } = start.current;
      const now = columnAt(event);
      if (!moved) return change([Math.min(at, now), Math.max(at, now)]);
      const by = Math.min(columns - 1 - moved[1], Math.max(-moved[0], now - at));
      change([moved[0] + by, moved[1] + by]);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
