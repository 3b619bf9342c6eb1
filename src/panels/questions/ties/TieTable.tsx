import { memo, useMemo } from 'react';
import type { Ties } from '../../../answers/ties-of';
import { sentenceOf } from '../../../answers/words/relation-words';
import type { Edge } from '../../../graph/graph';
import { openTieCell } from '../../../state/act/matrix-actions';
import { setPreview } from '../../../state/act/session-actions';
import type { AskFor } from '../../../state/link/ask-parts';
import { useAtlas } from '../../../state/store';
import { formatNumber } from '../../../text/format';
import { shortNameOf } from '../../../text/sentences/short-name';
import { Button } from '../../../ui/Button';
import { useWords } from '../../common/use-words';
import styles from './ties.module.css';
import { useGridWalk } from './use-grid-walk';

type Question = AskFor<'matrix'>;

/** A cell with ties; `index` is its place in reading order, `row` and `column` count actors from 0. */
type Cell = Readonly<{ index: number; row: number; column: number; ties: readonly Edge[] }>;

/** Rows and columns, which are the same actors: their order, the community of each, and the cells that have ties. */
type Shape = Readonly<{ order: readonly string[]; community: readonly number[]; rows: readonly (readonly Cell[])[] }>;

/** How many ties have a shade of their own; more have the last one. */
const SHADES = 4;

function shapeOf({ groups, cells }: Ties): Shape {
  const order = groups.flat();
  let index = -1;
  const rows = order.map((from, row) =>
    order.flatMap((to, column) => {
      const ties = cells.get(from)?.get(to);
      if (!ties) return [];
      index += 1;
      return [{ index, row, column, ties }];
    }),
  );
  return { order, community: groups.flatMap((group, place) => group.map(() => place)), rows };
}

/**
 * From whom ties lead (rows) to whom (columns), by community. One cell is a stop of the Tab key; arrows walk those that
 * have ties.
 */
