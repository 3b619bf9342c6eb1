import { type MatrixQuestion, matrixOf, TOTAL, withTraits } from '../../answers/matrix-of';
import {
  besideCount,
  emptyText,
  fieldOfCell,
  matrixHelp,
  matrixNames,
  rowTotal,
  sideNotes,
  sortedRows,
  traitName,
} from '../../answers/words/matrix-words';
import { maxOf } from '../../graph/extent';
import { cellAt, type Matrix } from '../../graph/matrix/matrix';
import { matrixColumns, matrixRows } from '../../graph/matrix/matrix-traits';
import { ask } from '../../state/act/ask-actions';
import { setFilter } from '../../state/act/filter-actions';
import { type AskFor, newAsk } from '../../state/link/ask-parts';
import { selectFieldsOf } from '../../state/select/result-selectors';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/field/Select';
import { ActorLinks } from '../common/ActorLink';
import { PresenceSign } from '../common/PresenceSign';
import { AnchorMark, PresenceLegend } from '../common/PresenceWord';
import { useWords } from '../common/use-words';
import styles from './matrix.module.css';
import questions from './questions.module.css';
import { TieMatrix } from './ties/TieMatrix';
import { useQuestion } from './use-question';

/** How many shades tell small counts from large ones. */
const SHADES = 4;

type Question = AskFor<'matrix'>;

const VIEWS = ['counts', 'ties'] as const satisfies readonly Question['show'][];

/** How many are where, or who is tied to whom. */
export function MatrixView() {
  const { words } = useWords();
  const question = useQuestion('matrix');
  const text = words.questions.matrix;
  const isTies = question.show === 'ties';
  return (
    <div className={questions.view}>
      <h2 tabIndex={-1}>{isTies ? text.ties.title : text.title}</h2>
      <div className={styles.choices}>
        <span aria-hidden="true">{text.view}</span>
        <Select
          label={text.view}
          onChange={(show) => ask({ ...question, show, row: '', column: '' })}
          options={VIEWS.map((id) => ({ value: id, label: text.views[id] }))}
          value={question.show}
        />
        {!isTies && <Traits question={question} />}
      </div>
      {isTies ? <TieMatrix question={question} /> : <CountMatrix question={question} />}
    </div>
  );
}

/** What the rows of counts are, and what their columns. */
function Traits({ question }: Readonly<{ question: Question }>) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const { rows, columns } = withTraits(question, graph);
  const text = words.questions.matrix;
  // The first choice is that of whom nothing is said.
  const optionsOf = (traits: readonly string[]) =>
    traits.map((id, index) => ({ value: index === 0 ? '' : id, label: traitName(id, words) }));
  const valueIn = (traits: readonly string[], trait: string) => (trait === traits[0] ? '' : trait);
  const change = (parts: Partial<Question>) => ask({ ...question, row: '', column: '', sort: '', ...parts });
  return (
    <>
      <span aria-hidden="true">{text.rows}</span>
      <Select
        label={text.rows}
        onChange={(rows) => change({ rows })}
        options={optionsOf(matrixRows(graph))}
        value={valueIn(matrixRows(graph), rows)}
      />
      <span aria-hidden="true">{text.columns}</span>
      <Select
        label={text.columns}
        onChange={(columns) => change({ columns })}
        options={optionsOf(matrixColumns(graph))}
        value={valueIn(matrixColumns(graph), columns)}
      />
    </>
  );
}

/** How many are in each row, a group, a node or a value, by side, kind, year or another attribute. */
function CountMatrix({ question: asked }: Readonly<{ question: Question }>) {
  const { words } = useWords();
  const table = useAtlas((state) => matrixOf(state, asked));
  const question = withTraits(
    asked,
    useAtlas((state) => state.graph),
  );
  return (
    <>
      <p className={questions.quiet}>{matrixHelp(question, words).join(' ')}</p>
      <Table question={question} table={table} />
      {question.tellsSides && <PresenceLegend />}
      {question.tellsSides && <SideNotes question={question} table={table} />}
      <Chosen question={question} table={table} />
    </>
  );
}

