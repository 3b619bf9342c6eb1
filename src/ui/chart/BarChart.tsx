import { ChevronDown } from 'lucide';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../Button';
import { BarMark } from './BarMark';
import styles from './bar-chart.module.css';
import { Chart, type ChartRow } from './Chart';

/** A bar: how many there are and, in full, how many of them are kept. */
export type BarRow = ChartRow &
  Readonly<{
    isPressed?: boolean;
    /** Chooses what the bar stands for; a row without it is no button. */
    onChoose?: (() => void) | undefined;
    /** What the row says where it has no bar. */
    none?: string | undefined;
    /** What can be unfolded under the bar. */
    more?: Readonly<{ label: string; content: ReactNode }> | undefined;
  }>;

type Props = Readonly<{
  title: string;
  sentence: string;
  rows: readonly BarRow[];
  table: Readonly<{ summary: string; what: string; all: string; kept: string }>;
  write: (value: number) => string;
  /** Short labels stand beside their bars, long ones above. */
  labels?: 'above' | 'beside';
}>;

/** A small chart of horizontal bars that are buttons. */
export function BarChart({ labels = 'above', ...chart }: Props) {
  const longest = chart.rows.reduce((most, { all }) => Math.max(most, all), 1);
  return (
    <Chart {...chart}>
      <ul className={styles.bars} data-labels={labels}>
        {chart.rows.map((row) => (
          <Row key={row.id} longest={longest} row={row} write={chart.write} />
        ))}
      </ul>
    </Chart>
  );
}

type RowProps = Readonly<{ row: BarRow; longest: number; write: (value: number) => string }>;

function Row({ row, longest, write }: RowProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      {row.onChoose ? (
        <Button aria-pressed={row.isPressed ?? false} className={styles.row} look="row" onClick={row.onChoose}>
          <Bar longest={longest} row={row} write={write} />
        </Button>
      ) : (
        <div className={styles.row}>
          <Bar longest={longest} row={row} write={write} />
        </div>
      )}
      {row.more && (
        <>
          <Button
            aria-controls={isOpen ? id : undefined}
            aria-expanded={isOpen}
            icon={ChevronDown}
            label={row.more.label}
            onClick={() => setOpen(!isOpen)}
          />
          {isOpen && (
            <div className={styles.more} id={id}>
              {row.more.content}
            </div>
          )}
        </>
      )}
    </li>
  );
}

function Bar({ row: { label, all, kept, none }, longest, write }: RowProps) {
  return (
    <>
      <span>{label}</span>{' '}
      <span className={styles.value}>
        {all === 0 && none ? <i>{none}</i> : kept === all ? write(all) : `${write(kept)} / ${write(all)}`}
      </span>
      <BarMark all={all} className={styles.mark} kept={kept} longest={longest} />
    </>
  );
}
