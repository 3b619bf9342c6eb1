import { YEAR_CLASSES, type YearPair } from '../../graph/time/spans';
import { countClasses } from '../../graph/timeline/compare-years';
import { setYears } from '../../state/act/filter-actions';
import { selectStops, selectYearClasses } from '../../state/select/time-selectors';
import { useAtlas } from '../../state/store';
import { Select } from '../../ui/field/Select';
import { useWords } from '../common/use-words';
import styles from './time.module.css';

/** Two years to choose, what became of actors and relations between them in one sentence, and how the map marks it. */
export function TwoYears({ years }: Readonly<{ years: YearPair }>) {
  const { words } = useWords();
  const classes = useAtlas(selectYearClasses);
  const stops = useAtlas(selectStops);
  const text = words.time;
  const [earliest, latest] = [stops[0]?.first ?? years.a, stops.at(-1)?.last ?? years.b];
  return (
    <div className={styles.years}>
      <span className={styles.pickers}>
        <YearSelect
          label={text.yearA}
          onChange={(a) => setYears({ ...years, a })}
          range={[Math.min(earliest, years.a), years.b - 1]}
          value={years.a}
        />
        <YearSelect
          label={text.yearB}
          onChange={(b) => setYears({ ...years, b })}
          range={[years.a + 1, Math.max(latest, years.b)]}
          value={years.b}
        />
      </span>
      <p role="status">
        {classes &&
          text.compared({
            ...years,
            actors: countClasses(classes.nodes),
            relations: countClasses(classes.edges),
          })}
      </p>
      <ul className={styles.marks}>
        {YEAR_CLASSES.map((one) => (
          <li key={one}>
            <span className={`${styles.mark} ${styles[one]}`} />
            {text.classes[one]}
          </li>
        ))}
      </ul>
    </div>
  );
}

type YearSelectProps = Readonly<{
  label: string;
  value: number;
  /** The years to choose from, both within. */
  range: readonly [first: number, last: number];
  onChange: (year: number) => void;
}>;

function YearSelect({ label, value, range: [first, last], onChange }: YearSelectProps) {
  const options = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  return (
    <>
      <span aria-hidden="true">{label}</span>
      <Select
        label={label}
        onChange={onChange}
        options={options.map((year) => ({ value: year, label: String(year) }))}
        value={value}
      />
    </>
  );
}
