import { groupBy } from '../../graph/group-by';
import { numberIn } from '../cells/cell-values';
import { columnFor } from '../cells/column-words';
import { keyOf } from '../draft/draft';
import { type Table, textOf } from '../read/sheets/table';

/** Which columns of a table of relations name whom they join; whether what these are called are kinds of actors, or what the second is called is the type of all. */
export type Ends = Readonly<{ source: number; target: number; areKinds: boolean; relation?: string }>;

/** The ends of relations by the words of a header, else two columns of names; null where there is neither. */
export function endsOf(table: Table): Ends | null {
  const header = table.header ?? [];
  const [source, target] = [columnFor('source', header), columnFor('target', header)];
  if (source >= 0 && target >= 0 && source !== target) return { source, target, areKinds: false };
  return told(table) ?? pairOf(table);
}

/**
 * Names that stand time and again before a column that says how they are joined to whom: what else is told is of each row,
 * as it is not the same in all rows of a name.
 */
function told(table: Table): Ends | null {
  const header = table.header ?? [];
  const [source, target] = [columnFor('label', header), columnFor('belonging', header)];
  if (source < 0 || target < 0 || columnFor('kind', header) >= 0) return null;
  if (!isNaming(table, source) || !isNaming(table, target)) return null;
  const rows = groupBy(table.rows, ({ cells }) => keyOf(textOf(cells[source])));
  const differs = (column: number) =>
    [...rows.values()].some((alike) => new Set(alike.map(({ cells }) => textOf(cells[column]))).size > 1);
  const others = [...header.keys()].filter((column) => column !== source && column !== target);
  const isOfRows = rows.size < table.rows.length && (others.length === 0 || others.some(differs));
  return isOfRows ? { source, target, areKinds: false, relation: header[target] ?? '' } : null;
}

/** Two columns of names, of which each is there more than once and none tells the rows apart: who with what. */
function pairOf(table: Table): Ends | null {
  const { header, rows } = table;
  if (!header || columnFor('id', header) >= 0 || columnFor('kind', header) >= 0 || rows.length < 3) return null;
  const columns = header.map((_, column) => column).filter((column) => isNaming(table, column));
  const [source, target] = columns;
  const hasKey = columns.some((column) => new Set(namesIn(table, column)).size === rows.length);
  if (hasKey || source === undefined || target === undefined || columns.length > 2) return null;
  return { source, target, areKinds: true };
}

/** What the filled cells of a column hold. */
export const namesIn = ({ rows }: Table, column: number): readonly string[] =>
  rows.map(({ cells }) => textOf(cells[column]).trim()).filter((name) => name !== '');

/** Whether a column is full of short names. */
export function isNaming(table: Table, column: number): boolean {
  const names = namesIn(table, column);
  const areNames = names.every((name) => numberIn(name) === null && name.length <= 120);
  return areNames && names.length >= table.rows.length * 0.9;
}
