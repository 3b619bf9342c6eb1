import { ArrowDown, ArrowUp } from 'lucide';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { type Column, columnName } from '../../answers/columns';
import { sentenceOf } from '../../answers/words/relation-words';
import type { Edge } from '../../graph/graph';
import type { Entity } from '../../graph/model';
import { goToNode, selectRelation, toggleNode } from '../../state/act/selection-actions';
import { setHover } from '../../state/act/session-actions';
import { sortBy } from '../../state/act/view-actions';
import type { SortColumn } from '../../state/link/view';
import { useAtlas } from '../../state/store';
import { LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../common/use-words';
import styles from './list.module.css';
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
function followFocus(scroll: HTMLDivElement | null) {
  const show = ({ target }: FocusEvent) => {
    if (target instanceof Element) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  scroll?.addEventListener('focusin', show);
  return () => scroll?.removeEventListener('focusin', show);
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

function Table<T extends Readonly<{ id: string }>>({ caption, rows, isSelected, hoverOf, lead }: TableProps<T>) {
  const { words } = useWords();
  const { items, columns, beside, context } = rows;
  const [first, ...others] = columns;
  const body = useRef<HTMLTableSectionElement>(null);
  const current = items.findLast(isSelected)?.id;
  useEffect(() => {
    if (current) body.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (items.length === 0 || !first) return <p className={styles.none}>{words.list.empty}</p>;
  return (
    <div className={styles.scroll} ref={followFocus}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeader column={column} key={column.id} name={columnName(column.id, context)} />
            ))}
          </tr>
        </thead>
        <tbody onPointerLeave={() => setHover(null)} ref={body}>
          {items.map((item) => (
            <tr
              aria-selected={isSelected(item)}
              data-beside={beside.has(item.id) || undefined}
              key={item.id}
              onPointerEnter={() => setHover(hoverOf(item))}
            >
              <th scope="row">
                {lead(item, first.text(item, context))}
                {beside.has(item.id) && <span className={styles.beside}> {words.list.neighbour}</span>}
              </th>
              {others.map((column) => (
                <td data-number={column.isNumber} key={column.id} title={column.text(item, context)}>
                  {column.text(item, context)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
      <button onClick={() => sortBy(id)} type="button">
        {name}
        {direction && <Icon icon={direction === 'ascending' ? ArrowUp : ArrowDown} size={14} />}
      </button>
    </th>
  );
}
