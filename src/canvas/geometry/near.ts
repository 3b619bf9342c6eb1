import type { Box } from './box';

/** Things with boxes, of which those near a place can be had without looking at all. */
export type Near<T> = Readonly<{
  all: readonly T[];
  add: (item: T) => void;
  /** All whose boxes share anything with this one, and perhaps others; in the order in which they were added, where they are few. */
  at: (box: Box) => readonly T[];
}>;

/** The side of a cell, in the units of the boxes. */
const CELL = 64;
/** So few things are looked at sooner than cells are, and so many cells no sooner than all things. */
const FEW = 128;
const MANY_CELLS = 100;
/** More cells than a map has in any direction. */
const FAR = 2 ** 24;

const cellOf = (place: number) => Math.floor(place / CELL);

/** Keeps things by the cell of a grid that the upper left corner of their box lies in. */
export function nearOf<T>(items: readonly T[], boxOf: (item: T) => Box): Near<T> {
  const all: T[] = [];
  const cells = new Map<number, T[]>();
  let [widest, highest] = [0, 0];
  const add = (item: T) => {
    const { left, top, right, bottom } = boxOf(item);
    const key = cellOf(left) * FAR + cellOf(top);
    const cell = cells.get(key);
    if (cell) cell.push(item);
    else cells.set(key, [item]);
    all.push(item);
    widest = Math.max(widest, right - left);
    highest = Math.max(highest, bottom - top);
  };
  for (const item of items) add(item);
  return {
    all,
    add,
    at: ({ left, top, right, bottom }) => {
      const reached = { left: left - widest, top: top - highest, right, bottom };
      return all.length > FEW ? (gather(cells, reached) ?? all) : all;
    },
  };
}

/** What is in the cells that a box touches; null where those are many. */
function gather<T>(cells: ReadonlyMap<number, readonly T[]>, { left, top, right, bottom }: Box): readonly T[] | null {
  const [from, to, above, below] = [cellOf(left), cellOf(right), cellOf(top), cellOf(bottom)];
  if ((to - from + 1) * (below - above + 1) > MANY_CELLS) return null;
  const found: T[] = [];
  for (let x = from; x <= to; x += 1) {
    for (let y = above; y <= below; y += 1) found.push(...(cells.get(x * FAR + y) ?? []));
  }
  return found;
}
