import { ArrowDown, ArrowUp } from 'lucide';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { type Column, columnName } from '../../answers/columns';
import { sentenceOf } from '../../answers/words/relation-words';
import type { Edge } from '../../graph/graph';
import type { Entity } from '../../graph/model';
import { goToNode, selectRelation, toggleNode } from '../../state/act/selection-actions';
import { setHover } from '../../state/act/session-actions';
import { sortBy } from '../../state/act/view-actions';
import type { SortColumn } from '../../state/link/view';
import { useAtlas } from '../../state/store';
import { Button, LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../common/use-words';
import styles from './list.module.css';
import { FIRST_ROW, useRowWindow } from './row-window';
import { type Rows, useActorRows, useRelationRows } from './use-rows';

/** Actors as rows: a click selects one, with Shift it adds; the pointer lights it on the map. */
export function ActorTable() {
  const { words } = useWords();
  const selection = useAtlas((state) => state.view.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  const rows = useActorRows();
  const lead = (entity: Entity, text: string) => (
    <LinkButton
      onClick={(event) => (event.shiftKey ? toggleNode(entity.id) : goToNode(entity.id))}
      onBlur={() => setHover(null)}
      onFocus={() => setHover(entity.id)}
      title={text}
    >
      {text}
    </LinkButton>
  );
  return (
    <Table
      caption={words.list.actorsCaption}
      hoverOf={({ id }) => id}
      isSelected={({ id }) => selected.has(id)}
      lead={lead}
      rows={rows}
    />
  );
}

/** Relations as rows: the first cell leads to the relation itself. */
export function RelationTable() {
  const { words, nameOf } = useWords();
  const selected = useAtlas((state) => state.view.relation);
  const rows = useRelationRows();
  const lead = (edge: Edge, text: string) => (
    <LinkButton
      aria-label={words.list.openRelation(sentenceOf(edge, words, nameOf))}
      onClick={() => selectRelation(edge.id)}
      title={text}
    >
      {text}
    </LinkButton>
  );
  return (
    <Table
      caption={words.list.relationsCaption}
      hoverOf={({ from }) => from}
      isSelected={({ id }) => id === selected}
      lead={lead}
      rows={rows}
    />
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

type TableProps<T> = Readonly<{
  caption: string;
  rows: Rows<T>;
  isSelected: (item: T) => boolean;
  /** The actor that the map lights while the pointer is on a row. */
  hoverOf: (item: T) => string;
  /** The control in the first cell. */
  lead: (item: T, text: string) => ReactNode;
}>;

/** A table of many rows renders those in view only: each is one line then, and says which of all it is. */
function Table<T extends Readonly<{ id: string }>>(props: TableProps<T>) {
  const { words } = useWords();
  const { caption, rows, isSelected } = props;
  const { items, columns, context } = rows;
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const { runs, rowHeight, isWhole } = useRowWindow(items.length, scroll);
  useEffect(() => (scroll ? followFocus(scroll) : undefined), [scroll]);
  const current = items.findLastIndex(isSelected);
  const currentId = items[current]?.id;
  // What is selected is shown once, wherever it then comes to stand.
  const showCurrent = useEffectEvent((list: HTMLElement) => {
    if (!isWhole) bringRow(list, current, rowHeight);
    list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    if (scroll && currentId !== undefined) showCurrent(scroll);
  }, [scroll, currentId]);
  if (items.length === 0) return <p className={styles.none}>{words.list.empty}</p>;
  const starts = [0, ...runs.map(({ end }) => end)];
  return (
    <div className={styles.scroll} ref={setScroll}>
      <table
        aria-rowcount={isWhole ? undefined : items.length + 1}
        className={styles.table}
        data-lines={!isWhole || undefined}
      >
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={isWhole ? undefined : 1}>
            {columns.map((column) => (
              <SortHeader column={column} key={column.id} name={columnName(column.id, context)} />
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
                <Row {...props} item={item} key={item.id} number={isWhole ? undefined : start + after + FIRST_ROW} />
              )),
          ])}
          <Gap height={(items.length - (starts.at(-1) ?? 0)) * rowHeight} />
        </tbody>
      </table>
    </div>
  );
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

type RowProps<T> = TableProps<T> & Readonly<{ item: T; number: number | undefined }>;

function Row<T extends Readonly<{ id: string }>>({ rows, item, number, isSelected, hoverOf, lead }: RowProps<T>) {
  const { words } = useWords();
  const { columns, beside, context } = rows;
  const [first, ...others] = columns;
  return (
    <tr
      aria-rowindex={number}
      aria-selected={isSelected(item)}
      data-beside={beside.has(item.id) || undefined}
      onPointerEnter={() => setHover(hoverOf(item))}
    >
      <th scope="row">
        {first && lead(item, first.text(item, context))}
        {beside.has(item.id) && <span className={styles.beside}> {words.list.neighbour}</span>}
      </th>
      {others.map((column) => {
        const text = column.text(item, context);
        return (
          <td data-number={column.isNumber} key={column.id} title={text}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}

function SortHeader<T>({
  column: { id, isNumber },
  name,
}: Readonly<{ column: Column<T> & { id: SortColumn }; name: string }>) {
  const sort = useAtlas((state) => state.view.sort);
  const direction = sort?.column !== id ? undefined : sort.descending ? 'descending' : 'ascending';
  return (
    <th aria-sort={direction} data-number={isNumber} scope="col">
      <Button onClick={() => sortBy(id)}>
        {name}
        {direction && <Icon icon={direction === 'ascending' ? ArrowUp : ArrowDown} size={14} />}
      </Button>
    </th>
  );
}
