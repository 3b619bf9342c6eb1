import type { Row } from './table';

/** A text that a spreadsheet would run, behind the apostrophe by which the atlas and others keep it from that. */
const GUARDED = /^'(?='*[=+\-@\t\r])/;

const isGuarded = (cell: Row['cells'][number]) => typeof cell === 'string' && GUARDED.test(cell);

/** How many cells have such an apostrophe. O(cells). */
export const guardsIn = (rows: readonly Row[]): number =>
  rows.reduce((sum, { cells }) => sum + cells.filter(isGuarded).length, 0);

/** A text without such an apostrophe. */
export const unguarded = (text: string): string => text.replace(GUARDED, '');

/** Rows without them. O(cells). */
export const withoutGuards = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) =>
    row.cells.some(isGuarded)
      ? { ...row, cells: row.cells.map((cell) => (typeof cell === 'string' ? unguarded(cell) : cell)) }
      : row,
  );
