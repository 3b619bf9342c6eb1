import { type ReactNode, useId } from 'react';
import { Disclosure } from '../Disclosure';
import styles from './chart.module.css';

/** One line of a chart's table: how many there are, and how many of them are kept. */
export type ChartRow = Readonly<{ id: string; label: string; all: number; kept: number }>;

type Props = Readonly<{
  title: string;
  /** What the chart says, in a sentence. */
  sentence: string;
  rows: readonly ChartRow[];
  /** Words for the same numbers as a table. */
  table: Readonly<{ summary: string; what: string; all: string; kept: string }>;
  write: (value: number) => string;
  children: ReactNode;
}>;

/** A small chart under its title and its sentence, its numbers folded away as a table. */
export function Chart({ title, sentence, rows, table, write, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.chart}>
      <h3 id={id}>{title}</h3>
      <p>{sentence}</p>
      {children}
      <Disclosure
        summary={
          <>
            {table.summary}
            <span className="visually-hidden">: {title}</span>
          </>
        }
      >
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{table.what}</th>
              <th scope="col">{table.all}</th>
              <th scope="col">{table.kept}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                <td>{write(row.all)}</td>
                <td>{write(row.kept)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </section>
  );
}
