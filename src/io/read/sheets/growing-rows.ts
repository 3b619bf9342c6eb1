import { MOST_COLUMNS } from '../../schema/table-mapping';
import type { Tell } from '../tell';
import { type Cell, isBlank, MOST_ROWS, type Row, tellAt } from './table';

type Merged = Readonly<{ column: number; from: number; to: number }>;

/** Rows of a sheet that come cell by cell; only what is filled takes room, and what is beyond the limits is told once. */
export function growRows(sheet: string, tell: Tell) {
  const rows = new Map<number, Cell[]>();
  const merges: Merged[] = [];
  let [areRowsBeyond, areColumnsBeyond] = [false, false];

  const rowAt = (at: number): Cell[] | null => {
    const known = rows.get(at);
    if (known) return known;
    if (rows.size === MOST_ROWS) {
      if (!areRowsBeyond) tellAt(tell, { sheet, row: at }, 'rows-beyond', 'dropped', { found: MOST_ROWS });
      areRowsBeyond = true;
      return null;
    }
    const row: Cell[] = [];
    rows.set(at, row);
    return row;
  };

  const put = (at: number, column: number, cell: Cell) => {
    if (isBlank(cell)) return;
    if (column >= MOST_COLUMNS) {
      if (!areColumnsBeyond)
        tellAt(tell, { sheet, row: at, column }, 'columns-beyond', 'dropped', { found: MOST_COLUMNS });
      areColumnsBeyond = true;
      return;
    }
    const row = rowAt(at);
    if (!row) return;
    while (row.length < column) row.push('');
    row[column] = cell;
  };

  /** So many cells are filled at most of what stands in merged ones: a file may merge the same ones over and over. */
  let left = MOST_ROWS;
  const fill = ({ column, from, to }: Merged) => {
    const shown = rows.get(from)?.[column];
    if (shown === undefined || isBlank(shown)) return;
    for (let at = from + 1; at <= to && left > 0; at += 1) {
      left -= 1;
      if (rows.has(at) && isBlank(rows.get(at)?.[column])) put(at, column, shown);
    }
  };

  return {
    put,
    merge: (merged: Merged) => void merges.push(merged),
    grown: (): readonly Row[] => {
      for (const merged of merges) fill(merged);
      return [...rows].map(([at, cells]) => ({ at, cells })).sort((one, other) => one.at - other.at);
    },
  };
}
