import { type Columns, NO_VALUE } from '../facets';
import { facetValues } from '../filter';
import type { Graph } from '../graph';
import { type Network, networkOf, type Part } from '../measures/network';
import { sidesIn } from '../sides';
import { placingDate } from '../years';

/** What the rows of a matrix can be, and what its columns. */
export const MATRIX_ROWS = ['ecosystem', 'cluster', 'industry'] as const;
export const MATRIX_COLUMNS = ['helix', 'kind', 'year'] as const;
export type MatrixRows = (typeof MATRIX_ROWS)[number];
export type MatrixColumns = (typeof MATRIX_COLUMNS)[number];

/** Who is where: ids by row, then by column. A cell that is absent is empty: a gap. */
export type Matrix = Readonly<{
  /** Ids of nodes, all of their kind, in the order of the dataset; `NO_VALUE` last, where someone has none. */
  rows: readonly string[];
  /** All sides; the kinds or years that occur, years in order; `NO_VALUE` last, where someone has none. */
  columns: readonly string[];
  cells: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}>;

/**
 * The nodes of a part by two of their traits; a node of several values stands in each of their cells, and none in a
 * row of its own. Who a cluster's row holds are those whom ties of the part join to it. O(nodes × values² + edges).
 */
export function matrix(
  graph: Graph,
  facets: Columns,
  part: Part,
  by: Readonly<{ rows: MatrixRows; columns: MatrixColumns }>,
): Matrix {
  const network = networkOf(graph, part);
  const cells = new Map<string, Map<string, string[]>>();
  // Who is of the past takes no side today; in a year or as a kind it stands.
  const counts = (id: string) => by.columns !== 'helix' || !graph.nodes.get(id)?.past;
  for (const id of network.nodes.filter(counts)) {
    for (const row of rowsOf(network, facets, by.rows, id).filter((value) => value !== id)) {
      for (const column of columnsOf(graph, facets, by.columns, id)) {
        const inRow = cells.get(row) ?? new Map<string, string[]>();
        cells.set(row, inRow.set(column, [...(inRow.get(column) ?? []), id]));
      }
    }
  }
  const ofKind = [...graph.nodes.values()].filter(({ kind }) => kind === by.rows).map(({ id }) => id);
  const found = [...cells.values()].flatMap((row) => [...row.keys()]).sort();
  return {
    rows: noValueLast([...ofKind, ...cells.keys()]),
    columns: noValueLast(by.columns === 'helix' ? [...sidesIn(graph.vocabulary), ...found] : found),
    cells,
  };
}

/** Values, each once. */
function noValueLast(values: readonly string[]): readonly string[] {
  const unique = [...new Set(values)];
  return [...unique.filter((value) => value !== NO_VALUE), ...unique.filter((value) => value === NO_VALUE)];
}

/** Who is in a cell; nobody in a gap. */
export function cellAt({ cells }: Matrix, row: string, column: string): readonly string[] {
  return cells.get(row)?.get(column) ?? [];
}

function rowsOf({ graph, simple }: Network, facets: Columns, rows: MatrixRows, id: string): readonly string[] {
  if (rows !== 'cluster') return facetValues(facets, rows, id);
  const isCluster = (other: string) => graph.nodes.get(other)?.kind === 'cluster';
  const clusters = simple.neighbors(id).filter(isCluster);
  return clusters.length > 0 || isCluster(id) ? clusters : [NO_VALUE];
}

function columnsOf(graph: Graph, facets: Columns, columns: MatrixColumns, id: string): readonly string[] {
  if (columns !== 'year') return facetValues(facets, columns, id);
  const node = graph.nodes.get(id);
  return [(node && placingDate(node)) ?? NO_VALUE];
}
