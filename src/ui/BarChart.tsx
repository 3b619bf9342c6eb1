import styles from './bar-chart.module.css';

/** A bar: how many there are and, darker, how many of them are kept; pressing it chooses what it stands for. */
export type BarRow = Readonly<{
  id: string;
  label: string;
  all: number;
  kept: number;
  isPressed?: boolean;
  onChoose: () => void;
}>;

type Props = Readonly<{
  title: string;
  /** What the chart says, in a sentence. */
  sentence: string;
  rows: readonly BarRow[];
  /** Words for the same numbers as a table. */
  table: Readonly<{ summary: string; what: string; all: string; kept: string }>;
}>;

const HEIGHT = 6;

/** A small chart of horizontal bars that are buttons, with its sentence and its numbers as a table. */
export function BarChart({ title, sentence, rows, table }: Props) {
  const longest = Math.max(1, ...rows.map(({ all }) => all));
  return (
    <section className={styles.chart}>
      <h3>{title}</h3>
      <p>{sentence}</p>
      <ul>
        {rows.map(({ id, label, all, kept, isPressed, onChoose }) => (
          <li key={id}>
            <button aria-pressed={isPressed} onClick={onChoose} type="button">
              <span>{label}</span>
              <b>{kept === all ? all : `${kept} / ${all}`}</b>
              <svg aria-hidden="true" preserveAspectRatio="none" viewBox={`0 0 ${longest} ${HEIGHT}`}>
                <rect className={styles.all} height={HEIGHT} width={all} />
                <rect className={styles.kept} height={HEIGHT} width={kept} />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{table.summary}</summary>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{table.what}</th>
              <th scope="col">{table.all}</th>
              <th scope="col">{table.kept}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, all, kept }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>{all}</td>
                <td>{kept}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
