import { actorMarks, anchorText, fieldText, presenceCounts, presenceText } from '../../answers/words/presence-words';
import type { Field, Fields } from '../../graph/domain';
import { maxOf } from '../../graph/extent';
import { chosenIn } from '../../graph/filter/criteria';
import { type Count, countAt } from '../../graph/filter/cross-tab';
import { NO_VALUE } from '../../graph/filter/facets';
import { isNodeGroup } from '../../graph/group-nodes';
import { fieldAt } from '../../graph/presence';
import { sideNumber, sidesIn } from '../../graph/vocabulary';
import { setFilter } from '../../state/act/filter-actions';
import { selectWholeInCounts } from '../../state/select/count-selectors';
import { selectFieldsOf } from '../../state/select/result-selectors';
import { useAtlas } from '../../state/store';
import { collator } from '../../text/intl';
import { wordFor } from '../../text/local-text';
import { valueName } from '../../text/sentences/facet-words';
import { Button } from '../../ui/Button';
import { BarMark } from '../../ui/chart/BarMark';
import { Chart } from '../../ui/chart/Chart';
import { AnchorMark, PresenceWord } from '../common/PresenceWord';
import { useLater } from '../common/use-later';
import { isJust } from './choice';
import { useChartWords } from './use-chart-words';
import styles from './whole.module.css';

type Cell = Count & Readonly<{ side: string; field: Field | null }>;
/** A group with what the source says of its sides; one that is no node, and those of no group, have counts only. */
type Row = Readonly<{ id: string; name: string; fields: Fields | null; cells: readonly Cell[] }>;

/** Actors by group and side; a cell filters by both. Where nobody is, it says what is said in general. */
export function SideMatrix() {
  const { words, write, tableOf } = useChartWords();
  const vocabulary = useAtlas(({ graph }) => graph.vocabulary);
  const sides = sidesIn(vocabulary);
  const rows = useRows(sides);
  const sentence = useSentence(rows, sides);
  const { title, column, cell } = words.whole.sides;
  const longest = maxOf(
    rows.flatMap(({ cells }) => cells.map(({ all }) => all)),
    1,
  );
  // Of groups that are no nodes the source says nothing.
  if (rows.every(({ fields }) => fields === null)) return null;
  const lines = rows.flatMap(({ id, name, cells }) =>
    cells.map(({ side, field, all, kept }) => ({
      id: `${id} ${side}`,
      label: [cell(name, wordFor(words.helix, side)), ...(field ? [presenceText(field, words)] : [])].join(': '),
      all,
      kept,
    })),
  );
  return (
    <Chart rows={lines} sentence={sentence} table={tableOf(column)} title={title} write={write}>
      <table aria-label={title} className={styles.matrix}>
        <thead>
          <tr>
            {sides.map((side) => (
              <th data-side={sideNumber(vocabulary, side)} key={side} scope="col">
                {wordFor(words.helix, side)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.id}>
            <tr>
              <th colSpan={sides.length} scope="rowgroup">
                {row.name}
              </th>
            </tr>
            <tr>
              {row.cells.map((each) => (
                <td data-side={sideNumber(vocabulary, each.side)} key={each.side}>
                  <CellView {...each} longest={longest} row={row} />
                </td>
              ))}
            </tr>
            <Beside row={row} />
          </tbody>
        ))}
      </table>
      <AnchorNotes rows={rows} />
    </Chart>
  );
}

function useRows(all: readonly string[]): readonly Row[] {
  const { words, language, nameOf } = useChartWords();
  const { sides } = useLater(selectWholeInCounts);
  const fieldsOf = useAtlas(selectFieldsOf);
  const graph = useAtlas((state) => state.graph);
  const { compare } = collator(language);
  return [...sides.keys()]
    .map((id) => {
      const fields = isNodeGroup(graph, id) ? fieldsOf(id) : null;
      return {
        id,
        name: valueName(graph.vocabulary.roles.group ?? '', id, words, nameOf),
        fields,
        cells: all.map((side) => ({
          side,
          field: fields && fieldAt(fields, side),
          ...countAt(sides, id, side),
        })),
      };
    })
    .sort((a, b) => Number(a.id === NO_VALUE) - Number(b.id === NO_VALUE) || compare(a.name, b.name));
}

