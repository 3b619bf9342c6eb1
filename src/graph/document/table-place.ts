/** Where in a table something stands: the sheet, null in a file of one table; the row or line from 1; the column from 0, absent for the whole row. */
export type TablePlace = Readonly<{ sheet: string | null; row: number; column?: number }>;

/** A column as spreadsheets call it: A, B, …, Z, AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