type Props = Readonly<{ question: MatrixQuestion; table: Matrix }>;

/** Asks the question that is asked once more, with other parts. */
function askAnew(parts: Partial<Question>): void {
  const { ask: asked } = useAtlas.getState().view;
  ask({ ...(asked?.kind === 'matrix' ? asked : newAsk('matrix')), ...parts });
}

function Table({ question, table }: Props) {
  const { words, language, nameOf } = useWords();
  const names = matrixNames(question, words, nameOf);
  const rows = sortedRows(table, question, words, nameOf);
  const text = words.questions.matrix;
  const most = maxOf(
    rows.flatMap((row) => table.columns.map((column) => cellAt(table, row, column).length)),
    1,
  );
  const heads = [
    { id: '', name: traitName(question.rows, words) },
    ...table.columns.map((id) => ({ id, name: names.column(id) })),
    { id: TOTAL, name: text.total },
  ];
  return (
    // A scrolling region is reached by keys.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: axe asks for it.
    <section aria-label={text.title} className={styles.scroll} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map(({ id, name }) => (
              <th
                aria-sort={question.sort === id ? (id === '' ? 'ascending' : 'descending') : undefined}
                key={id}
                scope="col"
              >
                <Button look="cell" onClick={() => askAnew({ sort: id })}>
                  {name}
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{names.row(row)}</th>
              {table.columns.map((column) => (
                <td key={column}>
                  <Cell column={column} most={most} question={question} row={row} table={table} />
                </td>
              ))}
              <td className={styles.total}>{formatNumber(rowTotal(table, row), language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ question, table, row, column, most }: Props & Readonly<{ row: string; column: string; most: number }>) {
  const { words, language, nameOf } = useWords();
  const names = matrixNames(question, words, nameOf);
  const text = words.questions.matrix;
  const field = fieldOfCell(useAtlas(selectFieldsOf), question, row, column);
  const count = cellAt(table, row, column).length;
  if (count === 0) {
    return (
      <span className={styles.gap}>
        {field ? <PresenceSign presence={field.presence} /> : <span aria-hidden="true">·</span>}
        <span className="visually-hidden">{emptyText(field, question, { row, column }, words)}</span>
        {field?.anchor && <AnchorMark />}
      </span>
    );
  }
  const isChosen = question.row === row && question.column === column;
  const general = besideCount(field);
  const said = text.cell(names.row(row), names.column(column), formatNumber(count, language));
  return (
    <Button
      aria-label={general ? `${said}, ${words.presence.short[general]}` : said}
      aria-pressed={isChosen}
      data-shade={Math.ceil((SHADES * count) / most)}
      look="cell"
      onClick={() => askAnew({ row: isChosen ? '' : row, column: isChosen ? '' : column })}
    >
      {formatNumber(count, language)}
      {general && <PresenceSign presence={general} />}
    </Button>
  );
}

/** What must be said of cells beside their numbers: who is inferred, contested or past, and what anchors say more. */
function SideNotes({ question, table }: Props) {
  const { words, nameOf } = useWords();
  const fieldsOf = useAtlas(selectFieldsOf);
  return sideNotes(fieldsOf, question, table, words, nameOf).map((note) => (
    <p className={questions.quiet} key={note}>
      {note}
    </p>
  ));
}

/** Who is in the chosen cell, and a way to leave only them on the map. */
function Chosen({ question, table }: Props) {
  const { words, language, nameOf } = useWords();
  const names = matrixNames(question, words, nameOf);
  const { row, column } = question;
  const ids = cellAt(table, row, column);
  if (ids.length === 0) return null;
  const text = words.questions.matrix;
  return (
    <section>
      <h3>{text.cell(names.row(row), names.column(column), formatNumber(ids.length, language))}</h3>
      <ActorLinks ids={ids} />
      <Button onClick={() => setFilter({ only: ids })}>{text.only}</Button>
    </section>
  );
}
