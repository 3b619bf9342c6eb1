import { maxOf } from '../../graph/extent';
import { type Span, spanOf } from '../../graph/timeline/play';
import type { Stop, StopCount } from '../../graph/timeline/timeline';
import { setTime } from '../../state/act/filter-actions';
import { selectTimeline } from '../../state/select/count-selectors';
import { useAtlas } from '../../state/store';
import { documentWords } from '../../text/later-words';
import { lowered } from '../../text/local-text';
import { roleName } from '../../text/sentences/role-name';
import type { Words } from '../../text/words';
import { WindowSlider } from '../../ui/field/WindowSlider';
import { useLater } from '../common/use-later';
import { useWords } from '../common/use-words';
import styles from './time.module.css';

/** The years as columns, with the window over them. */
export function TimeChart() {
  const { words } = useWords();
  const { stops } = useLater(selectTimeline);
  const time = useAtlas((state) => state.view.time);
  const span = spanOf(stops, time);
  const graph = useAtlas((state) => state.graph);
  const text = words.time;
  const founded = roleName('begin', text.founded, graph, words);
  const chart = graph.domain.isGraded ? text.chart : documentWords(words).general.timeChart(founded);
  const choose = ([low, high]: Span) => {
    const isEverything = low === 0 && high === stops.length - 1 && (time?.undated ?? true);
    const [from, to] = [stops[low]?.first ?? 0, stops[high]?.last ?? 0];
    setTime(isEverything ? null : { from, to, undated: time?.undated ?? true });
  };
  const said = ([low, high]: Span): readonly [string, string] => [
    yearsText(stops[low], text),
    yearsText(stops[high], text),
  ];
  return (
    <div className={styles.chart}>
      <ul className={styles.key}>
        <li>
          <span className={`${styles.swatch} ${styles.founded}`} />
          {lowered(founded, words)}
        </li>
        <li>
          <span className={`${styles.swatch} ${styles.dated}`} />
          {text.dated}
        </li>
      </ul>
      <div className={styles.axis}>
        <WindowSlider
          columns={stops.length}
          label={text.window}
          onChange={choose}
          texts={said(span)}
          thumbs={[text.from, text.to]}
          value={span}
        >
          <Bars chart={chart} span={span} stops={stops} text={text} />
        </WindowSlider>
        <Labels stops={stops} text={text} />
      </div>
    </div>
  );
}

type Text = Words['time'];

const yearsText = (stop: Stop | undefined, text: Text) => (stop ? text.years(stop.first, stop.last) : '');

type BarsProps = Readonly<{
  stops: readonly StopCount[];
  span: Span;
  text: Text;
  /** What it is a chart of, with its columns in words. */
  chart: (columns: string) => string;
}>;

/** Pale is everything, solid what was founded and hollow what else is dated, of what the other choices keep. */
function Bars({ stops, span, text, chart }: BarsProps) {
  const tallest = maxOf(
    stops.map(({ all }) => all),
    1,
  );
  const share = (count: number) => `${(100 * count) / tallest}%`;
  const described = stops
    .filter(({ founded, dated }) => founded + dated > 0)
    .map((stop) => `${yearsText(stop, text)}: ${stop.founded} + ${stop.dated}`);
  return (
    <div aria-label={chart(described.join(', '))} className={styles.bars} role="img">
      {stops.map(({ first, all, founded, dated }, index) => (
        <span className={styles.column} data-outside={index < span[0] || index > span[1] ? '' : undefined} key={first}>
          <span className={`${styles.part} ${styles.all}`} style={{ height: share(all) }} />
          <span className={`${styles.part} ${styles.founded}`} style={{ height: share(founded) }} />
          <span className={`${styles.part} ${styles.dated}`} style={{ bottom: share(founded), height: share(dated) }} />
        </span>
      ))}
    </div>
  );
}

/** Years under their columns, as many as find room; dots where the axis leaves years out. */
function Labels({ stops, text }: Readonly<{ stops: readonly StopCount[]; text: Text }>) {
  const isSilence = ({ first, last, all }: StopCount) => all === 0 && last > first;
  const label = (stop: StopCount) => {
    if (isSilence(stop)) return '…';
    return stop.first === stop.last ? String(stop.first) : text.decade(stop.first);
  };
  return (
    <div aria-hidden="true" className={styles.labels}>
      {stops.map((stop) => (
        <span className={styles.label} data-silence={isSilence(stop) ? '' : undefined} key={stop.first}>
          <span>{label(stop)}</span>
        </span>
      ))}
    </div>
  );
}