export function TieTable({ question, ties }: Readonly<{ question: Question; ties: Ties }>) {
  const { words } = useWords();
  const shape = useMemo(() => shapeOf(ties), [ties]);
  const { order, rows } = shape;
  const cells = useMemo(() => rows.flat(), [rows]);
  const isChosen = (cell: Cell) => order[cell.row] === question.row && order[cell.column] === question.column;
  const { grid, at, reach, onKeyDown } = useGridWalk(cells, cells.findIndex(isChosen));
  return (
    <div className={styles.scroll}>
      <table
        aria-label={words.questions.matrix.views.ties}
        className={styles.table}
        onKeyDown={onKeyDown}
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells arrows walk is a grid.
        role="grid"
      >
        <ColumnHeads active={cells[at]?.column} groups={ties.groups} shape={shape} />
        {ties.groups.map((group, place) => (
          <tbody key={group[0]}>
            <CommunityHead place={place} span={order.length + 1} />
            {group.map((id) => {
              const row = order.indexOf(id);
              const stop = rows[row]?.find(({ index }) => index === at)?.index;
              return <TieRow key={id} onReach={reach} question={question} row={row} shape={shape} stop={stop} />;
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The class of a place of the order at which a community begins. */
const startOf = ({ community }: Shape, place: number) =>
  community[place] === community[place - 1] ? '' : styles.start;

function CommunityHead({ place, span }: Readonly<{ place: number; span: number }>) {
  const { words, language } = useWords();
  return (
    <tr>
      <th className={styles.community} colSpan={span} scope="rowgroup">
        <span>{words.questions.matrix.ties.community(formatNumber(place + 1, language))}</span>
      </th>
    </tr>
  );
}

type HeadsProps = Readonly<{ active: number | undefined; groups: Ties['groups']; shape: Shape }>;

/** The communities by number, and below them the actors, whose names are read upwards and short where they can be. */
function ColumnHeads({ active, groups, shape }: HeadsProps) {
  const { words, language, nameOf } = useWords();
  const { nodes, vocabulary } = useAtlas((state) => state.graph);
  const short = (id: string) => {
    const node = nodes.get(id);
    return (node && shortNameOf(node, vocabulary, language)) ?? nameOf(id);
  };
  return (
    <thead>
      <tr>
        <td className={styles.corner} />
        {groups.map((group, place) => (
          <th
            aria-label={words.questions.matrix.ties.community(formatNumber(place + 1, language))}
            className={`${styles.number} ${styles.start}`}
            colSpan={group.length}
            key={group[0]}
            scope="colgroup"
          >
            <span>{formatNumber(place + 1, language)}</span>
          </th>
        ))}
      </tr>
      <tr>
        <td className={`${styles.corner} ${styles.columnHead}`} />
        {shape.order.map((id, column) => (
          <th
            aria-label={nameOf(id)}
            className={`${styles.columnHead} ${startOf(shape, column)}`}
            data-active={column === active || undefined}
            key={id}
            scope="col"
            title={nameOf(id)}
          >
            <span>{short(id)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type RowProps = Readonly<{
  question: Question;
  shape: Shape;
  row: number;
  /** The index of the cell that is the stop of the Tab key, where it is in this row. */
  stop: number | undefined;
  onReach: (index: number) => void;
}>;

/** Most rows stay as they are while arrows walk the cells. */
const TieRow = memo(function TieRow({ question, shape, row, stop, onReach }: RowProps) {
  const { nameOf } = useWords();
  const { order, community, rows } = shape;
  const byColumn = new Map(rows[row]?.map((cell) => [cell.column, cell]));
  const name = nameOf(order[row] ?? '');
  return (
    <tr>
      <th className={styles.rowHead} data-active={stop !== undefined || undefined} scope="row" title={name}>
        <span>{name}</span>
      </th>
      {order.map((id, column) => {
        const cell = byColumn.get(column);
        return (
          <td
            className={`${styles.cell} ${startOf(shape, column)}`}
            data-own={community[column] === community[row] || undefined}
            key={id}
          >
            {cell && (
              <TieButton cell={cell} isStop={cell.index === stop} onReach={onReach} question={question} shape={shape} />
            )}
          </td>
        );
      })}
    </tr>
  );
});

type ButtonProps = Pick<RowProps, 'question' | 'shape' | 'onReach'> & Readonly<{ cell: Cell; isStop: boolean }>;

/** How many ties lead from the one to the other: said as a sentence, lit on the map, opened by a click. */
function TieButton({ question, shape, cell: { index, row: from, column: to, ties }, isStop, onReach }: ButtonProps) {
  const { words, language, nameOf } = useWords();
  const [row = '', column = ''] = [shape.order[from], shape.order[to]];
  const [only, ...others] = ties;
  const said =
    only && others.length === 0
      ? `${sentenceOf(only, words, nameOf, row)}: ${words.count.relations(1)}`
      : words.questions.matrix.cell(nameOf(row), nameOf(column), words.count.relations(ties.length));
  const isInferred = ties.every(({ status }) => status === 'inferred');
  const label = isInferred ? `${said} (${words.status.inferred})` : said;
  const light = () => setPreview({ nodes: new Set([row, column]), edges: new Set(ties.map(({ id }) => id)) });
  return (
    <Button
      aria-label={label}
      data-cell={index}
      data-inferred={isInferred || undefined}
      data-resumed={(question.row === row && question.column === column) || undefined}
      data-shade={Math.min(SHADES, ties.length)}
      look="cell"
      onBlur={() => setPreview(null)}
      onClick={() => openTieCell(question, { row, column, ties })}
      onFocus={() => {
        onReach(index);
        light();
      }}
      onPointerEnter={light}
      onPointerLeave={() => setPreview(null)}
      tabIndex={isStop ? 0 : -1}
      title={label}
    >
      {formatNumber(ties.length, language)}
    </Button>
  );
}
