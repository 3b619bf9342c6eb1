import { Info } from 'lucide';
import { memo } from 'react';
import { columnName } from '../../../answers/columns';
import type { Entity } from '../../../graph/model';
import { goToNode } from '../../../state/act/selection-actions';
import { setHover } from '../../../state/act/session-actions';
import type { SortColumn } from '../../../state/link/view';
import { Button } from '../../../ui/Button';
import { CellEditor } from './CellEditor';
import { cellField } from './cell-field';
import type { CellWords } from './cell-words';
import styles from './cells.module.css';
import { lightLater, lightNone } from './light-later';
import type { Draft } from './use-grid';
import type { SteadyRows } from './use-steady-rows';

type Props = Readonly<{
  item: Entity;
  number: number | undefined;
  rows: SteadyRows;
  said: CellWords;
  /** The column of the cell that the Tab key leads to, where it is in this row. */
  active: SortColumn | null;
  /** The column in which the cell of this row is chosen with others. */
  chosen: SortColumn | null;
  draft: Draft | null;
  isSelected: boolean;
}>;

/** An actor whose cells can be typed into. */
export const EditedRow = memo(function EditedRow(props: Props) {
  const { item, number, rows, isSelected } = props;
  return (
    <tr
      aria-rowindex={number}
      aria-selected={isSelected}
      data-beside={rows.beside.has(item.id) || rows.outside.has(item.id) || undefined}
      data-row={item.id}
      onBlur={({ currentTarget, relatedTarget }) => {
        // On its way to another row it is lit on: that takes a large map long.
        if (!currentTarget.parentElement?.contains(relatedTarget)) lightNone();
      }}
      onFocus={() => lightLater(item.id)}
      onPointerEnter={() => setHover(item.id)}
    >
      {rows.columns.map((_, index) => (
        <Cell {...props} index={index} key={rows.columns[index]?.id} />
      ))}
    </tr>
  );
});

function Cell({ item, rows, said, active, chosen, draft, index }: Props & Readonly<{ index: number }>) {
  const column = rows.columns[index];
  if (!column) return null;
  const { id, isNumber } = column;
  const field = cellField(said.graph, item, id);
  const isOpen = field !== null && draft?.row === item.id && draft.column === id;
  const text = column.text(item, rows.context);
  // Its keys, its text and the pointer are the grid's.
  const attributes = {
    'aria-colindex': index + 1,
    'aria-readonly': field === null,
    'aria-selected': chosen === id,
    className: styles.cell,
    'data-column': id,
    'data-number': isNumber,
    'data-open': isOpen || undefined,
    tabIndex: active === id && !isOpen ? 0 : -1,
  };
  const content = isOpen ? (
    <CellEditor
      cell={field}
      label={said.text.cells.cell(columnName(id, rows.context), said.nameOf(item.id))}
      row={item}
      said={said}
      text={draft.text}
    />
  ) : (
    text
  );
  if (index > 0) {
    return (
      <td {...attributes} title={text}>
        {content}
      </td>
    );
  }
  return (
    <th {...attributes} scope="row" title={text}>
      <span className={styles.lead}>
        <span>
          {content}
          <Marks item={item} rows={rows} said={said} />
        </span>
        {!isOpen && <Button icon={Info} label={said.text.cells.show} onClick={() => goToNode(item.id)} tabIndex={-1} />}
      </span>
    </th>
  );
}

/** Why somebody is there whom the filter does not choose. */
function Marks({ item, rows, said }: Pick<Props, 'item' | 'rows' | 'said'>) {
  const mark = rows.outside.has(item.id)
    ? said.text.cells.outside
    : rows.beside.has(item.id)
      ? said.words.list.neighbour
      : null;
  return mark && <i> {mark}</i>;
}
