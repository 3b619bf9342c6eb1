import { type Columns, facetValues } from './facets';

/** How many there are, and how many of them the filter keeps. */
export type Count = Readonly<{ all: number; kept: number }>;

/** Counts by a value of one facet, then by a value of another; pairs that no node has are absent. */
export type CrossTab = ReadonlyMap<string, ReadonlyMap<string, Count>>;

/** Nodes counted by their values in two facets; a node of several values counts under each. O(nodes × values²). */
export function crossTab(
  columns: Columns,
  nodes: Iterable<string>,
  kept: ReadonlySet<string>,
  [row, column]: readonly [row: string, column: string],
): CrossTab {
  const table = new Map<string, Map<string, Count>>();
  for (const id of nodes) {
    for (const value of facetValues(columns, row, id)) {
      const cells = table.get(value) ?? new Map<string, Count>();
      table.set(value, cells);
      for (const other of facetValues(columns, column, id)) cells.set(other, plusOne(cells.get(other), kept.has(id)));
    }
  }
  return table;
}

/** A count with one more, which the filter keeps or not. */
export function plusOne(count: Count | undefined, isKept: boolean): Count {
  return { all: (count?.all ?? 0) + 1, kept: (count?.kept ?? 0) + (isKept ? 1 : 0) };
}

export function countAt(table: CrossTab, row: string, column: string): Count {
  return table.get(row)?.get(column) ?? { all: 0, kept: 0 };
}
