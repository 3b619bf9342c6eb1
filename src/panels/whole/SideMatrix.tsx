import { type Count, type CrossTab, countAt, emptyCells } from '../../graph/cross-tab';
import { NO_VALUE } from '../../graph/facets';
import { setFilter } from '../../state/actions';
import { selectOverview } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { valueName } from '../../text/facet-words';
import { collator } from '../../text/intl';
import { BarMark } from '../../ui/BarMark';
import { Chart } from '../../ui/Chart';
import { useLater } from '../use-later';
import { isJust } from './choice';
import { useChartWords } from './use-chart-words';
import styles from './whole.module.css';

const SIDES = ['academia', 'government', 'business', 'civil-society'] as const;
type Side = (typeof SIDES)[number];
type Row = Readonly<{ id: string; name: string; cells: readonly (Count & Readonly<{ side: Side }>)[] }>;

/** Actors by upland and side of the helix; a cell filters by both, an empty one is a gap. */
export function SideMatrix() {
  const { words, write, tableOf } = useChartWords();
  const rows = useRows();
  const sentence = useSentence(rows);
  const { title, column, cell } = words.whole.sides;
  const longest = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ all }) => all)));
  if (rows.length === 0) return null;
  const lines = rows.flatMap(({ id, name, cells }) =>
    cells.map(({ side, all, kept }) => ({
      id: `${id} ${side}`,
      label: cell(name, words.helix[side]),
      all,
      kept,
    })),
  );
  return (
    <Chart rows={lines} sentence={sentence} table={tableOf(column)} title={title} write={write}>
      <table aria-label={title} className={styles.matrix}>
        <thead>
          <tr>
            {SIDES.map((side) => (
              <th data-side={side} key={side} scope="col">
                {words.helix[side]}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.id}>
            <tr>
              <th colSpan={SIDES.length} scope="rowgroup">
                {row.name}
              </th>
            </tr>
            <tr>
              {row.cells.map((each) => (
                <td data-side={each.side} key={each.side}>
                  <Cell {...each} longest={longest} row={row} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </Chart>
  );
}

function useRows(): readonly Row[] {
  const { words, language, nameOf } = useChartWords();
  const sides: CrossTab = useLater(selectOverview).sides;
  const { compare } = collator(language);
  return [...sides.keys()]
    .map((id) => ({
      id,
      name: valueName('ecosystem', id, words, nameOf),
      cells: SIDES.map((side) => ({ side, ...countAt(sides, id, side) })),
    }))
    .sort((a, b) => Number(a.id === NO_VALUE) - Number(b.id === NO_VALUE) || compare(a.name, b.name));
}

/** How many gaps there are, and which upland has most. */
function useSentence(rows: readonly Row[]): string {
  const { words, write, leading } = useChartWords();
  const { sides } = useLater(selectOverview);
  const isStated = useAtlas(({ view }) => isJust(view.status, 'stated'));
  const uplands = rows.filter(({ id }) => id !== NO_VALUE);
  const gapsOf = ({ id }: Row) => emptyCells(sides, [id], SIDES).length;
  const worst = leading(uplands, gapsOf, ({ name }) => name);
  if (!worst) return words.whole.sides.none;
  const gaps = uplands.reduce((sum, row) => sum + gapsOf(row), 0);
  return words.whole.sides.sentence({ ...worst, gaps: write(gaps), cells: uplands.length * SIDES.length, isStated });
}

function Cell({ side, all, kept, row, longest }: Row['cells'][number] & Readonly<{ row: Row; longest: number }>) {
  const { words, write } = useChartWords();
  const ecosystem = useAtlas((state) => state.view.ecosystem);
  const helix = useAtlas((state) => state.view.helix);
  const { gap, cell } = words.whole.sides;
  if (all === 0) return <span className={styles.gap}>{row.id === NO_VALUE ? write(0) : gap}</span>;
  const isPressed = isJust(ecosystem, row.id) && isJust(helix, side);
  const chosen = { ecosystem: [row.id], helix: [side] };
  return (
    <button
      aria-pressed={isPressed}
      className={styles.cell}
      onClick={() => setFilter(isPressed ? { ecosystem: [], helix: [] } : chosen)}
      type="button"
    >
      <span className="visually-hidden">{cell(row.name, words.helix[side])}:</span>{' '}
      {kept === all ? write(all) : `${write(kept)} / ${write(all)}`}
      <BarMark all={all} kept={kept} longest={longest} />
    </button>
  );
}
