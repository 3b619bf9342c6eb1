import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Entity } from '../../../graph/model';
import type { SortColumn } from '../../../state/link/view';
import { HEADS, type Place } from './grid-moves';
import type { Chosen } from './plan';

/** A cell that is being typed into. */
export type Draft = Readonly<{ row: string; column: SortColumn; text: string }>;

type Active = Readonly<{
  /** The actor of its row, null of the heads, and where that stood, for when it is gone. */
  row: string | null;
  at: number;
  column: number;
  /** The row at the other end of what is chosen; null where that is one cell. */
  from: string | null;
}>;

/**
 * Which cell of a grid the Tab key leads to, which are chosen, and what is typed into one. The row goes by its actor:
 * it stays the same wherever it comes to stand. `root` holds the grid, in which the focus follows.
 */
export function useGrid(rows: readonly Entity[], columns: readonly SortColumn[], root: RefObject<HTMLElement | null>) {
  const [active, setActive] = useState<Active>({ row: rows[0]?.id ?? null, at: 0, column: 0, from: null });
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const indexOf = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows]);
  const isFollowed = useRef(false);
  useLayoutEffect(() => {
    if (!isFollowed.current) return;
    isFollowed.current = false;
    root.current?.querySelector<HTMLElement>('[data-column]:not([tabindex="-1"])')?.focus();
  });
  const row = active.row === null ? HEADS : (indexOf.get(active.row) ?? Math.min(active.at, rows.length - 1));
  const from = (active.from === null ? undefined : indexOf.get(active.from)) ?? row;
  const chosen: Chosen = {
    rows,
    columns,
    column: active.column,
    first: Math.min(row, from),
    last: Math.max(row, from),
  };
  return {
    place: { row, column: active.column },
    chosen,
    draft,
    setDraft,
    /** Whether a press chooses all from the cell with the focus, as one with Shift does. */
    isChoosing,
    setChoosing,
    indexOf,
    /** Has the focus come back to the cell that it was in. */
    focus: () => {
      isFollowed.current = true;
      setActive((before) => ({ ...before }));
    },
    /** Goes to a cell; with `isChosen` all from where one was are chosen, of one column. The focus is there already, or follows. */
    go: (to: Place, { isChosen = false, isThere = false } = {}) => {
      isFollowed.current = !isThere;
      const isRange = isChosen && row !== HEADS && to.row !== HEADS;
      setActive({
        row: rows[to.row]?.id ?? null,
        at: to.row,
        column: isRange ? active.column : to.column,
        from: isRange ? (rows[from]?.id ?? null) : null,
      });
    },
  };
}

export type GridState = ReturnType<typeof useGrid>;
