/** A cell by its row and its column, both from 0; the heads of the columns are the row before the first. */
export type Place = Readonly<{ row: number; column: number }>;

export const HEADS = -1;

/** How many rows and columns a grid has, and rows that a page of it has. */
export type Size = Readonly<{ rows: number; columns: number; page: number }>;

/** Where a key leads in a grid, as ARIA has it; null where it leads nowhere. */
export function moved(
  key: string,
  isWithCtrl: boolean,
  { row, column }: Place,
  { rows, columns, page }: Size,
): Place | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  const at = (toRow: number, toColumn: number): Place => ({
    row: Math.max(HEADS, Math.min(toRow, lastRow)),
    column: Math.max(0, Math.min(toColumn, lastColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(isWithCtrl ? 0 : row - 1, column);
    case 'ArrowDown':
      return at(isWithCtrl ? lastRow : row + 1, column);
    case 'ArrowLeft':
      return at(row, isWithCtrl ? 0 : column - 1);
    case 'ArrowRight':
      return at(row, isWithCtrl ? lastColumn : column + 1);
    case 'Home':
      return isWithCtrl ? at(0, 0) : at(row, 0);
    case 'End':
      return isWithCtrl ? at(lastRow, lastColumn) : at(row, lastColumn);
    case 'PageUp':
      return at(Math.max(0, row - page), column);
    case 'PageDown':
      return at(row + page, column);
    default:
      return null;
  }
}
