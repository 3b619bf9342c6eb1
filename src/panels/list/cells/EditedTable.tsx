import { useId, useMemo, useRef } from 'react';
import type { Entity } from '../../../graph/model';
import type { SortColumn } from '../../../state/link/view';
import { useAtlas } from '../../../state/store';
import { EditStatus } from '../../common/editing/EditStatus';
import { useWords } from '../../common/use-words';
import { Table } from '../Table';
import { CellTools } from './CellTools';
import styles from './cells.module.css';
import { EditBar } from './EditBar';
import { EditedRow } from './EditedRow';
import { HEADS } from './grid-moves';
import { MisfitsDialog } from './MisfitsDialog';
import { useCellSource } from './use-cell-source';
import { useCells } from './use-cells';
import { type GridState, useGrid } from './use-grid';
import { useGridInput } from './use-grid-input';
import { useSteadyRows } from './use-steady-rows';

/** The table of actors while it is edited: a grid of cells, in which what is pasted and filled is one step. */
export function EditedTable() {
  const { words } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const rows = useSteadyRows();
  const columns = useMemo(() => rows.columns.map(({ id }) => id), [rows.columns]);
  const selection = useAtlas((state) => state.view.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  const source = useCellSource();
  const cells = useCells(rows, source.stated, source.tell);
  const grid = useGrid(rows.items, columns, root);
  const handlers = useGridInput({ grid, cells: cells.doings, root });
  const { place } = grid;
  const column = columns[place.column] ?? null;
  const shared = { rows, said: cells.doings.said };
  return (
    <div className={styles.edited} ref={root}>
      <EditStatus />
      <EditBar helpId={helpId} source={source} status={cells.status}>
        <CellTools cells={cells.doings} grid={grid} />
      </EditBar>
      <Table
        caption={words.list.actorsCaption}
        grid={{
          ...handlers,
          'aria-colcount': columns.length,
          'aria-describedby': helpId,
          'aria-multiselectable': true,
          head: place.row === HEADS ? column : null,
          kept: place.row === HEADS ? null : place.row,
          role: 'grid',
        }}
        isSelected={({ id }) => selected.has(id)}
        row={(item, number) => (
          <EditedRow
            {...stateIn(item, grid, column)}
            {...shared}
            isSelected={selected.has(item.id)}
            item={item}
            number={number}
          />
        )}
        rows={rows}
      />
      {cells.asked && (
        <MisfitsDialog
          asked={cells.asked}
          context={rows.context}
          onClose={() => {
            cells.ask(null);
            grid.focus();
          }}
          onTake={cells.change}
          source={source}
        />
      )}
    </div>
  );
}

/** What of a grid is in the row of an actor: where the Tab key leads to, what is chosen, and what is typed. */
function stateIn(
  { id }: Entity,
  { indexOf, place, chosen: { first, last }, draft }: GridState,
  column: SortColumn | null,
) {
  const index = indexOf.get(id) ?? HEADS;
  return {
    active: index === place.row ? column : null,
    chosen: first < last && index >= first && index <= last ? column : null,
    draft: draft?.row === id ? draft : null,
  };
}
