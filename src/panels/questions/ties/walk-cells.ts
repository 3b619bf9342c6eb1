/** Where a cell stands, counted from 0. */
export type Place = Readonly<{ row: number; column: number }>;

/**
 * Which cell a key leads to from the one at an index; cells are in reading order, and empty ones are not among them.
 * Left and right walk all of them, over the ends of rows; up and down go to the next row that has any, as near to the
 * column as can be. Undefined for a key that leads nowhere.
 */
export function walkCells(cells: readonly Place[], at: number, key: string): number | undefined {
  const last = cells.length - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, at + 1);
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowDown':
      return inRow(cells, at, cells.find(({ row }) => row > (cells[at]?.row ?? 0))?.row);
    case 'ArrowUp':
      return inRow(cells, at, cells.findLast(({ row }) => row < (cells[at]?.row ?? 0))?.row);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** The cell of a row that is nearest to the column of another; that one where the row is none. */
function inRow(cells: readonly Place[], at: number, row: number | undefined): number {
  const column = cells[at]?.column ?? 0;
  const away = (index: number) => Math.abs((cells[index]?.column ?? 0) - column);
  const candidates = [...cells.keys()].filter((index) => cells[index]?.row === row);
  return candidates.reduce((best, index) => (away(index) < away(best) ? index : best), candidates[0] ?? at);
}