/** How strongly the sides of all groups are spoken of, and of which group nothing is said most often. */
function useSentence(rows: readonly Row[], all: readonly string[]): string {
  const { words, leading } = useChartWords();
  const isStated = useAtlas(({ view }) => isJust(view.status, 'stated'));
  const groups = rows.flatMap(({ fields, name }) => (fields ? [{ fields, name }] : []));
  const silentIn = ({ fields }: Readonly<{ fields: Fields }>) =>
    all.filter((side) => fieldAt(fields, side).presence === 'nothing').length;
  const worst = leading(groups, silentIn, ({ name }) => name);
  const counts = presenceCounts(
    groups.map(({ fields }) => fields),
    words,
  );
  const { sides } = words.whole;
  return [sides.counts(groups.length * all.length, counts, isStated), ...(worst ? [sides.silent(worst)] : [])].join(
    ' ',
  );
}

function CellView({ side, field, all, kept, row, longest }: Cell & Readonly<{ row: Row; longest: number }>) {
  const { words, write } = useChartWords();
  const { group = '', side: sides = '' } = useAtlas((state) => state.graph.vocabulary.roles);
  const groups = useAtlas((state) => chosenIn(state.view, group));
  const chosenSides = useAtlas((state) => chosenIn(state.view, sides));
  const { cell } = words.whole.sides;
  const marks = field ? actorMarks(field, words) : [];
  const more = marks.length > 0 && <small>{marks.join(', ')}</small>;
  if (all === 0) {
    return (
      <span className={styles.gap}>
        <span>
          {field ? <PresenceWord presence={field.presence} /> : write(0)}
          {field?.anchor && <AnchorMark />}
        </span>{' '}
        {more}
      </span>
    );
  }
  const isPressed = isJust(groups, row.id) && isJust(chosenSides, side);
  const chosen = { [group]: [row.id], [sides]: [side] };
  return (
    <Button
      aria-pressed={isPressed}
      className={styles.cell}
      look="row"
      onClick={() => setFilter({ values: isPressed ? { [group]: [], [sides]: [] } : chosen })}
    >
      <span className="visually-hidden">{cell(row.name, wordFor(words.helix, side))}:</span>{' '}
      {kept === all ? write(all) : `${write(kept)} / ${write(all)}`}
      <BarMark all={all} kept={kept} longest={longest} />
      {field && field.general !== 'nothing' && <PresenceWord presence={field.general} />} {more}
    </Button>
  );
}

/** What the anchors' profiles say more, field by field. */
function AnchorNotes({ rows }: Readonly<{ rows: readonly Row[] }>) {
  const { words, nameOf } = useChartWords();
  const notes = rows.flatMap(({ name, cells }) =>
    cells.flatMap(({ side, field }) => {
      const said = field && anchorText(field, words, nameOf);
      return said ? [`${words.whole.sides.cell(name, wordFor(words.helix, side))}: ${said}.`] : [];
    }),
  );
  return notes.map((note) => (
    <p className={styles.note} key={note}>
      * {note}
    </p>
  ));
}

/** Whom the source sets beside the sides of a group. */
function Beside({ row: { fields, cells } }: Readonly<{ row: Row }>) {
  const { words, nameOf } = useChartWords();
  const field = fields && fieldAt(fields, NO_VALUE);
  if (!field || field.presence === 'nothing') return null;
  return (
    <tr>
      <td className={styles.beside} colSpan={cells.length}>
        {words.presence.beside}: {fieldText(field, words, nameOf)}.
      </td>
    </tr>
  );
}
