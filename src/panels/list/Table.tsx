import { ArrowDown, ArrowUp } from 'lucide';
import { Fragment, type HTMLAttributes, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { type Column, columnName } from '../../answers/columns';
import { setHover } from '../../state/act/session-actions';
import { sortBy } from '../../state/act/view-actions';
import type { SortColumn } from '../../state/link/view';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../common/use-words';
import styles from './list.module.css';
import { FIRST_ROW, useRowWindow } from './row-window';
import type { Rows } from './use-rows';

/** What makes a table a grid: keys lead from cell to cell in it. */
export type Grid = HTMLAttributes<HTMLTableElement> &
  Readonly<{
    /** The row that is rendered wherever it is, by its index; null for none. */
    kept: number | null;
    /** The column whose head the Tab key leads to; null for none. */
    head: SortColumn | null;
  }>;

type Props<T> = Readonly<{
  caption: string;
  rows: Rows<T>;
  isSelected: (item: T) => boolean;
  /** A row; its number among all is undefined where all are rendered, but in a grid. */
  row: (item: T, number: number | undefined) => ReactNode;
  grid?: Grid;
}>;

/** A table of many rows renders those in view only: each is one line then, and says which of all it is. */
export function Table<T extends Readonly<{ id: string }>>({ caption, rows, isSelected, row, grid }: Props<T>) {
  const { words } = useWords();
  const { items, columns, context } = rows;
  const { kept = null, head = null, ...attributes } = grid ?? {};
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const { runs, rowHeight, isWhole } = useRowWindow(items.length, scroll, kept);
  useEffect(() => (scroll ? followFocus(scroll) : undefined), [scroll]);
  const current = items.findLastIndex(isSelected);
  const currentId = items[current]?.id;
  // What is selected is shown once, wherever it then comes to stand.
  const showCurrent = useEffectEvent((list: HTMLElement) => {
    if (!isWhole) bringRow(list, current, rowHeight);
    list.querySelector('tr[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    if (scroll && currentId !== undefined) showCurrent(scroll);
  }, [scroll, currentId]);
  if (items.length === 0) return <p className={styles.none}>{words.list.empty}</p>;
  const isNumbered = !isWhole || grid !== undefined;
  const starts = [0, ...runs.map(({ end }) => end)];
  return (
    <div className={styles.scroll} ref={setScroll}>
      <table
        {...attributes}
        aria-rowcount={isNumbered ? items.length + 1 : undefined}
        className={styles.table}
        data-lines={!isWhole || undefined}
      >
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={isNumbered ? 1 : undefined}>
            {columns.map((column, index) => (
              <SortHeader
                column={column}
                index={grid && index}
                isLedTo={!grid || head === column.id}
                key={column.id}
                name={columnName(column.id, context)}
              />
            ))}
          </tr>
        </thead>
        <tbody onPointerLeave={() => setHover(null)}>
          {runs.flatMap(({ start, end }, index) => [
            // Named by the row after it: no row changes its place among those that stay, which would take its focus.
            <Gap height={(start - (starts[index] ?? 0)) * rowHeight} key={`before ${items[start]?.id}`} />,
            ...items
              .slice(start, end)
              .map((item, after) => (
                <Fragment key={item.id}>{row(item, isNumbered ? start + after + FIRST_ROW : undefined)}</Fragment>
              )),
          ])}
          <Gap height={(items.length - (starts.at(-1) ?? 0)) * rowHeight} />
        </tbody>
      </table>
    </div>
  );
}

/** Brings what takes the focus wholly into view: browsers leave it where it is as soon as any of it is seen. */
function followFocus(scroll: HTMLElement) {
  const show = ({ target }: FocusEvent) => {
    if (target instanceof Element) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  scroll.addEventListener('focusin', show);
  return () => scroll.removeEventListener('focusin', show);
}

/** Scrolls a row that may not be rendered into view. */
function bringRow(scroll: HTMLElement, index: number, rowHeight: number): void {
  const [top, bottom] = [index * rowHeight, (index + 1) * rowHeight];
  const isSeen = top >= scroll.scrollTop && bottom <= scroll.scrollTop + scroll.clientHeight - 2 * rowHeight;
  if (!isSeen) scroll.scrollTop = top - (scroll.clientHeight - rowHeight) / 2;
}

/** The room of rows that are not rendered. */
function Gap({ height }: Readonly<{ height: number }>) {
  return height > 0 && <tr aria-hidden style={{ height }} />;
}

type HeadProps<T> = Readonly<{
  column: Column<T> & { id: SortColumn };
  name: string;
  /** Its place among the columns of a grid. */
  index: number | undefined;
  /** Whether the Tab key leads there. */
  isLedTo: boolean;
}>;

function SortHeader<T>({ column: { id, isNumber }, name, index, isLedTo }: HeadProps<T>) {
  const sort = useAtlas((state) => state.view.sort);
  const direction = sort?.column !== id ? undefined : sort.descending ? 'descending' : 'ascending';
  return (
    <th
      aria-colindex={index === undefined ? undefined : index + 1}
      aria-sort={direction}
      data-number={isNumber}
      scope="col"
    >
      <Button data-column={id} onClick={() => sortBy(id)} tabIndex={isLedTo ? undefined : -1}>
        {name}
        {direction && <Icon icon={direction === 'ascending' ? ArrowUp : ArrowDown} size={14} />}
      </Button>
    </th>
  );
}
