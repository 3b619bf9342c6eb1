import type { Entity } from '../../../graph/model';
import type { SortColumn } from '../../../state/link/view';
import type { CellWords } from './cell-words';
import type { Chosen, Placed } from './plan';

/** What can be done with the cells of a table. */
export type CellDoings = Readonly<{
  said: CellWords;
  /** Tells the reader what was done, or why nothing was. */
  say: (text: string) => void;
  /** Has texts come into cells, and asks where some do not fit. */
  put: (placed: Placed) => void;
  /** Takes over what was typed into a cell; false where that cannot be, which is said. */
  commit: (row: Entity, column: SortColumn, typed: string) => boolean;
  /** The chosen cells as a spreadsheet takes them. */
  copy: (chosen: Chosen) => string;
}>;
