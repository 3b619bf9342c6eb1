import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { type Place, walkCells } from './walk-cells';

/** A grid whose cells arrows walk: `at` is the one that Tab comes to, `reach` tells that another has the focus. */
type GridWalk = Readonly<{
  grid: RefObject<HTMLTableElement | null>;
  at: number;
  reach: (index: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}>;

/** The walk of a table whose cells say their index as `data-cell`; it begins at `start`, or at the first where that is none. */
export function useGridWalk(cells: readonly Place[], start: number): GridWalk {
  const grid = useRef<HTMLTableElement>(null);
  const [at, reach] = useState(Math.max(0, start));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.ctrlKey || event.altKey || event.metaKey ? undefined : walkCells(cells, at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
  };
  return { grid, at, reach, onKeyDown };
}
