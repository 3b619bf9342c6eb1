import { countAt, emptyCells } from '../../graph/cross-tab';
import { NO_VALUE } from '../../graph/facets';
import type { Span } from '../../graph/overview';
import { setFilter, setRange, toggleStatus } from '../../state/actions';
import { selectOverview } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { percentFormat } from '../../text/intl';
import { BarChart } from '../../ui/BarChart';
import { valueName } from '../filters/facet-words';
import { useLater } from '../use-later';
import { useWords } from '../use-words';
import styles from './inspector.module.css';

const useOverview = () => useLater(selectOverview);

/** The whole at a glance: small charts that filter on a click, darker where the filter keeps. */
export function WholeCharts() {
  return (
    <>
      <SizeChart />
      <YearChart />
      <SideTable />
      <StatusChart />
    </>
  );
}

function useTableWords(what: string) {
  const { words } = useWords();
  const { table, all, kept } = words.whole;
  return { summary: table, what, all, kept };
}

function SizeChart() {
  const { words, language, nameOf } = useWords();
  const { sizes } = useOverview();
  const only = useAtlas((state) => state.view.only);
  const { sizesTitle, sizesSentence, cluster } = words.whole;
  const table = useTableWords(cluster);
  const [largest] = sizes;
  const sum = sizes.reduce((total, { members }) => total + members, 0);
  if (!largest) return null;
  return (
    <BarChart
      rows={sizes.map(({ id, members, isKept }) => ({
        id,
        label: nameOf(id),
        all: members,
        kept: isKept ? members : 0,
        isPressed: only.length === 1 && only[0] === id,
        onChoose: () => setFilter({ only: only.length === 1 && only[0] === id ? [] : [id] }),
      }))}
      sentence={sizesSentence(
        nameOf(largest.id),
        formatNumber(largest.members, language),
        formatNumber(sum, language),
        sizes.length,
      )}
      table={table}
      title={sizesTitle}
    />
  );
}

const spanText = ({ low, high }: Span) => (low === high ? String(low) : `${low}–${high}`);

function YearChart() {
  const { words } = useWords();
  const { founded } = useOverview();
  const range = useAtlas((state) => state.view.founded);
  const { yearsTitle, yearsSentence, yearsSilent, year } = words.whole;
  const table = useTableWords(year);
  const filled = founded.filter(({ all }) => all > 0);
  const most = filled.reduce((best, span) => Math.max(best, span.all), 0);
  const silent = founded.filter(({ all, high, low }) => all === 0 && high - low < 5).map(spanText);
  const best = filled.filter(({ all }) => all === most).map(spanText);
  const isChosen = ({ low, high }: Span) => range?.min === low && range.max === high;
  if (filled.length === 0) return null;
  return (
    <BarChart
      rows={filled.map((span) => ({
        id: spanText(span),
        label: spanText(span),
        all: span.all,
        kept: span.kept,
        isPressed: isChosen(span),
        onChoose: () => setRange('founded', isChosen(span) ? null : { min: span.low, max: span.high, missing: false }),
      }))}
      sentence={[yearsSentence(best.join(', '), most), silent.length > 0 ? yearsSilent(silent.join(', ')) : '']
        .filter(Boolean)
        .join(' ')}
      table={table}
      title={yearsTitle}
    />
  );
}

const SIDES = ['academia', 'government', 'business', 'civil-society'] as const;

/** Actors by upland and side of the helix; an empty cell is a gap. */
function SideTable() {
  const { words, nameOf } = useWords();
  const { sides } = useOverview();
  const { ecosystem, helix } = useAtlas((state) => state.view);
  const { sidesTitle, sidesSentence, upland, cell } = words.whole;
  const rows = [...sides.keys()].sort((a, b) => Number(a === NO_VALUE) - Number(b === NO_VALUE));
  const gaps = emptyCells(sides, rows, SIDES).length;
  return (
    <section className={styles.matrix}>
      <h3>{sidesTitle}</h3>
      <p className={styles.quiet}>{sidesSentence(gaps)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{upland}</th>
            {SIDES.map((side) => (
              <th data-side={side} key={side} scope="col">
                {words.helix[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const name = valueName('ecosystem', row, words, nameOf);
            return (
              <tr key={row}>
                <th scope="row">{name}</th>
                {SIDES.map((side) => {
                  const { all, kept } = countAt(sides, row, side);
                  const isPressed = ecosystem.length === 1 && ecosystem[0] === row && helix[0] === side;
                  return (
                    <td key={side}>
                      <button
                        aria-label={cell(name, words.helix[side], words.count.actors(all))}
                        aria-pressed={isPressed}
                        data-empty={all === 0 || undefined}
                        onClick={() =>
                          setFilter(isPressed ? { ecosystem: [], helix: [] } : { ecosystem: [row], helix: [side] })
                        }
                        type="button"
                      >
                        {all === kept ? all : `${kept}/${all}`}
                      </button>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function StatusChart() {
  const { words, language } = useWords();
  const { status } = useOverview();
  const chosen = useAtlas((state) => state.view.status);
  const { statusTitle, statusSentence, known } = words.whole;
  const table = useTableWords(known);
  const countOf = (id: 'stated' | 'inferred') => status.get(id) ?? { all: 0, kept: 0 };
  const all = countOf('stated').all + countOf('inferred').all;
  return (
    <BarChart
      rows={(['stated', 'inferred'] as const).map((id) => ({
        id,
        label: words.status[id],
        ...countOf(id),
        isPressed: chosen.includes(id),
        onChoose: () => toggleStatus(id),
      }))}
      sentence={statusSentence(
        percentFormat(language).format(all > 0 ? countOf('stated').all / all : 0),
        words.count.relations(all),
      )}
      table={table}
      title={statusTitle}
    />
  );
}
